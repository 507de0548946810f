#include "ui/grid/pastequestion.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace inko {

namespace {

QTableWidget *tableOf(const QList<GridPaste::Problem> &problems, QWidget *parent)
{
    auto *table = new QTableWidget(static_cast<int>(problems.size()), 4, parent);
    table->setHorizontalHeaderLabels({PasteQuestion::tr("Row"), PasteQuestion::tr("Column"),
                                      PasteQuestion::tr("Content"), PasteQuestion::tr("Why it cannot be taken")});
    table->setAccessibleName(PasteQuestion::tr("Cells that cannot be taken over"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < problems.size(); ++row) {
        const GridPaste::Problem &problem = problems[row];
        const QStringList cells{QString::number(problem.row + 1), GridEntries::nameOf(problem.column), problem.text,
                                problem.refusal.message};
        for (int column = 0; column < cells.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    table->resizeColumnsToContents();
    for (int column = 0; column < 3; ++column)
        table->setColumnWidth(column, qMin(table->columnWidth(column), table->fontMetrics().averageCharWidth() * 28));
    return table;
}

} // namespace

PasteQuestion::PasteQuestion(const GridPaste &paste, const QList<GridPaste::Problem> &problems, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Paste"));
    auto *explanation = new QLabel(tr("%n cells cannot be taken over as they are. Everything else can be pasted.",
                                      nullptr, static_cast<int>(problems.size())),
                                   this);
    explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    int names = 0;
    for (const QStringList &list : paste.addable(problems))
        names += static_cast<int>(list.size());
    const auto offer = [&](const QString &text, GridPaste::Unknown unknown) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::AcceptRole);
        connect(button, &QPushButton::clicked, this, [this, unknown] { emit answered(unknown); });
        return button;
    };
    QPushButton *leaveOut = offer(tr("&Leave these cells out"), GridPaste::Unknown::LeaveOut);
    leaveOut->setObjectName(QStringLiteral("leaveOut"));
    leaveOut->setDefault(true);
    if (names > 0) {
        QPushButton *add = offer(tr("&Add %n names to their lists", nullptr, names), GridPaste::Unknown::Add);
        add->setObjectName(QStringLiteral("addNames"));
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(tableOf(problems, this));
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 22);
}

} // namespace inko
