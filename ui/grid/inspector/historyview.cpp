#include "ui/grid/inspector/historyview.h"

#include "core/grid/gridentries.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 30;
constexpr qsizetype longestText = 120;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestText ? line.left(longestText) + u'…' : line;
}

QString wordsOf(const FieldChange &change)
{
    const QString name = GridEntries::nameOf(change.column);
    if (change.from.isEmpty())
        return HistoryView::tr("%1: %2").arg(name, shortened(change.to));
    if (change.to.isEmpty())
        return HistoryView::tr("%1: %2 → empty").arg(name, shortened(change.from));
    return HistoryView::tr("%1: %2 → %3").arg(name, shortened(change.from), shortened(change.to));
}

} // namespace

HistoryView::HistoryView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    setAccessibleName(tr("History"));
}

void HistoryView::showSteps(const QList<EntryStep> &steps)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype place = steps.size() - 1; place >= qMax<qsizetype>(0, steps.size() - mostSteps); --place) {
        const EntryStep &made = steps[place];
        const QString when = QLocale().toString(made.step.madeAt.toLocalTime(), QLocale::ShortFormat);
        QString name = made.step.name;
        if (made.step.kind == ChangeSet::Kind::Undo)
            name = tr("Undone: %1").arg(name);
        else if (made.step.kind == ChangeSet::Kind::Redo)
            name = tr("Redone: %1").arg(name);
        addLine(tr("%1 · %2 · %3").arg(when, made.step.madeBy, name), true);
        // What an entry began with stands in the fields; only later changes are told one by one.
        if (made.kind != EntryStep::Kind::Changed)
            continue;
        for (const FieldChange &change : made.changes)
            addLine(wordsOf(change), false);
    }
}

void HistoryView::addLine(const QString &text, bool isHeading)
{
    auto *line = new QLabel(text, this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isHeading)
        line->setForegroundRole(QPalette::PlaceholderText);
    else
        line->setIndent(line->fontMetrics().averageCharWidth() * 2);
    line->setContentsMargins(0, isHeading ? line->fontMetrics().height() / 3 : 0, 0, 0);
    m_layout->addWidget(line);
}

QStringList HistoryView::lines() const
{
    QStringList lines;
    for (const QLabel *line : findChildren<QLabel *>())
        lines << line->text();
    return lines;
}

} // namespace inko
