#include "ui/report/sectionspane.h"

#include "ui/report/sectionsmodel.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/fields/savedfield.h"
#include "ui/widgets/headline.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

SectionsPane::SectionsPane(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_sections(new SectionsModel(store, this)), m_list(new QListView(this)),
      m_introductionLabel(new QLabel(this)), m_problem(new ProblemLine(this))
{
    makeList();
    makeIntroduction(store.isReadOnly());
    connect(m_sections, &SectionsModel::problemChanged, m_problem, &ProblemLine::say);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headline(tr("Sections"), 1.1, this));
    layout->addWidget(m_list, 5);
    layout->addWidget(m_problem);
    layout->addWidget(m_introductionLabel);
    layout->addWidget(m_introduction, 4);
}

void SectionsPane::makeList()
{
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setModel(m_sections);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDropIndicatorShown(true);
    constexpr int leastRows = 4; // lines of letters; large ones leave less room
    m_list->setMinimumHeight(leastRows * m_list->fontMetrics().height() * 3 / 2);
    m_list->setToolTip(tr("Tick what is printed; drag, or press Alt+Up and Alt+Down, to change the order"));
    for (const auto &[keys, steps] :
         {std::pair{QKeySequence(Qt::ALT | Qt::Key_Up), -1}, {QKeySequence(Qt::ALT | Qt::Key_Down), 1}}) {
        auto *action = new QAction(steps < 0 ? tr("Move up") : tr("Move down"), m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, by = steps] { move(by); });
        m_list->addAction(action);
    }
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SectionsPane::showSection);
    const auto turn = [this](const QModelIndex &section) {
        if (section.isValid())
            emit sectionChosen(ReportSections::anchorOf(m_sections->rowAt(section.row()).kind));
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, turn);
    connect(m_list, &QListView::clicked, this, turn);
}

void SectionsPane::makeIntroduction(bool isReadOnly)
{
    auto *text = new QPlainTextEdit;
    text->setPlaceholderText(
        tr("Words of your own that stand below the heading. A blank line begins a new paragraph."));
    text->setReadOnly(isReadOnly);
    m_introduction = new SavedField(
        text, [this](const QString &typed) { return saveIntroduction(typed); }, this);
    m_introductionLabel->setBuddy(text);
}

void SectionsPane::showYear(int year)
{
    commit();
    m_year = year;
    m_shownKind = -1;
}

Result<> SectionsPane::reload()
{
    const Result<> read = m_sections->reload(m_year);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_sections->index(0, 0));
    showSection();
    return read;
}

void SectionsPane::commit()
{
    m_introduction->commit();
}

void SectionsPane::showSection()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const SectionRow &row = m_sections->rowAt(current.row());
    if (m_shownKind == static_cast<int>(row.kind)) {
        m_introduction->showStored(row.section.introduction);
        return;
    }
    m_introduction->commit();
    m_shownKind = static_cast<int>(row.kind);
    const bool isForeword = row.kind == ReportSections::Kind::Foreword;
    m_introductionLabel->setText(isForeword ? tr("&Text of the foreword:") : tr("&Introduction:"));
    m_introductionLabel->buddy()->setAccessibleName(m_introductionLabel->text().remove(u'&').remove(u':'));
    m_introduction->showRecord(m_year * 100 + m_shownKind, row.section.introduction);
}

Result<> SectionsPane::saveIntroduction(const QString &typed)
{
    if (m_shownKind < 0)
        return {};
    return ReportSections(m_store).introduce(m_year, static_cast<ReportSections::Kind>(m_shownKind), typed);
}

void SectionsPane::move(int steps)
{
    const Result<> moved = m_sections->moveBy(m_list->currentIndex().row(), steps);
    m_problem->say(moved ? QString() : moved.error().message);
}

} // namespace inko
