#include "tests/support/sheets/zipmaker.h"

#include <QtEndian>

#include <zlib.h>

namespace inko::test {

namespace {

template<class T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian<T>(value, bytes.data());
    return bytes;
}

QByteArray deflated(const QByteArray &content)
{
    const QByteArray emptyBlock("\x03\x00", 2);
    if (content.isEmpty())
        return emptyBlock;
    const QByteArray stream = qCompress(content); // with its length before it, a header of two bytes and a checksum
    return stream.sliced(6, stream.size() - 10);
}

quint32 checksum(const QByteArray &content)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<uInt>(content.size())));
}

/// What the header of a file and its line in the directory have in common.
QByteArray description(const ZippedFile &file, qsizetype packedSize)
{
    constexpr quint16 version = 20;
    constexpr quint16 deflate = 8;
    const qint64 size = file.saidSize < 0 ? file.content.size() : file.saidSize;
    return little<quint16>(version) + little<quint16>(file.isLocked ? 1 : 0) + little<quint16>(deflate) +
           little<quint32>(0x5a21'0000) + little<quint32>(checksum(file.content)) +
           little<quint32>(static_cast<quint32>(packedSize)) + little<quint32>(static_cast<quint32>(size)) +
           little<quint16>(static_cast<quint16>(file.name.size())) + little<quint16>(0);
}

} // namespace

QByteArray zipped(const std::vector<ZippedFile> &files)
{
    QByteArray archive;
    QByteArray directory;
    for (const ZippedFile &file : files) {
        const QByteArray packed = deflated(file.content);
        const QByteArray described = description(file, packed.size());
        directory += "PK\x01\x02" + little<quint16>(20) + described + QByteArray(10, '\0') +
                     little<quint32>(static_cast<quint32>(archive.size())) + file.name;
        archive += "PK\x03\x04" + described + file.name + packed;
    }
    const auto count = static_cast<quint16>(files.size());
    return archive + directory + "PK\x05\x06" + QByteArray(4, '\0') + little<quint16>(count) + little<quint16>(count) +
           little<quint32>(static_cast<quint32>(directory.size())) +
           little<quint32>(static_cast<quint32>(archive.size())) + QByteArray(2, '\0');
}

} // namespace inko::test
