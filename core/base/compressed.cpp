#include "core/base/compressed.h"

#include <QCoreApplication>
#include <QtEndian>

namespace inko {

namespace {

/// zlib does not say how much it will give: Qt writes that before it, in the first four bytes.
qsizetype announcedSize(const QByteArray &packed)
{
    return packed.size() < qsizetype(sizeof(quint32)) ? 0 : qsizetype(qFromBigEndian<quint32>(packed.constData()));
}

} // namespace

QString compressed(const QByteArray &bytes)
{
    return QString::fromLatin1(qCompress(bytes).toBase64());
}

Result<QByteArray> decompressed(const QString &text, qsizetype most)
{
    const auto packed = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype size = packed ? announcedSize(*packed) : 0;
    const QByteArray bytes = size > 0 && size <= most ? qUncompress(*packed) : QByteArray();
    if (bytes.isEmpty() || bytes.size() != size)
        return fail(Error::Code::Damaged,
                    QCoreApplication::translate("inko", "A part of the file cannot be read any more. Restore it from "
                                                        "a backup."),
                    QStringLiteral("compressed text of %1 characters").arg(text.size()));
    return bytes;
}

} // namespace inko
