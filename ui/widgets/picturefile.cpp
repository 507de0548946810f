#include "ui/widgets/picturefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int scale = 2; ///< of pixels to a point, for print

QByteArray asSvg(QSize size, const std::function<void(QPainter &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    draw(painter);
    painter.end();
    return bytes;
}

Result<QByteArray> asPng(QSize size, const std::function<void(QPainter &)> &draw)
{
    QImage image(size * scale, QImage::Format_RGB32);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.isNull()) {
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(QPoint(), size), Qt::white);
        draw(painter);
    }
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return fail(Error::Code::Io,
                    QCoreApplication::translate("inko", "This is too large for a picture. Save it as a table."));
    return bytes;
}

} // namespace

bool isPicture(const QString &path)
{
    return path.endsWith(u".png"_s, Qt::CaseInsensitive) || path.endsWith(u".svg"_s, Qt::CaseInsensitive);
}

Result<QByteArray> pictureFile(const QString &path, QSize size, const std::function<void(QPainter &)> &draw)
{
    return path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? Result<QByteArray>(asSvg(size, draw)) : asPng(size, draw);
}

} // namespace inko
