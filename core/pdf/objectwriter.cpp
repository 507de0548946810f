#include "core/pdf/objectwriter.h"

#include "core/pdf/compression.h"
#include "core/pdf/syntax.h"

#include <QIODevice>
#include <QtConcurrent>

namespace inko::pdf {

namespace {

constexpr size_t objectsPerStream = 400;
constexpr size_t streamsAtOnce = 16;        // made and compressed together on all cores
constexpr qsizetype pendingLimit = 2 << 20; // bytes that wait to be compressed together

QByteArray bigEndian(qint64 value, int bytes)
{
    QByteArray text(bytes, 0);
    for (int i = bytes - 1; i >= 0; --i, value >>= 8)
        text[i] = char(value & 0xff);
    return text;
}

} // namespace

ObjectWriter::ObjectWriter(QIODevice &device) : m_device(device)
{
    write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"); // the second line says that bytes follow
}

ObjectWriter::Place &ObjectWriter::place(int object)
{
    if (size_t(object) >= m_places.size()) {
        m_later -= size_t(object) + 1 - m_places.size();
        m_places.resize(size_t(object) + 1);
    }
    return m_places[size_t(object)];
}

void ObjectWriter::ObjectStream::add(int object, const QByteArray &value)
{
    index += QByteArray::number(object) + ' ' + QByteArray::number(values.size()) + ' ';
    values += value;
    values += '\n';
    objects.push_back(object);
}

void ObjectWriter::put(int object, const QByteArray &value)
{
    m_gathered.add(object, value);
    if (m_gathered.objects.size() == objectsPerStream)
        closeObjectStream();
}

int ObjectWriter::put(const QByteArray &value)
{
    const int object = reserve();
    put(object, value);
    return object;
}

void ObjectWriter::put(const std::vector<int> &objects, const std::function<QByteArray(size_t)> &valueOf)
{
    struct Made {
        ObjectStream stream;
        QByteArray deflated;
    };
    closeObjectStream();
    for (size_t start = 0; start < objects.size(); start += streamsAtOnce * objectsPerStream) {
        std::vector<size_t> firsts;
        for (size_t first = start; first < std::min(start + streamsAtOnce * objectsPerStream, objects.size());
             first += objectsPerStream)
            firsts.push_back(first);
        const auto streams = QtConcurrent::blockingMapped<std::vector<Made>>(firsts, [&](size_t first) {
            Made made;
            for (size_t i = first; i < std::min(first + objectsPerStream, objects.size()); ++i)
                made.stream.add(objects[i], valueOf(i));
            made.deflated = deflated(made.stream.index + made.stream.values);
            made.stream.values.clear();
            return made;
        });
        for (const Made &made : streams) {
            const int stream = reserve();
            putDeflated(stream, entriesOf(made.stream, stream), made.deflated);
        }
    }
}

QByteArray ObjectWriter::entriesOf(const ObjectStream &gathered, int stream)
{
    for (size_t i = 0; i < gathered.objects.size(); ++i)
        place(gathered.objects[i]) = {Place::Kind::InStream, stream, int(i)};
    return "/Type/ObjStm/N " + QByteArray::number(gathered.objects.size()) + "/First " +
           QByteArray::number(gathered.index.size());
}

void ObjectWriter::closeObjectStream()
{
    const ObjectStream gathered = std::exchange(m_gathered, {});
    if (gathered.objects.empty())
        return;
    const int stream = reserve();
    putStream(stream, entriesOf(gathered, stream), gathered.index + gathered.values);
}

void ObjectWriter::putStream(int object, const QByteArray &entries, QByteArray bytes)
{
    m_pendingBytes += bytes.size();
    m_pending.push_back({object, entries, std::move(bytes)});
    if (m_pendingBytes >= pendingLimit)
        writePending();
}

int ObjectWriter::putStream(const QByteArray &entries, QByteArray bytes)
{
    const int object = reserve();
    putStream(object, entries, std::move(bytes));
    return object;
}

void ObjectWriter::writePending()
{
    const std::vector<PendingStream> pending = std::exchange(m_pending, {});
    m_pendingBytes = 0;
    const auto compressed = QtConcurrent::blockingMapped<QList<QByteArray>>(
        pending, [](const PendingStream &stream) { return deflated(stream.bytes); });
    for (size_t i = 0; i < pending.size(); ++i)
        putDeflated(pending[i].object, pending[i].entries, compressed[qsizetype(i)]);
}

void ObjectWriter::putDeflated(int object, const QByteArray &entries, const QByteArray &deflated)
{
    writeObject(object, "<<" + entries + "/Filter/FlateDecode/Length " + QByteArray::number(deflated.size()) + ">>",
                deflated);
}

int ObjectWriter::putPlainStream(const QByteArray &entries, const QByteArray &bytes)
{
    const int object = reserve();
    writeObject(object, "<<" + entries + "/Length " + QByteArray::number(bytes.size()) + ">>", bytes);
    return object;
}

void ObjectWriter::writeObject(int object, const QByteArray &head, const QByteArray &stream)
{
    place(object) = {Place::Kind::Offset, m_offset, 0};
    write(QByteArray::number(object) + " 0 obj\n" + head + "\nstream\n");
    write(stream);
    write("\nendstream\nendobj\n");
}

void ObjectWriter::write(const QByteArray &bytes)
{
    m_digest.addData(bytes);
    m_offset += bytes.size();
    m_device.write(bytes);
}

QByteArray ObjectWriter::crossReferences() const
{
    QByteArray rows = bigEndian(0, 1) + bigEndian(0, 5) + bigEndian(0xffff, 2);
    for (size_t i = 1; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        rows += bigEndian(qint64(place.kind), 1) + bigEndian(place.position, 5) + bigEndian(place.index, 2);
    }
    return rows;
}

void ObjectWriter::finish(int catalog, int info)
{
    closeObjectStream();
    writePending();
    const QByteArray id = '<' + m_digest.result().toHex() + '>';
    const qint64 start = m_offset;
    const int table = reserve();
    place(table) = {Place::Kind::Offset, start, 0};
    putDeflated(table,
                "/Type/XRef/Size " + QByteArray::number(m_places.size()) + "/W[1 5 2]/Root " + reference(catalog) +
                    "/Info " + reference(info) + "/ID[" + id + id + ']',
                deflated(crossReferences()));
    write("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
}

} // namespace inko::pdf
