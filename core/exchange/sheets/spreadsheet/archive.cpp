#include "core/exchange/sheets/spreadsheet/archive.h"

#include "core/exchange/sheets/spreadsheet/refusals.h"

#include <QSet>

#include <zip.h>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_int64_t mostFiles = 10'000;
constexpr qint64 mostInflated = 512LL * 1024 * 1024;
/// Tables shrink to a tenth, very regular ones to a fortieth; deflate's best is a thousandth. Small files are let be.
constexpr qint64 mostGrowth = 150;
constexpr qint64 alwaysInflated = 8LL * 1024 * 1024;
constexpr qsizetype pieceSize = 64 * 1024;

/// Does the name lead anywhere but into the archive?
bool leadsOut(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') || name.contains(QChar()) ||
           name.split(u'/').contains(u".."_s);
}

struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

void Archive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<Archive> Archive::open(const QByteArray &bytes)
{
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &problem);
    zip *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &problem) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&problem));
    zip_error_fini(&problem);
    if (!opened) {
        if (source)
            zip_source_free(source);
        return refusals::damaged(detail);
    }
    Archive archive(opened, bytes.size());
    return archive.checkNames().map([&] { return std::move(archive); });
}

Result<> Archive::checkNames()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > mostFiles)
        return refusals::unsafe(u"%1 files"_s.arg(count));
    QSet<QString> seen;
    for (zip_int64_t place = 0; place < count; ++place) {
        zip_stat_t found;
        if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(place), 0, &found) != 0 || !found.name)
            return refusals::damaged(QString::fromUtf8(zip_strerror(m_archive.get())));
        const QString name = QString::fromUtf8(found.name);
        if ((found.valid & ZIP_STAT_ENCRYPTION_METHOD) && found.encryption_method != ZIP_EM_NONE)
            return refusals::locked();
        if (leadsOut(name) || seen.contains(name))
            return refusals::unsafe(name);
        seen << name;
        m_names << name;
    }
    return {};
}

bool Archive::has(const QString &name) const
{
    return m_names.contains(name);
}

Result<> Archive::checkInflated(qint64 more)
{
    m_inflated += more;
    if (m_inflated > mostInflated || (m_inflated > alwaysInflated && m_inflated / mostGrowth > m_size))
        return refusals::unsafe(u"%1 bytes out of %2"_s.arg(m_inflated).arg(m_size));
    return {};
}

Result<> Archive::read(const QString &name, const std::function<Result<>(const QByteArray &)> &take)
{
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen(m_archive.get(), name.toUtf8().constData(), 0));
    if (!file)
        return refusals::damaged(QString::fromUtf8(zip_strerror(m_archive.get())));
    zip_stat_t told;
    const bool isTold =
        zip_stat(m_archive.get(), name.toUtf8().constData(), 0, &told) == 0 && (told.valid & ZIP_STAT_SIZE);
    zip_uint64_t total = 0;
    for (;;) {
        QByteArray piece(pieceSize, Qt::Uninitialized);
        const zip_int64_t length = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (length < 0)
            return refusals::damaged(QString::fromUtf8(zip_file_strerror(file.get())));
        if (length == 0)
            return isTold && told.size != total ? refusals::damaged(u"it is not as long as it says"_s) : Result<>();
        total += static_cast<zip_uint64_t>(length);
        piece.truncate(length);
        if (const Result<> fits = checkInflated(length); !fits)
            return fits;
        if (const Result<> taken = take(piece); !taken)
            return taken;
    }
}

Result<QByteArray> Archive::read(const QString &name, qint64 mostBytes)
{
    QByteArray bytes;
    return read(name,
                [&](const QByteArray &piece) -> Result<> {
                    bytes += piece;
                    return bytes.size() > mostBytes ? refusals::unsafe(name) : Result<>();
                })
        .map([&] { return bytes; });
}

} // namespace inko
