#include "tests/bench/tabledocument.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <random>

namespace inko::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int goals = 8;

const QStringList doers{u"Volkshochschule"_s, u"Jugendmigrationsdienst"_s, u"Stadtbücherei"_s,
                        u"Familienzentrum"_s, u"Kommunales Jobcenter"_s,   u"Integrationsrat"_s,
                        u"Sportverein"_s,     u"Beratungsstelle"_s};
const QStringList deeds{u"Sprachcafé"_s,      u"Elternfrühstück"_s,  u"Hausaufgabenhilfe"_s, u"Bewerbungstraining"_s,
                        u"Lesepatenschaft"_s, u"Fahrradwerkstatt"_s, u"Rechtsberatung"_s,    u"Nachbarschaftsfest"_s};
const QStringList words{u"offen"_s,
                        u"für"_s,
                        u"alle"_s,
                        u"jede"_s,
                        u"Woche"_s,
                        u"nach"_s,
                        u"Anmeldung"_s,
                        u"am"_s,
                        u"Vormittag"_s,
                        u"mit"_s,
                        u"Kinderbetreuung"_s,
                        u"und"_s,
                        u"Fahrdienst"_s,
                        u"in"_s,
                        u"den"_s,
                        u"Schulen"_s,
                        u"Gespräch"_s,
                        u"bei"_s,
                        u"Kaffee"_s,
                        u"Eltern"_s,
                        u"üben"_s,
                        u"gemeinsam"_s,
                        u"Deutsch"_s,
                        u"im"_s,
                        u"Alltag"_s,
                        u"Hilfe"_s,
                        u"Anträgen"_s,
                        u"Briefen"_s,
                        u"Ämtern"_s,
                        u"zwei"_s,
                        u"Fachkräfte"_s,
                        u"beraten"_s,
                        u"Ehrenamtliche"_s,
                        u"begleiten"_s,
                        u"Übergang"_s,
                        u"Ausbildung"_s,
                        u"Werkstatt"_s,
                        u"Nachbarschaft"_s,
                        u"Treffen"_s,
                        u"Monat"_s,
                        u"Sommerferien"_s,
                        u"Lesen"_s,
                        u"Vorlesen"_s,
                        u"mehrsprachig"_s,
                        u"Bücher"_s,
                        u"Ausflug"_s,
                        u"kostenlos"_s,
                        u"Räume"_s};
const QStringList groups{u"Frauen"_s, u"Jugendliche"_s, u"Familien"_s, u"Geflüchtete"_s, u"Ältere"_s, u"Alle"_s};
const QStringList places{u"Innenstadt"_s, u"Nordviertel"_s, u"Talweiler"_s, u"Gesamtstadt"_s, u"Südhang"_s};
const QStringList funds{u"Städtischer Haushalt"_s, u"Landesprogramm"_s, u"Spenden"_s, u"Bundesmittel"_s};

QString pick(const QStringList &list, int number)
{
    return list[number % list.size()];
}

/// Words that no other entry has in this order, so that they cannot be compressed better than a town's.
QString described(int entry)
{
    std::minstd_rand random(static_cast<unsigned>(entry) + 1);
    QStringList said;
    for (int word = 0; word < 12; ++word)
        said << words[qsizetype(random() % size_t(words.size()))];
    return said.join(u' ');
}

document::Table::Row rowOf(int entry)
{
    const auto cell = [](const QString &text) { return document::Cell{document::plain(text)}; };
    document::Cell who = cell(u"%1 %2"_s.arg(pick(doers, entry)).arg(entry % 60));
    who.isHeader = true;
    return {who,
            cell(u"%1 %2: %3."_s.arg(pick(deeds, entry / 3)).arg(entry).arg(described(entry))),
            cell(u"%1; %2"_s.arg(pick(groups, entry), pick(groups, entry / 7 + 1))),
            cell(pick(places, entry / 2)),
            cell(pick(funds, entry / 4)),
            cell(entry % 6 == 0 ? u"–"_s : QString::number(entry * 7 % 900))};
}

document::Table tableOf(int goal, int entries)
{
    document::Table table;
    table.caption = u"Angebote zu Ziel %1"_s.arg(goal + 1);
    table.summary = u"Wer macht was, für wen, wo, wie bezahlt und für wie viele"_s;
    table.columns = {{{}, 1.6}, {{}, 3}, {{}, 1.5}, {{}, 1.2}, {{}, 1.3}, {document::Table::Align::End, 0.9}};
    document::Table::Row header;
    for (const QString &text : {u"Wer"_s, u"Was"_s, u"Für wen"_s, u"Wo"_s, u"Wie bezahlt"_s, u"Personen"_s})
        header.push_back({document::plain(text)});
    table.header = {header};
    for (int entry = goal; entry < entries; entry += goals)
        table.rows.push_back(rowOf(entry));
    return table;
}

QString textOf(const document::Cell &cell)
{
    QString text;
    for (const document::Span &span : cell.text)
        text += span.text;
    return text;
}

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"\\\"#$*_`<>@[]~=/-"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

class OpenDocumentWriter {
public:
    explicit OpenDocumentWriter(QIODevice *device) : m_xml(device)
    {
        m_xml.writeStartDocument();
        for (const auto &[prefix, uri] : {std::pair(u"office"_s, office),
                                          {u"text"_s, text},
                                          {u"table"_s, table},
                                          {u"style"_s, style},
                                          {u"fo"_s, fo}})
            m_xml.writeNamespace(uri, prefix);
        m_xml.writeStartElement(office, u"document"_s);
        m_xml.writeAttribute(office, u"version"_s, u"1.3"_s);
        m_xml.writeAttribute(office, u"mimetype"_s, u"application/vnd.oasis.opendocument.text"_s);
        writeSize();
        m_xml.writeStartElement(office, u"body"_s);
        m_xml.writeStartElement(office, u"text"_s);
    }

    void add(const document::Heading &heading)
    {
        m_xml.writeStartElement(text, u"h"_s);
        m_xml.writeAttribute(text, u"outline-level"_s, QString::number(heading.level));
        m_xml.writeCharacters(heading.text);
        m_xml.writeEndElement();
    }

    void add(const document::Table &values)
    {
        m_xml.writeStartElement(table, u"table"_s);
        m_xml.writeEmptyElement(table, u"table-column"_s);
        m_xml.writeAttribute(table, u"number-columns-repeated"_s, QString::number(values.columns.size()));
        m_xml.writeStartElement(table, u"table-header-rows"_s);
        for (const document::Table::Row &row : values.header)
            add(row);
        m_xml.writeEndElement();
        for (const document::Table::Row &row : values.rows)
            add(row);
        m_xml.writeEndElement();
    }

    void end() { m_xml.writeEndDocument(); }

private:
    void add(const document::Table::Row &row)
    {
        m_xml.writeStartElement(table, u"table-row"_s);
        for (const document::Cell &cell : row) {
            m_xml.writeStartElement(table, u"table-cell"_s);
            m_xml.writeTextElement(text, u"p"_s, textOf(cell));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    /// Letters of the size that ours have.
    void writeSize()
    {
        m_xml.writeStartElement(office, u"styles"_s);
        m_xml.writeStartElement(style, u"default-style"_s);
        m_xml.writeAttribute(style, u"family"_s, u"paragraph"_s);
        m_xml.writeEmptyElement(style, u"text-properties"_s);
        m_xml.writeAttribute(fo, u"font-size"_s, u"8.75pt"_s);
        m_xml.writeAttribute(fo, u"language"_s, u"de"_s);
        m_xml.writeAttribute(fo, u"country"_s, u"DE"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
    const QString text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
    const QString table = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
    const QString style = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
    const QString fo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
    QXmlStreamWriter m_xml;
};

} // namespace

document::Document tableDocument(int entries)
{
    document::Document document;
    document.title = u"Integrationsbericht"_s;
    document.author = u"Musterstadt"_s;
    document.language = u"de"_s;
    document.runningTitle = u"Integrationsbericht"_s;
    document.pageLabel = u"Seite %1 von %2"_s;
    document.continuation = u"Fortsetzung"_s;
    for (int goal = 0; goal < goals; ++goal) {
        document.blocks.push_back(document::Heading{1, u"Ziel %1"_s.arg(goal + 1), {}});
        document.blocks.push_back(tableOf(goal, entries));
    }
    return document;
}

QByteArray asOpenDocument(const document::Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    OpenDocumentWriter writer(&buffer);
    for (const document::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<document::Heading>(&block))
            writer.add(*heading);
        else if (const auto *table = std::get_if<document::Table>(&block))
            writer.add(*table);
    }
    writer.end();
    return bytes;
}

QByteArray asTypst(const document::Document &document)
{
    QString source = u"#set document(title: \"Integrationsbericht\")\n#set text(lang: \"de\", size: 8.75pt)\n"
                     "#set page(paper: \"a4\", numbering: \"1\")\n"_s;
    for (const document::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<document::Heading>(&block)) {
            source += u"= %1\n"_s.arg(escaped(heading->text));
        } else if (const auto *table = std::get_if<document::Table>(&block)) {
            source += u"#table(columns: (1.6fr, 3fr, 1.5fr, 1.2fr, 1.3fr, 0.9fr), table.header("_s;
            for (const document::Cell &cell : table->header.front())
                source += u"[%1],"_s.arg(escaped(textOf(cell)));
            source += u"),\n"_s;
            for (const document::Table::Row &row : table->rows) {
                for (const document::Cell &cell : row)
                    source += u"[%1],"_s.arg(escaped(textOf(cell)));
                source += u'\n';
            }
            source += u")\n"_s;
        }
    }
    return source.toUtf8();
}

} // namespace inko::bench
