#include "core/exchange/progress/progressworkbook.h"

#include "core/exchange/forms/formstyle.h"
#include "core/exchange/forms/formtexts.h"
#include "core/exchange/tables/standingwords.h"
#include "core/exchange/tables/tables.h"

#include <xlsxwriter.h>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int newProjects = 5; ///< that there is room for
constexpr int formColumns = 7; ///< of tables::progressReports(), without round and institution
constexpr int firstColumn = 2;
constexpr double widths[formColumns] = {26, 16, 38, 28, 28, 13, 10};
constexpr ProgressReport::Standing standings[] = {
    ProgressReport::Standing::NotStarted, ProgressReport::Standing::OnTrack, ProgressReport::Standing::Delayed,
    ProgressReport::Standing::Finished, ProgressReport::Standing::Stopped};

/// In the order of the columns.
QStringList cellsOf(const ProgressReport &project)
{
    return {project.title,         project.standing ? tables::standingWords().written(*project.standing) : QString(),
            project.text,          project.nextStep,
            project.needs,         project.participants ? QString::number(*project.participants) : QString(),
            project.ends.toLocal()};
}

class ProgressWorkbookWriter {
public:
    ProgressWorkbookWriter(XlsxFile &file, const ProgressForm &form, const ReportLanguage &language)
        : m_file(file), m_style(file), m_form(form), m_language(language),
          m_guide(sheet(worded(QT_TRANSLATE_NOOP("inko::ProgressForm", "Guide")))),
          m_projects(sheet(worded(QT_TRANSLATE_NOOP("inko::ProgressForm", "Projects"))))
    {
    }

    void write()
    {
        const QString title = worded(QT_TRANSLATE_NOOP("inko::ProgressForm", "How are your projects going?"));
        m_file.describe(title, m_form.identity.organisation, m_form.town, m_form.writtenAt);
        m_style.writeProperties(m_guide, propertiesOf(m_form.identity));
        m_style.beginGuide(m_guide, title, m_form.identity.organisation);
        writeGuide();
        writeProjects();
        for (lxw_worksheet *sheet : {m_guide, m_projects})
            m_style.arrangePage(sheet, FormTexts(m_language).pageOf());
        m_style.setHeader(m_projects, m_form.identity.organisation, m_form.identity.round);
        worksheet_activate(m_guide);
    }

private:
    QString worded(const char *text) const { return m_language.translate("inko::ProgressForm", text); }
    lxw_worksheet *sheet(const QString &name)
    {
        return workbook_add_worksheet(m_file.workbook(), name.toUtf8().constData());
    }

    void writeGuide()
    {
        int row = 3;
        m_style.putPair(
            m_guide, row++, worded(QT_TRANSLATE_NOOP("inko::ProgressForm", "What it is for")),
            worded(QT_TRANSLATE_NOOP("inko::ProgressForm",
                                     "Your answers are put together with those of the others, so that everybody "
                                     "in the steering group knows how the work is going and where help is "
                                     "needed.")));
        m_style.putPair(
            m_guide, row++, worded(QT_TRANSLATE_NOOP("inko::ProgressForm", "What to do")),
            worded(QT_TRANSLATE_NOOP("inko::ProgressForm",
                                     "Say a word about each of your projects on the sheet “Projects”. Leave "
                                     "empty what you do not know, and add projects that are missing below.")));
        if (m_form.answersBy)
            m_style.putPair(m_guide, row++, worded(QT_TRANSLATE_NOOP("inko::ProgressForm", "By when")),
                            m_language.date(*m_form.answersBy));
        QStringList sender{m_form.sender.name, m_form.sender.mail, m_form.sender.telephone};
        sender.removeAll(QString());
        if (!sender.isEmpty())
            m_style.putPair(m_guide, row++, worded(QT_TRANSLATE_NOOP("inko::ProgressForm", "To whom")),
                            sender.join(u", "_s));
        m_style.putPair(
            m_guide, row++, worded(QT_TRANSLATE_NOOP("inko::ProgressForm", "Who reads it")),
            worded(QT_TRANSLATE_NOOP("inko::ProgressForm",
                                     "The members of the group that the answers are for. Please do not name "
                                     "persons.")));
    }

    void writeProjects()
    {
        const TableKind kind = tables::progressReports();
        for (int column = 0; column < formColumns; ++column) {
            const auto place = static_cast<lxw_col_t>(column);
            m_file.check(worksheet_set_column(m_projects, place, place, widths[column], m_style.plain));
            m_file.put(m_projects, 0, column, kind.columns[firstColumn + column].names.front(), m_style.header);
        }
        int row = 0;
        for (const ProgressReport &project : m_form.projects)
            writeRow(++row, cellsOf(project));
        for (int empty = 0; empty < newProjects; ++empty)
            writeRow(++row, QStringList(formColumns));
        offerStandings(static_cast<lxw_row_t>(row));
        worksheet_freeze_panes(m_projects, 1, 1);
        worksheet_set_landscape(m_projects);
        m_file.check(worksheet_repeat_rows(m_projects, 0, 0));
    }

    void writeRow(int row, const QStringList &cells)
    {
        int lines = 2;
        for (int column = 0; column < formColumns; ++column) {
            lines = std::max(lines, FormStyle::linesOf(cells[column], widths[column]));
            if (cells[column].isEmpty())
                m_file.check(worksheet_write_blank(m_projects, static_cast<lxw_row_t>(row),
                                                   static_cast<lxw_col_t>(column), m_style.ruled));
            else
                m_file.put(m_projects, row, column, cells[column], m_style.ruled);
        }
        m_file.check(worksheet_set_row(m_projects, static_cast<lxw_row_t>(row), FormStyle::heightOf(lines), nullptr));
    }

    void offerStandings(lxw_row_t lastRow)
    {
        std::vector<QByteArray> words;
        for (const ProgressReport::Standing standing : standings)
            words.push_back(tables::standingWords().written(standing).toUtf8());
        std::vector<char *> list;
        for (QByteArray &word : words)
            list.push_back(word.data());
        list.push_back(nullptr);
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = list.data();
        constexpr lxw_col_t standingColumn = 1;
        m_file.check(worksheet_data_validation_range(m_projects, 1, standingColumn, lastRow, standingColumn, &rule));
    }

    XlsxFile &m_file;
    FormStyle m_style;
    const ProgressForm &m_form;
    const ReportLanguage &m_language;
    lxw_worksheet *m_guide;
    lxw_worksheet *m_projects;
};

} // namespace

Result<QByteArray> progressWorkbook(const ProgressForm &form, const ReportLanguage &language)
{
    Result<XlsxFile> file = XlsxFile::begin();
    if (!file)
        return fail(file.error());
    ProgressWorkbookWriter(*file, form, language).write();
    return file->finish();
}

} // namespace inko
