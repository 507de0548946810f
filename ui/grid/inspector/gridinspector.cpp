#include "ui/grid/inspector/gridinspector.h"

#include "core/grid/completeness.h"
#include "ui/grid/inspector/historyview.h"
#include "ui/grid/inspector/inspectorfield.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

GridInspector::GridInspector(GridModel &model, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_title(nullptr), m_missing(new QWidget), m_content(new QWidget(this)),
      m_lastYear(nullptr), m_fieldsPlace(new QVBoxLayout), m_historyTitle(nullptr), m_history(new HistoryView)
{
    setWidgetResizable(true);
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the selected entry"));
    m_title = heading({}, m_content);
    m_lastYear = new QLabel(m_content);
    m_lastYear->setTextFormat(Qt::PlainText);
    m_lastYear->setWordWrap(true);
    m_lastYear->setForegroundRole(QPalette::PlaceholderText);
    m_historyTitle = heading(tr("History"), m_content);
    new FlowLayout(m_missing);
    auto *layout = new QVBoxLayout(m_content);
    layout->addWidget(m_title);
    layout->addWidget(m_missing);
    layout->addWidget(m_lastYear);
    layout->addLayout(m_fieldsPlace);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_history);
    layout->addStretch();
    setWidget(m_content);
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
}

void GridInspector::makeFields()
{
    for (int place = m_fields.size(); place < GridColumn::Count; ++place) {
        const auto column = static_cast<GridColumn::Value>(place);
        auto *field = new InspectorField(m_model, column, m_content);
        connect(field, &InspectorField::failed, this, &GridInspector::failed);
        m_fields.insert(column, field);
        m_fieldsPlace->addWidget(field);
    }
}

InspectorField *GridInspector::field(GridColumn::Value column)
{
    makeFields();
    return m_fields.value(column);
}

void GridInspector::showRow(int row)
{
    makeFields();
    const auto entry = m_model.entryAt(row);
    const bool isEntry = entry && entry->id.isValid();
    QString title = entry ? entry->title : tr("No entry selected");
    if (entry && !isEntry)
        title = tr("New entry");
    else if (entry && title.isEmpty())
        title = tr("Without a title");
    m_title->setText(title);
    const QPersistentModelIndex place(entry ? m_model.index(row, 0) : QModelIndex());
    for (InspectorField *field : std::as_const(m_fields))
        field->showRow(place, entry.value_or(GridEntry()));
    if (isEntry && m_entry != entry->id)
        ensureVisible(0, 0);
    m_entry = isEntry ? entry->id : Id<GridEntry>();
    showMissing(isEntry ? *entry : GridEntry());
    showLastYear(isEntry ? *entry : GridEntry());
    showHistory(isEntry ? *entry : GridEntry());
}

void GridInspector::showMissing(const GridEntry &entry)
{
    while (QLayoutItem *item = m_missing->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click that leads here may be its own
        delete item;
    }
    const auto missing = entry.id.isValid() ? completeness::missingIn(entry) : QList<completeness::Missing>();
    for (InspectorField *field : std::as_const(m_fields))
        field->showMissing(false);
    if (!missing.isEmpty())
        m_missing->layout()->addWidget(new QLabel(tr("Still missing:"), m_missing));
    for (const completeness::Missing &one : missing) {
        m_fields.value(one.column)->showMissing(true);
        auto *button = new QToolButton(m_missing);
        button->setText(GridEntries::nameOf(one.column));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Go to this cell"));
        connect(button, &QToolButton::clicked, this, [this, column = one.column] { emit cellWanted(column); });
        m_missing->layout()->addWidget(button);
    }
    m_missing->setVisible(!missing.isEmpty());
}

void GridInspector::focusFirst()
{
    makeFields();
    m_fields.first()->editor()->setFocus(Qt::ShortcutFocusReason);
}

QStringList GridInspector::missing() const
{
    QStringList names;
    for (const QToolButton *button : m_missing->findChildren<QToolButton *>()) {
        if (!button->isHidden())
            names << button->text();
    }
    return names;
}

void GridInspector::showLastYear(const GridEntry &entry)
{
    std::optional<GridEntry> before;
    QString year;
    if (entry.id.isValid()) {
        const auto found = m_model.workspace().gridEntries().lastYears(entry);
        if (!found)
            emit failed(found.error().message);
        else
            before = *found;
    }
    if (before) {
        const auto round = m_model.workspace().store().table<SurveyRound>().byId(before->round);
        year = round ? QString::number(round->year) : tr("before");
    }
    const QList<GridColumn::Value> differing = before ? differences(*before, entry) : QList<GridColumn::Value>();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString text = before ? m_model.names().text(*before, field.key()) : QString();
        const bool differs = differing.contains(field.key());
        (*field)->showComparison(differs ? tr("%1: %2").arg(year, text.isEmpty() ? tr("empty") : text) : QString());
    }
    m_lastYear->setVisible(entry.id.isValid());
    if (!before)
        m_lastYear->setText(tr("New this year"));
    else if (differing.isEmpty())
        m_lastYear->setText(tr("As in %1").arg(year));
    else
        m_lastYear->setText(tr("%n fields differ from %1", nullptr, static_cast<int>(differing.size())).arg(year));
}

void GridInspector::showHistory(const GridEntry &entry)
{
    QList<EntryStep> steps;
    if (entry.id.isValid()) {
        const auto read = entryHistory(m_model.workspace().store(), m_model.names(), entry.id);
        if (read)
            steps = *read;
        else
            emit failed(read.error().message);
    }
    m_history->showSteps(steps);
    m_historyTitle->setVisible(!steps.isEmpty());
}

} // namespace inko
