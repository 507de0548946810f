#include "ui/widgets/pictures.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <cstring>

namespace inko::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDots = 1000; ///< wide or high: 300 to the inch and more at the size of a logo
constexpr qint64 mostBytes = 20 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::pictures", text);
}

tl::unexpected<Error> unreadable(const QString &path, const QString &detail)
{
    return fail(Error::Code::Invalid,
                tr("“%1” cannot be read as a picture. Choose a file of the kind SVG, PNG or JPEG.")
                    .arg(QFileInfo(path).fileName()),
                detail);
}

Picture pictureOf(const QImage &image)
{
    const QImage rows = image.convertToFormat(QImage::Format_RGB888);
    Picture picture{rows.size(), {}};
    const qsizetype bytes = qsizetype(3) * rows.width(); // without what a row is filled up with
    picture.dots.resize(bytes * rows.height());
    for (int row = 0; row < rows.height(); ++row)
        std::memcpy(picture.dots.data() + bytes * row, rows.constScanLine(row), size_t(bytes));
    return picture;
}

QSize printed(QSize size)
{
    return size.scaled(mostDots, mostDots, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QImage whitePaper(QSize size)
{
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    return paper;
}

/// A drawing from elsewhere could show other files of this computer.
bool refersToFiles(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() == "a"_L1)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const bool isInside = attribute.value().startsWith(u'#') || attribute.value().startsWith("data:"_L1);
            if (attribute.name() == "href"_L1 && !isInside)
                return true;
        }
    }
    return false;
}

Result<Picture> readSvg(const QString &path, const QByteArray &bytes)
{
    if (refersToFiles(bytes))
        return fail(Error::Code::Invalid,
                    tr("“%1” shows other files, which would be missing later. Have it saved with all that it shows, "
                       "or choose a PNG.")
                        .arg(QFileInfo(path).fileName()));
    QSvgRenderer renderer(bytes);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty())
        return unreadable(path, u"svg"_s);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage paper = whitePaper(printed(renderer.defaultSize()));
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return pictureOf(paper);
}

Result<Picture> readDots(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QImage image = reader.read();
    if (image.isNull())
        return unreadable(path, reader.errorString());
    const bool isLarge = image.width() > mostDots || image.height() > mostDots;
    QImage paper = whitePaper(isLarge ? printed(image.size()) : image.size());
    QPainter painter(&paper);
    painter.drawImage(0, 0, image.scaled(paper.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    return pictureOf(paper);
}

} // namespace

Result<Picture> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(files::whyNotFound(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(files::whyNotRead(path, file.errorString()));
    if (file.size() > mostBytes)
        return fail(Error::Code::Invalid,
                    tr("“%1” is too large for a logo. Choose a smaller picture.").arg(QFileInfo(path).fileName()));
    const QByteArray beginning = file.peek(4096).trimmed().toLower();
    const bool isSvg = beginning.startsWith("<") || beginning.startsWith("\xef\xbb\xbf<");
    return isSvg ? readSvg(path, file.readAll()) : readDots(path);
}

QImage imageOf(const Picture &picture)
{
    constexpr qsizetype colors = 3;
    return QImage(reinterpret_cast<const uchar *>(picture.dots.constData()), picture.size.width(),
                  picture.size.height(), colors * picture.size.width(), QImage::Format_RGB888)
        .copy(); // the dots are not kept alive by the image
}

QString fileFilter()
{
    return tr("Pictures (*.svg *.png *.jpg *.jpeg)");
}

} // namespace inko::pictures
