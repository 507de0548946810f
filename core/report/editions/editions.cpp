#include "core/report/editions/editions.h"

#include "core/base/compressed.h"
#include "core/base/text.h"
#include "core/report/editions/documentjson.h"

#include <QCryptographicHash>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 512 * 1024 * 1024; ///< of a document's JSON; 10,000 entries take about 10 MB
const QString newestFirst = u"frozen_at DESC, id DESC"_s;

QString checksumOf(const QByteArray &json)
{
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

QStringList namesOf(const QList<Edition> &editions)
{
    QStringList names;
    for (const Edition &edition : editions)
        names << edition.name;
    return names;
}

bool containsName(const QList<Edition> &editions, const QString &name)
{
    return std::ranges::any_of(
        editions, [wanted = searchable(name)](const Edition &edition) { return searchable(edition.name) == wanted; });
}

} // namespace

Result<QList<Edition>> Editions::all() const
{
    return m_store.table<Edition>().all(newestFirst);
}

Result<QList<Edition>> Editions::ofYear(int year) const
{
    return m_store.table<Edition>().where({u"year = ?"_s, {year}, newestFirst});
}

Result<Edition> Editions::byId(Id<Edition> id) const
{
    return m_store.table<Edition>().byId(id);
}

Result<Edition> Editions::named(int year, const QString &name) const
{
    return ofYear(year).and_then([&](const QList<Edition> &editions) -> Result<Edition> {
        for (const Edition &edition : editions) {
            if (searchable(edition.name) == searchable(name))
                return edition;
        }
        if (editions.isEmpty())
            return fail(Error::Code::NotFound, tr("Nothing of %1 was frozen.").arg(year));
        return fail(Error::Code::NotFound, tr("There is no edition “%1” of %2. Choose one of: %3.")
                                               .arg(name)
                                               .arg(year)
                                               .arg(namesOf(editions).join(u", "_s)));
    });
}

Result<QString> Editions::freeName(int year, const QString &wanted) const
{
    return ofYear(year).map([&](const QList<Edition> &editions) {
        QString name = tidyLine(wanted);
        for (int number = 2; containsName(editions, name); ++number)
            name = u"%1 (%2)"_s.arg(tidyLine(wanted)).arg(number);
        return name;
    });
}

Result<Edition> Editions::freeze(int year, const QString &name, const QString &kind, const document::Document &document)
{
    const QString tidy = tidyLine(name);
    if (tidy.isEmpty())
        return fail(Error::Code::Invalid, tr("Give the edition a name."));
    const QByteArray json = document::toJson(document);
    return m_store.write(tr("“%1” frozen").arg(tidy), [&](Transaction &transaction) -> Result<Edition> {
        const Result<QList<Edition>> others = ofYear(year);
        if (!others)
            return fail(others.error());
        if (containsName(*others, tidy))
            return fail(Error::Code::Invalid,
                        tr("There is an edition “%1” of %2 already. Choose another name.").arg(tidy).arg(year));
        const ChangeSet &step = transaction.recorder().step();
        const Result<Edition> edition = transaction.table<Edition>().add(
            {{}, 0, year, tidy, kind, document.language, step.madeAt.toUTC(), step.madeBy});
        if (!edition)
            return edition;
        return transaction.table<EditionDocument>()
            .add({{}, 0, edition->id, compressed(json), checksumOf(json)})
            .map([&](const EditionDocument &) { return *edition; });
    });
}

Result<document::Document> Editions::documentOf(Id<Edition> id) const
{
    const auto found = m_store.table<EditionDocument>().where({u"edition_id = ?"_s, {id.value}, {}});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Code::NotFound, tr("This edition is not there any more."));
    const EditionDocument &kept = found->first();
    return decompressed(kept.content, mostBytes).and_then([&](const QByteArray &json) -> Result<document::Document> {
        if (checksumOf(json) != kept.checksum)
            return fail(Error::Code::Damaged,
                        tr("This edition is not what was frozen any more: another program or a fault of the drive has "
                           "changed it. Restore the file from a backup."));
        return document::fromJson(json);
    });
}

Result<> Editions::remove(Id<Edition> id)
{
    const Result<Edition> edition = byId(id);
    if (!edition)
        return fail(edition.error());
    return m_store.write(tr("Edition “%1” deleted").arg(edition->name), [&](Transaction &transaction) -> Result<> {
        auto documents = transaction.table<EditionDocument>();
        const auto kept = documents.where({u"edition_id = ?"_s, {id.value}, {}});
        if (!kept)
            return fail(kept.error());
        for (const EditionDocument &document : *kept) {
            if (const Result<> removed = documents.remove(document); !removed)
                return removed;
        }
        return transaction.table<Edition>().remove(*edition);
    });
}

} // namespace inko
