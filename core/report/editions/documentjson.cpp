#include "core/report/editions/documentjson.h"

#include "core/report/editions/blockjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace inko::document {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1; ///< counts up when a document gets parts that an older Inko would not print

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(Error::Code::Damaged,
                QCoreApplication::translate("inko::report", "This document cannot be read any more. Restore the file "
                                                            "from a backup."),
                detail);
}

QJsonObject objectOf(const Document &document)
{
    QJsonArray blocks;
    for (const Block &block : document.blocks)
        blocks << objectOf(block);
    return {{u"format"_s, format},
            {u"title"_s, document.title},
            {u"author"_s, document.author},
            {u"language"_s, document.language},
            {u"accent"_s, document.accent},
            {u"runningTitle"_s, document.runningTitle},
            {u"pageLabel"_s, document.pageLabel},
            {u"continuation"_s, document.continuation},
            {u"blocks"_s, blocks}};
}

Document documentOf(JsonReader &reader)
{
    return {.title = reader.text(u"title"_s),
            .author = reader.text(u"author"_s),
            .language = reader.text(u"language"_s),
            .accent = reader.text(u"accent"_s),
            .runningTitle = reader.text(u"runningTitle"_s),
            .pageLabel = reader.text(u"pageLabel"_s),
            .continuation = reader.text(u"continuation"_s),
            .blocks = reader.each<Block>(u"blocks"_s, &blockOf)};
}

} // namespace

QByteArray toJson(const Document &document)
{
    return QJsonDocument(objectOf(document)).toJson(QJsonDocument::Compact);
}

Result<Document> fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
    if (!parsed.isObject())
        return damaged(problem.errorString());
    const QJsonObject object = parsed.object();
    if (object.value(u"format"_s).toInt() > format)
        return fail(Error::Code::SchemaTooNew,
                    QCoreApplication::translate("inko::report", "This document was made by a newer Inko. Open the file "
                                                                "with that one."));
    JsonReader reader(object);
    Document document = documentOf(reader);
    if (reader.number(u"format"_s, 0, format) != format || !reader.problem().isEmpty())
        return damaged(reader.problem());
    return document;
}

} // namespace inko::document
