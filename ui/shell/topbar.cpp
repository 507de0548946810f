#include "ui/shell/topbar.h"

#include "core/workspace/workspace.h"
#include "core/workspace/years.h"
#include "ui/shell/searchfield.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Step names are as long as a sentence at times; the tooltip has them whole.
constexpr int fewestStepLetters = 22;
constexpr int mostStepLetters = 40;
/// Below this many letters' width the steps' names make room for the search.
constexpr int narrowBar = 125;

QToolButton *stepButton(Icon which, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(which));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void nameStep(QToolButton *button, int letters, const QString &name, const QString &full, const QString &shortcut)
{
    const int width = button->fontMetrics().averageCharWidth() * letters;
    button->setText(button->fontMetrics().elidedText(full, Qt::ElideRight, width));
    button->setAccessibleName(full);
    button->setToolTip(u"%1 (%2)"_s.arg(full, shortcut));
    button->setEnabled(!name.isEmpty());
}

} // namespace

TopBar::TopBar(Workspace &workspace, QMenu *fileMenu, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_file(new QToolButton(this)), m_years(new QComboBox(this)),
      m_undo(stepButton(Icon::Undo, this)), m_redo(stepButton(Icon::Redo, this)),
      m_search(new SearchField(workspace, this))
{
    m_file->setIcon(icon(Icon::Menu));
    m_file->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_file->setAutoRaise(true);
    m_file->setFocusPolicy(Qt::TabFocus);
    m_file->setPopupMode(QToolButton::InstantPopup);
    m_file->setMenu(fileMenu);
    auto *yearLabel = new QLabel(tr("&Year:"), this);
    yearLabel->setBuddy(m_years);
    m_years->setAccessibleName(tr("Year"));
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_file);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(yearLabel);
    layout->addWidget(m_years);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);

    connect(m_years, &QComboBox::activated, this, &TopBar::chooseYearEntry);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoWanted);
    nameTown();
    nameSteps();
}

void TopBar::setYear(int year)
{
    m_year = year;
    m_search->setYear(year);
    fillYears();
}

void TopBar::refresh(const QSet<QString> &changedTables)
{
    if (changedTables.contains(QString::fromLatin1(Record<Setting>::table)))
        nameTown();
    if (years::dependOn(changedTables))
        fillYears();
    nameSteps();
}

void TopBar::nameTown()
{
    const QString town = m_workspace.settings().townName().value_or(QString());
    m_file->setText(town.isEmpty() ? QFileInfo(m_workspace.store().path()).completeBaseName() : town);
    m_file->setAccessibleName(tr("File: %1").arg(m_file->text()));
}

void TopBar::fillYears()
{
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    QList<int> known = years::of(m_workspace).value_or(QList<int>());
    if (!known.contains(m_year))
        known.prepend(m_year);
    const auto rounds = m_workspace.survey().rounds().value_or(QList<SurveyRound>());
    for (const int year : known) {
        const bool isSurveyed = std::ranges::find(rounds, year, &SurveyRound::year) != rounds.cend();
        m_years->addItem(isSurveyed ? QString::number(year) : tr("%1 (no survey round)").arg(year), year);
    }
    m_years->setCurrentIndex(m_years->findData(m_year));
    if (!m_workspace.store().isReadOnly()) {
        m_years->insertSeparator(m_years->count());
        m_years->addItem(icon(Icon::Add), tr("Open survey round…"));
    }
}

void TopBar::chooseYearEntry(int index)
{
    const QVariant year = m_years->itemData(index);
    if (year.isValid()) {
        emit yearChosen(year.toInt());
        return;
    }
    m_years->setCurrentIndex(m_years->findData(m_year));
    emit roundWanted();
}

void TopBar::nameSteps()
{
    const History &history = m_workspace.store().history();
    const bool writable = !m_workspace.store().isReadOnly();
    const QString undo = writable && history.undoable() ? history.undoable()->name : QString();
    const QString redo = writable && history.redoable() ? history.redoable()->name : QString();
    const int room = width() / fontMetrics().averageCharWidth() - narrowBar;
    const int letters = qBound(fewestStepLetters, fewestStepLetters + room / 2, mostStepLetters);
    nameStep(m_undo, letters, undo, undo.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(undo), tr("Ctrl+Z"));
    nameStep(m_redo, letters, redo, redo.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1").arg(redo),
             tr("Ctrl+Shift+Z"));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * narrowBar;
    const Qt::ToolButtonStyle style = narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    m_undo->setToolButtonStyle(style);
    m_redo->setToolButtonStyle(style);
    if (event->oldSize().width() != width())
        nameSteps();
}

} // namespace inko
