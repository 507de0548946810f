#include "core/exchange/forms/formpage.h"

#include "core/base/placeholders.h"
#include "core/base/text.h"
#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/forms/formtexts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString &name)
{
    QFile file(u":/forms/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// As a content security policy names what may run: CSP Level 3, 2.3.1.
QString hashOf(const QString &text)
{
    return u"sha256-"_s +
           QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

/// How the page shows a column.
QString kindOf(qsizetype place)
{
    switch (place) {
    case gridcolumns::identity: return u"identity"_s;
    case gridcolumns::placeOf(GridColumn::Title): return u"title"_s;
    case gridcolumns::placeOf(GridColumn::Goals): return u"goals"_s;
    case gridcolumns::placeOf(GridColumn::Status): return u"status"_s;
    case gridcolumns::placeOf(GridColumn::Description):
    case gridcolumns::placeOf(GridColumn::Remark): return u"text"_s;
    default: break;
    }
    switch (gridcolumns::shapeOf(place)) {
    case gridcolumns::Shape::List: return u"list"_s;
    case gridcolumns::Shape::Number: return u"number"_s;
    case gridcolumns::Shape::YesNo: return u"yes-no"_s;
    case gridcolumns::Shape::Text:
    case gridcolumns::Shape::Date: break;
    }
    return u"line"_s;
}

QJsonArray columnsOf(const FormFrame &frame)
{
    QJsonArray columns;
    for (const FormColumn &column : frame.columns)
        columns << QJsonObject{{u"header"_s, column.header},
                               {u"hint"_s, column.hint},
                               {u"kind"_s, kindOf(column.place)},
                               {u"required"_s, gridcolumns::all()[column.place].mustBeTold()},
                               {u"choices"_s, QJsonArray::fromStringList(column.choices)}};
    return columns;
}

QJsonArray rowsOf(const FormFrame &frame, const SurveyForm &form)
{
    QJsonArray rows;
    for (const QStringList &cells : form.rows) {
        QJsonObject row;
        for (qsizetype column = 0; column < cells.size(); ++column)
            row.insert(frame.columns[column].header, cells[column]);
        rows << row;
    }
    return rows;
}

QJsonObject jsonOf(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        json.insert(text.key(), *text);
    return json;
}

QJsonObject wordsOf(const FormFrame &frame, const FormTexts &texts)
{
    using Status = GridEntry::Status;
    QJsonObject words = jsonOf(texts.ofPage(frame));
    words.insert(u"yes"_s, u"ja"_s);
    words.insert(u"no"_s, u"nein"_s);
    words.insert(u"statusNew"_s, gridcolumns::wordOf(Status::New));
    words.insert(u"statusChanged"_s, gridcolumns::wordOf(Status::Changed));
    words.insert(u"statusUnchanged"_s, gridcolumns::wordOf(Status::Unchanged));
    return words;
}

QString dataOf(const FormFrame &frame, const SurveyForm &form, const FormTexts &texts)
{
    const QString fileName = u"antwort-%1-%2.json"_s.arg(frame.year).arg(fileSlug(form.identity.organisationName));
    const QJsonObject data{{u"properties"_s, jsonOf(propertiesOf(form.identity))},
                           {u"fileName"_s, fileName},
                           {u"columns"_s, columnsOf(frame)},
                           {u"rows"_s, rowsOf(frame, form)},
                           {u"words"_s, wordsOf(frame, texts)}};
    // Nothing that somebody typed may end the element that the data stand in.
    return QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)).replace(u'<', u"\\u003c"_s);
}

QString instructionsOf(const FormFrame &frame, const FormTexts &texts)
{
    QString html;
    for (const auto &[question, answer] : texts.instructions(frame, FormKind::WebPage))
        html += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(question.toHtmlEscaped(), answer.toHtmlEscaped());
    return html;
}

/// The page with what belongs between {{ and }}.
QString filledIn(const QString &page, const QHash<QString, QString> &parts)
{
    static const QRegularExpression placeholder(u"\\{\\{([a-z-]+)\\}\\}"_s);
    return replaced(page, placeholder,
                    [&](const QRegularExpressionMatch &match) { return parts.value(match.captured(1)); });
}

} // namespace

QByteArray formPage(const FormFrame &frame, const SurveyForm &form, const ReportLanguage &language)
{
    static const QString page = resource(u"form.html"_s);
    static const QString style = resource(u"form.css"_s);
    static const QString script = resource(u"form.js"_s);
    const FormTexts texts(language);
    return filledIn(page, {{u"language"_s, language.code()},
                           {u"title"_s, texts.title(frame).toHtmlEscaped()},
                           {u"town"_s, frame.town.toHtmlEscaped()},
                           {u"organisation"_s, form.identity.organisationName.toHtmlEscaped()},
                           {u"guide"_s, texts.instructionsSheet().toHtmlEscaped()},
                           {u"instructions"_s, instructionsOf(frame, texts)},
                           {u"needs-script"_s, texts.needsScript().toHtmlEscaped()},
                           {u"offers"_s, texts.offersSheet().toHtmlEscaped()},
                           {u"style"_s, style},
                           {u"style-hash"_s, hashOf(style)},
                           {u"script"_s, script},
                           {u"script-hash"_s, hashOf(script)},
                           {u"data"_s, dataOf(frame, form, texts)}})
        .toUtf8();
}

} // namespace inko
