#include "core/base/picture.h"

#include "core/base/compressed.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype colors = 3;

tl::unexpected<Error> noPicture()
{
    return fail(Error::Code::Damaged,
                QCoreApplication::translate("inko", "The picture cannot be read any more. Choose it again."));
}

} // namespace

QString toText(const Picture &picture)
{
    return u"%1x%2 %3"_s.arg(picture.size.width()).arg(picture.size.height()).arg(compressed(picture.dots));
}

Result<Picture> pictureFrom(const QString &text)
{
    static const QRegularExpression form(u"^([1-9][0-9]{0,3})x([1-9][0-9]{0,3}) (\\S+)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() > Picture::mostDotsWide || size.height() > Picture::mostDotsWide)
        return noPicture();
    const qsizetype bytes = colors * size.width() * size.height();
    const Result<QByteArray> dots = decompressed(match.captured(3), bytes);
    if (!dots || dots->size() != bytes)
        return noPicture();
    return Picture{size, *dots};
}

} // namespace inko
