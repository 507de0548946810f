#include "ui/monitoring/events/comparisonpage.h"

#include "core/monitoring/events/eventfigures.h"
#include "ui/widgets/fields/numbertext.h"
#include "ui/widgets/tables/columnwidths.h"
#include "ui/widgets/tables/recordtableview.h"
#include "ui/widgets/tables/textrowsmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <set>

namespace inko {

using namespace Qt::StringLiterals;

EventComparisonPage::EventComparisonPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_summary(new QLabel(this)), m_view(new RecordTableView(this))
{
    m_summary->setWordWrap(true);
    m_summary->setText(
        tr("Events of one name, by year: how many were held, how many came on average, and how they were "
           "rated (1 to 5). Where some were not counted, that is said behind."));
    m_view->setAccessibleName(tr("Events over the years"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
}

void EventComparisonPage::refresh()
{
    const auto events = m_workspace.events().all();
    const auto series = m_workspace.events().series();
    const auto feedback = m_workspace.events().feedback();
    if (const auto error = firstErrorOf(events, series, feedback)) {
        emit failed(error->message);
        return;
    }
    const auto compared = comparedByName(*events, *series, *feedback, m_workspace.store().now().toLocalTime().date());
    std::set<int, std::greater<>> years;
    for (const EventsOfName &one : compared) {
        for (const auto &[year, figures] : one.years)
            years.insert(year);
    }
    QList<TextRowsModel::Heading> headings{{tr("Event"), 28}};
    for (const int year : years)
        headings << TextRowsModel::Heading{tr("Held %1").arg(year), 10, Qt::AlignTrailing}
                 << TextRowsModel::Heading{tr("Came %1").arg(year), 27, Qt::AlignTrailing}
                 << TextRowsModel::Heading{tr("Rating %1").arg(year), 11, Qt::AlignTrailing};
    auto *model = new TextRowsModel(headings, this);
    std::vector<TextRow> rows;
    for (const EventsOfName &one : compared) {
        TextRow row{static_cast<qint64>(rows.size()) + 1, {one.title}};
        for (const int year : years) {
            const auto found = one.years.find(year);
            const EventFigures figures = found == one.years.end() ? EventFigures() : found->second;
            const QString mean =
                figures.perEvent()
                    ? tr("%1 (each %2)").arg(QLocale().toString(figures.participants), roundedText(figures.perEvent()))
                    : u"–"_s;
            row.cells << (figures.held > 0 ? QString::number(figures.held) : u"–"_s)
                      << (figures.unknown > 0 ? tr("%1, %2 not counted").arg(mean).arg(figures.unknown) : mean)
                      << roundedText(figures.meanRating());
        }
        rows.push_back(row);
    }
    model->show(std::move(rows));
    m_view->setModel(model);
    delete m_model;
    m_model = model;
    QList<columnwidths::Letters> widths;
    for (int column = 0; column < headings.size(); ++column)
        widths << columnwidths::Letters{column, headings[column].letters};
    columnwidths::set(m_view->horizontalHeader(), widths);
}

} // namespace inko
