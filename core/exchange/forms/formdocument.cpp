#include "core/exchange/forms/formdocument.h"

#include "core/base/text.h"
#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/forms/formtexts.h"
#include "core/report/chapters/tablecells.h"

namespace inko {

using namespace Qt::StringLiterals;
using namespace chapters;

namespace {

constexpr int offersOnPage = 2;
constexpr int emptyOffers = 2;
constexpr int lineToWriteOn = 40; ///< characters

using Align = document::Table::Align;

document::Cell roomToWrite(int lines)
{
    return {document::plain(QStringList(QList<QString>(lines, u"\u00a0"_s)).join(u'\n')), false, 1, 1};
}

int linesFor(qsizetype place)
{
    return place == gridcolumns::placeOf(GridColumn::Description) ? 4 : 2;
}

/// Boxes to tick: "☐ unverändert   ☐ geändert".
document::Cell boxes(const QStringList &choices)
{
    QStringList ticked;
    for (const QString &choice : choices)
        ticked << u"☐\u00a0"_s + QString(choice).replace(u' ', QChar(0x00A0));
    return {document::plain(ticked.join(u"   "_s)), false, 1, 1};
}

bool isTicked(qsizetype place)
{
    return place == gridcolumns::placeOf(GridColumn::Status) ||
           place == gridcolumns::placeOf(GridColumn::ContactPublic);
}

/// An offer that is known already is not new.
QStringList choicesOfOld(const FormColumn &column)
{
    QStringList choices = column.choices;
    choices.removeAll(gridcolumns::wordOf(GridEntry::Status::New));
    return choices;
}

document::Table offerTable(const FormFrame &frame, const QStringList &cells, const FormTexts &texts)
{
    document::Table table;
    table.summary = texts.offerSummary();
    table.columns = {{Align::Start, 1.5}, {Align::Start, 2.6}, {Align::Start, 2.6}};
    table.header = {
        {columnHeader(texts.columnTitle()), columnHeader(texts.lastTitle()), columnHeader(texts.correctionTitle())}};
    for (qsizetype at = 0; at < frame.columns.size(); ++at) {
        const FormColumn &column = frame.columns[at];
        if (column.place != gridcolumns::identity)
            table.rows.push_back({rowHeader(column.header), cell(cells[at]),
                                  isTicked(column.place) ? boxes(choicesOfOld(column)) : document::Cell{}});
    }
    return table;
}

document::Table emptyOfferTable(const FormFrame &frame, const FormTexts &texts)
{
    document::Table table;
    table.summary = texts.newOfferSummary();
    table.columns = {{Align::Start, 1.5}, {Align::Start, 5.2}};
    table.header = {{columnHeader(texts.columnTitle()), columnHeader(texts.correctionTitle())}};
    for (const FormColumn &column : frame.columns) {
        if (column.place == gridcolumns::identity || column.place == gridcolumns::placeOf(GridColumn::Status))
            continue;
        table.rows.push_back({rowHeader(column.header),
                              isTicked(column.place) ? boxes(column.choices) : roomToWrite(linesFor(column.place))});
    }
    return table;
}

document::Heading heading(int level, const QString &text, int &number)
{
    return {level, text, u"part-%1"_s.arg(++number)};
}

void addGuide(document::Document &document, const FormFrame &frame, const FormTexts &texts)
{
    for (const auto &[question, answer] : texts.instructions(frame, FormKind::Paper))
        document.blocks.push_back(document::Paragraph{{document::Span{question + u' ', true}, document::Span{answer}},
                                                      document::Paragraph::Style::Body});
}

/// What a column can name, where that is a list that no one knows by heart.
void addChoices(document::Document &document, const FormFrame &frame, int &number)
{
    for (const FormColumn &column : frame.columns) {
        if (column.choices.isEmpty() || isTicked(column.place) ||
            column.place == gridcolumns::placeOf(GridColumn::Cooperations))
            continue;
        document.blocks.push_back(heading(2, column.header, number));
        if (column.place != gridcolumns::placeOf(GridColumn::Goals)) {
            document.blocks.push_back(document::Paragraph{document::plain(joinList(column.choices))});
            continue;
        }
        document::List list;
        for (const QString &choice : column.choices)
            list.items.push_back(document::plain(choice));
        document.blocks.push_back(std::move(list));
    }
}

} // namespace

document::Document formDocument(const FormFrame &frame, const SurveyForm &form, const ReportLanguage &language)
{
    const FormTexts texts(language);
    int number = 0;
    document::Document document;
    document.title = u"%1 – %2"_s.arg(texts.title(frame), form.identity.organisationName);
    document.author = frame.town;
    document.language = language.code();
    document.accent = frame.accent;
    document.runningTitle = form.identity.organisationName;
    document.pageLabel = texts.pageLabel();
    document.continuation = texts.continuation();
    document.blocks.push_back(heading(1, texts.title(frame), number));
    document.blocks.push_back(
        document::Paragraph{document::plain(form.identity.organisationName), document::Paragraph::Style::Lead});
    addGuide(document, frame, texts);
    const qsizetype title =
        std::ranges::find(frame.columns, gridcolumns::placeOf(GridColumn::Title), &FormColumn::place) -
        frame.columns.begin();
    for (qsizetype row = 0; row < form.rows.size(); ++row) {
        if (row % offersOnPage == 0)
            document.blocks.push_back(document::PageBreak{});
        document.blocks.push_back(heading(2, form.rows[row][title], number));
        document.blocks.push_back(offerTable(frame, form.rows[row], texts));
    }
    for (int offer = 0; offer < emptyOffers; ++offer) {
        document.blocks.push_back(document::PageBreak{});
        document.blocks.push_back(heading(2, texts.newOffer(), number));
        document.blocks.push_back(emptyOfferTable(frame, texts));
    }
    document.blocks.push_back(
        document::Paragraph{document::plain(texts.whoAnswers() + u' ' + QString(lineToWriteOn, u'_'))});
    document.blocks.push_back(document::PageBreak{});
    document.blocks.push_back(heading(1, texts.choicesTitle(), number));
    addChoices(document, frame, number);
    return document;
}

} // namespace inko
