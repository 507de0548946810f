#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

struct zip;

namespace inko {

/// The files in a zip file, read as they are inflated. A file may lie about sizes: what counts is what comes out.
class Archive {
public:
    /// Invalid for what is no zip file, is damaged or locked with a password, holds more files than a spreadsheet can
    /// have, two of one name, or one whose name leads out of it. The bytes must outlive it.
    static Result<Archive> open(const QByteArray &bytes);

    const QStringList &names() const { return m_names; }
    bool has(const QString &name) const;
    /// Invalid beyond this many bytes, or where more comes out than an honest file of the archive's size can hold.
    Result<QByteArray> read(const QString &name, qint64 mostBytes);
    /// Gives the file piece by piece until all is there or `take` fails. The same limits, for all that is read.
    Result<> read(const QString &name, const std::function<Result<>(const QByteArray &piece)> &take);

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    explicit Archive(zip *archive, qint64 size) : m_archive(archive), m_size(size) {}
    Result<> checkNames();
    Result<> checkInflated(qint64 more);

    std::unique_ptr<zip, Close> m_archive;
    qint64 m_size;
    qint64 m_inflated = 0;
    QStringList m_names;
};

} // namespace inko
