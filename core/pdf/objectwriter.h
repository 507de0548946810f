#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <functional>
#include <vector>

class QIODevice;

namespace inko::pdf {

/// Writes the numbered objects of one PDF file: small ones together in compressed object streams (ISO 32000-1,
/// 7.5.7), streams compressed on all cores. What the device does not take is the device's to say.
class ObjectWriter {
public:
    explicit ObjectWriter(QIODevice &device);

    /// A number for an object that is written later.
    int reserve() { return int(m_places.size() + m_later++); }

    void put(int object, const QByteArray &value);
    int put(const QByteArray &value);
    /// Many of a kind, made on all cores; `valueOf` is asked by their indices.
    void put(const std::vector<int> &objects, const std::function<QByteArray(size_t)> &valueOf);

    /// `entries`: what the stream's dictionary says beside its length and filter.
    void putStream(int object, const QByteArray &entries, QByteArray bytes);
    int putStream(const QByteArray &entries, QByteArray bytes);
    /// A stream that is compressed already.
    void putDeflated(int object, const QByteArray &entries, const QByteArray &deflated);
    /// A stream that even those can read who know no compression, as PDF/A wants it of metadata.
    int putPlainStream(const QByteArray &entries, const QByteArray &bytes);

    /// Writes what is left and the table of all objects.
    void finish(int catalog, int info);

private:
    struct Place {
        enum class Kind : quint8 { Unwritten, Offset, InStream } kind = Kind::Unwritten;
        qint64 position = 0; ///< offset in the file, or number of the object stream
        int index = 0;       ///< within the object stream
    };
    struct PendingStream {
        int object = 0;
        QByteArray entries;
        QByteArray bytes;
    };

    /// Small objects that are written together.
    struct ObjectStream {
        std::vector<int> objects;
        QByteArray index;
        QByteArray values;

        void add(int object, const QByteArray &value);
    };

    Place &place(int object);
    QByteArray entriesOf(const ObjectStream &gathered, int stream);
    void closeObjectStream();
    void writePending();
    void writeObject(int object, const QByteArray &head, const QByteArray &stream);
    void write(const QByteArray &bytes);
    QByteArray crossReferences() const;

    QIODevice &m_device;
    QCryptographicHash m_digest{QCryptographicHash::Md5};
    qint64 m_offset = 0;
    std::vector<Place> m_places{Place{}}; ///< by object number; the first is never used
    size_t m_later = 0;                   ///< reserved behind those
    std::vector<PendingStream> m_pending;
    qsizetype m_pendingBytes = 0;
    ObjectStream m_gathered;
};

} // namespace inko::pdf
