#include "ui/grid/chains/chaindetail.h"

#include "core/base/text.h"
#include "core/grid/activitynames.h"
#include "ui/widgets/fields/namedvalues.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

ChainDetail::ChainDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new ChainForm(workspace), parent), m_workspace(workspace), m_places(new QStandardItemModel(this))
{
    makeSteps();
    m_placesPane = makePlaces();
    m_layout->addSpacing(space());
    m_layout->addWidget(m_stepsEditor);
    m_layout->addWidget(m_moves);
    m_layout->addSpacing(space());
    m_layout->addWidget(m_placesPane, 1);
}

void ChainDetail::makeSteps()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const PartColumn<ChainStep> words{tr("Offers with one of these words"), 26,
                                      [](const ChainStep &step) { return joinList(step.words); },
                                      [](ChainStep &step, const QString &typed) {
                                          step.words = splitList(typed);
                                          return Result<>();
                                      }};
    const PartColumn<ChainStep> tied{
        tr("Offers tied to it"), 22,
        [this](const ChainStep &step) { return namedvalues::text(m_offers, step.activities); },
        [this](ChainStep &step, const QString &typed) {
            return namedvalues::read(m_offers, namedvalues::Kind::Offer, typed, step.activities);
        }};
    m_steps = new DeclaredParts<SupportChain, ChainStep>(
        isReadOnly, {partcolumns::line(tr("Step"), 16, &ChainStep::title), words, tied},
        {[this](Id<SupportChain> chain) { return m_workspace.supportChains().stepsOf(chain); },
         [this](ChainStep added, Id<SupportChain> chain) {
             added.chain = chain;
             return m_workspace.supportChains().add(added).map([](const ChainStep &) {});
         },
         [this](const ChainStep &changed) { return m_workspace.supportChains().update(changed); },
         [this](const ChainStep &removed) { return m_workspace.supportChains().remove(removed.id); },
         [](const ChainStep &step) { return step.title.trimmed().isEmpty() ? tr("Give the step a name.") : QString(); },
         tr("Next step …")},
        this);
    m_stepsEditor = editorOf(m_steps,
                             {tr("Steps, in their order"), tr("Add a step; several words with semicolons between"),
                              tr("Remove the selected step")},
                             isReadOnly, {}, u"chains/steps"_s, this);
    m_moves = new QWidget(this);
    auto *up = new QPushButton(tr("Move step &up"), m_moves);
    auto *down = new QPushButton(tr("Move step &down"), m_moves);
    connect(up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveStep(1); });
    auto *layout = new QHBoxLayout(m_moves);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(up);
    layout->addWidget(down);
    layout->addStretch(1);
}

QWidget *ChainDetail::makePlaces()
{
    auto *pane = new QWidget(this);
    m_summary = new QLabel(pane);
    m_summary->setWordWrap(true);
    m_placesView = new QTableView(pane);
    m_placesView->setModel(m_places);
    m_placesView->setAccessibleName(tr("For whom and where the steps have offers"));
    m_placesView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_placesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_placesView->setTabKeyNavigation(false);
    m_placesView->setMinimumHeight(fontMetrics().height() * 10);
    m_placesView->verticalHeader()->hide();
    connect(m_placesView, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 entry = index.data(EntryRole).toLongLong(); entry > 0)
            emit entryWanted(entry);
    });
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headline(tr("For whom and where"), 1.1, pane));
    layout->addWidget(m_summary);
    layout->addWidget(m_placesView, 1);
    return pane;
}

Result<> ChainDetail::showParts()
{
    const auto chain = m_form->shown();
    for (QWidget *part : QList<QWidget *>{m_stepsEditor, m_placesPane})
        part->setVisible(chain.has_value());
    m_moves->setVisible(chain && !m_workspace.store().isReadOnly());
    m_heading->setText(m_form->isNew() ? tr("New support chain") : chain ? m_form->record()->title : QString());
    return namesOfActivities(m_workspace.store()).and_then([&](const NameList &offers) {
        m_offers = offers;
        return m_steps->showPartsOf(chain).and_then([this] { return fillPlaces(); });
    });
}

Result<> ChainDetail::fillPlaces()
{
    m_places->clear();
    m_summary->clear();
    QList<ChainStep> steps;
    QStringList headings{tr("For whom"), tr("Where")};
    for (const auto &row : m_steps->parts()) {
        steps << row.record;
        headings << row.record.title;
    }
    const auto round = m_workspace.survey().ofYear(m_year);
    if (!round)
        return fail(round.error());
    if (!m_form->shown() || !*round || steps.isEmpty()) {
        m_summary->setText(steps.isEmpty() ? tr("Say what follows on what: a step for each level or age.")
                                           : tr("No survey in %1.").arg(m_year));
        return {};
    }
    const auto entries = m_workspace.gridEntries().ofRound((*round)->id);
    const auto names = EntryNames::load(m_workspace.store());
    if (const auto error = firstErrorOf(entries, names))
        return fail(*error);
    QHash<Id<GridEntry>, QString> titles;
    for (const GridEntry &entry : *entries)
        titles.insert(entry.id, u"%1 – %2"_s.arg(entry.title, names->text(entry, GridColumn::Organisation)));
    const auto places = placesOf(steps, *entries);
    m_places->setHorizontalHeaderLabels(headings);
    const auto nameOf = [&](GridColumn::Value column, Id<CodeValue> value) {
        const auto found = names->byId(column, value.value);
        return found ? found->name : tr("not said");
    };
    int broken = 0;
    for (const ChainPlace &place : places) {
        broken += place.isBroken() ? 1 : 0;
        QList<QStandardItem *> row{new QStandardItem(nameOf(GridColumn::TargetGroups, place.targetGroup)),
                                   new QStandardItem(nameOf(GridColumn::Districts, place.district))};
        for (size_t step = 0; step < place.offers.size(); ++step) {
            const QList<Id<GridEntry>> &offers = place.offers[step];
            auto *cell = new QStandardItem(offers.isEmpty() ? tr("breaks") : QString::number(offers.size()));
            QStringList lines;
            for (const Id<GridEntry> offer : offers)
                lines << titles.value(offer);
            cell->setToolTip(offers.isEmpty() ? tr("No offer for this step") : lines.join(u'\n'));
            cell->setData(offers.isEmpty() ? 0 : offers.first().value, EntryRole);
            cell->setTextAlignment(Qt::AlignCenter);
            if (offers.isEmpty())
                cell->setIcon(icon(Icon::Warning));
            row << cell;
        }
        m_places->appendRow(row);
    }
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_places->columnCount(); ++column)
        m_placesView->setColumnWidth(column, letter * (column < 2 ? 24 : 14));
    m_summary->setText(places.empty() ? tr("No offer of %1 belongs to a step.").arg(m_year)
                                      : tr("The chain breaks in %1 of %2 places.").arg(broken).arg(places.size()));
    return {};
}

void ChainDetail::moveStep(int by)
{
    const QModelIndex current = m_stepsEditor->table()->currentIndex();
    const int last = static_cast<int>(m_steps->parts().size()) - 1;
    if (!current.isValid() || current.row() > last)
        return;
    const int to = std::clamp(current.row() + by, 0, last);
    const Result<> moved = m_workspace.supportChains().move(m_steps->rowAt(current.row()).record.id, to);
    m_stepsEditor->say(moved ? QString() : moved.error().message);
}

} // namespace inko
