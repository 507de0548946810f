#include "ui/exchange/mappingdialog.h"

#include "core/base/text.h"
#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/sheets/table/headerkey.h"
#include "ui/widgets/fields/multivalueedit.h"
#include "ui/widgets/fields/problemline.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

enum Column { HeaderColumn, ExampleColumn, MeaningColumn, ColumnCount };

QStringList ourColumns()
{
    QStringList names;
    for (const TableColumn<GridEntry> &column : gridcolumns::all())
        names << column.headers.front();
    return names;
}

/// Which of our columns a header names, whatever its spelling; empty for none.
QString ourNameOf(const QString &header)
{
    for (const TableColumn<GridEntry> &column : gridcolumns::all()) {
        if (placeOfHeader(column.headers, header) >= 0)
            return column.headers.front();
    }
    return {};
}

QList<NamedValue> valuesOf(const QStringList &names)
{
    QList<NamedValue> values;
    for (const QString &name : names) {
        if (const qsizetype place = ourColumns().indexOf(ourNameOf(name)); place >= 0)
            values << NamedValue{place + 1, ourColumns()[place], {}, {}, false};
    }
    return values;
}

QString exampleIn(const Sheet &table, qsizetype column)
{
    QStringList examples;
    for (const SheetRow &row : table.rows) {
        const QString cell = row.cells.value(column).simplified();
        if (!cell.isEmpty() && !examples.contains(cell))
            examples << cell;
        if (examples.size() == 3)
            break;
    }
    return examples.join(u" · "_s);
}

QTableWidgetItem *fixedCell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

MappingDialog::MappingDialog(const Sheet &table, const QMap<QString, ImportMapping> &kept, const QString &name,
                             const ImportMapping &mapping, QWidget *parent)
    : QDialog(parent), m_headers(table.header.cells), m_kept(kept), m_name(new QComboBox(this)),
      m_columns(makeColumns(table)), m_constants(makeConstants()), m_problem(new ProblemLine(this))
{
    setWindowTitle(tr("What the columns are"));
    m_name->setEditable(true);
    m_name->addItems(kept.keys());
    m_name->setCurrentText(name);
    m_name->lineEdit()->setPlaceholderText(tr("for example “Grid of the county”"));
    connect(m_name, &QComboBox::activated, this, [this] { useKept(m_name->currentText()); });
    auto *nameLabel = new QLabel(tr("&Remember it as:"), this);
    nameLabel->setBuddy(m_name);
    auto *nameLine = new QHBoxLayout;
    nameLine->addWidget(nameLabel);
    nameLine->addWidget(m_name, 1);

    auto *columnsLabel = new QLabel(tr("Say for each &column of the file what it is here. Several may be the same one, "
                                       "and one may be several; what you leave empty is not read."),
                                    this);
    columnsLabel->setWordWrap(true);
    columnsLabel->setBuddy(m_columns);
    auto *constantsLabel = new QLabel(tr("What all rows say, where the file says &nothing:"), this);
    constantsLabel->setBuddy(m_constants);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Read it so"));
    connect(buttons, &QDialogButtonBox::accepted, this, &MappingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(nameLine);
    layout->addWidget(columnsLabel);
    layout->addWidget(m_columns, 3);
    layout->addWidget(constantsLabel);
    layout->addWidget(m_constants, 2);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 34);
    show(mapping);
}

QTableWidget *MappingDialog::makeColumns(const Sheet &table)
{
    auto *columns = new QTableWidget(static_cast<int>(m_headers.size()), ColumnCount, this);
    columns->setHorizontalHeaderLabels({tr("Column of the file"), tr("Examples"), tr("Is here")});
    columns->setAccessibleName(tr("Columns of the file"));
    columns->verticalHeader()->hide();
    columns->setTabKeyNavigation(false);
    columns->horizontalHeader()->setStretchLastSection(true);
    const Choices choices(valuesOf(ourColumns()));
    for (int row = 0; row < columns->rowCount(); ++row) {
        columns->setItem(row, HeaderColumn, fixedCell(m_headers[row].simplified()));
        columns->setItem(row, ExampleColumn, fixedCell(exampleIn(table, row)));
        auto *meaning = new MultiValueEdit(columns);
        meaning->setChoices(choices, ChoiceEdit::Unknown::Refuse);
        meaning->line()->setPlaceholderText(tr("not read"));
        meaning->line()->setAccessibleName(tr("What “%1” is here").arg(m_headers[row].simplified()));
        columns->setCellWidget(row, MeaningColumn, meaning);
        columns->setRowHeight(row, qMax(columns->rowHeight(row), meaning->sizeHint().height()));
    }
    columns->setColumnWidth(HeaderColumn, fontMetrics().averageCharWidth() * 28);
    columns->setColumnWidth(ExampleColumn, fontMetrics().averageCharWidth() * 34);
    return columns;
}

QTableWidget *MappingDialog::makeConstants()
{
    QStringList names = ourColumns();
    names.removeAt(gridcolumns::identity);
    auto *constants = new QTableWidget(static_cast<int>(names.size()), 2, this);
    constants->setHorizontalHeaderLabels({tr("Column here"), tr("What all rows say")});
    constants->setAccessibleName(tr("What all rows say"));
    constants->verticalHeader()->hide();
    constants->setTabKeyNavigation(false);
    constants->horizontalHeader()->setStretchLastSection(true);
    constants->setColumnWidth(0, fontMetrics().averageCharWidth() * 28);
    for (int row = 0; row < constants->rowCount(); ++row) {
        constants->setItem(row, 0, fixedCell(names[row]));
        constants->setItem(row, 1, new QTableWidgetItem);
    }
    return constants;
}

void MappingDialog::show(const ImportMapping &mapping)
{
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        QStringList meanings{m_headers[row]}; // what the mapping does not name keeps its name
        for (auto column = mapping.columns.cbegin(); column != mapping.columns.cend(); ++column) {
            if (headerKey(column.key()) == headerKey(m_headers[row]))
                meanings = *column;
        }
        qobject_cast<MultiValueEdit *>(m_columns->cellWidget(row, MeaningColumn))->setValues(valuesOf(meanings));
    }
    for (int row = 0; row < m_constants->rowCount(); ++row) {
        QString constant;
        for (auto known = mapping.constants.cbegin(); known != mapping.constants.cend(); ++known) {
            if (ourNameOf(known.key()) == m_constants->item(row, 0)->text())
                constant = *known;
        }
        m_constants->item(row, 1)->setText(constant);
    }
}

void MappingDialog::useKept(const QString &name)
{
    if (const auto kept = m_kept.constFind(name); kept != m_kept.cend())
        show(*kept);
}

ImportMapping MappingDialog::mapping() const
{
    ImportMapping mapping;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        QStringList names;
        for (const NamedValue &value :
             qobject_cast<MultiValueEdit *>(m_columns->cellWidget(row, MeaningColumn))->values())
            names << value.name;
        if (!m_headers[row].trimmed().isEmpty() && names != QStringList{m_headers[row]})
            mapping.columns.insert(m_headers[row], names);
    }
    for (int row = 0; row < m_constants->rowCount(); ++row) {
        if (const QString constant = tidyLine(m_constants->item(row, 1)->text()); !constant.isEmpty())
            mapping.constants.insert(m_constants->item(row, 0)->text(), constant);
    }
    return mapping;
}

QString MappingDialog::name() const
{
    return tidyLine(m_name->currentText());
}

/// A column that is needed and comes from nowhere would refuse every row.
void MappingDialog::accept()
{
    QStringList told;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        auto *meaning = qobject_cast<MultiValueEdit *>(m_columns->cellWidget(row, MeaningColumn));
        if (!meaning->takeTyped()) {
            m_problem->say(tr("There is no column “%1” here. Choose one from the list.").arg(meaning->pendingText()));
            meaning->line()->setFocus();
            return;
        }
        for (const NamedValue &value : meaning->values())
            told << value.name;
    }
    told << mapping().constants.keys();
    QStringList missing;
    for (const TableColumn<GridEntry> &column : gridcolumns::all()) {
        if (column.mustBeTold() && !told.contains(column.headers.front()))
            missing << column.headers.front();
    }
    if (!missing.isEmpty()) {
        m_problem->say(tr("Say also where these come from, or what all rows say: %1.").arg(missing.join(u", "_s)));
        return;
    }
    QDialog::accept();
}

} // namespace inko
