#include "ui/exchange/importdialog.h"

#include "ui/exchange/importlinesmodel.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/importtable.h"
#include "ui/exchange/mappingdialog.h"
#include "ui/exchange/rowdetails.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/sidebyside.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

using Kind = ImportLine::Kind;

namespace {

constexpr std::array kinds{Kind::Asked, Kind::Refused, Kind::Problem,   Kind::Missing,   Kind::NotRead, Kind::Changed,
                           Kind::New,   Kind::Ended,   Kind::Confirmed, Kind::Unchanged, Kind::LeftOut};

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, int year, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_session(new ImportSession(workspace, year, this)),
      m_model(new ImportLinesModel(*m_session, this)), m_files(new QComboBox(this)), m_kinds(new QComboBox(this)),
      m_creating(new QCheckBox(tr("Add &institutions, goals and list values that are not there yet"), this)),
      m_pages(new QStackedWidget(this)), m_table(new ImportTable(m_model, this)), m_details(new RowDetails(*m_session)),
      m_progress(new ProgressLine(m_session->work(), this)), m_problem(new ProblemLine(this)),
      m_done(new MessageLine(this)), m_summary(new QLabel(this))
{
    setWindowTitle(tr("Read in for %1").arg(year));
    setAcceptDrops(true);
    m_progress->setText(tr("Reading the files"));
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeSources());
    auto *empty = new EmptyState(Icon::Import,
                                 tr("What came back is shown here first, row by row. Choose the files or drop them or "
                                    "their folder here."),
                                 tr("Choose files"), this);
    connect(empty, &EmptyState::firstStepWanted, this, &ImportDialog::chooseFiles);
    m_pages->addWidget(empty);
    m_pages->addWidget(makePreview());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(m_done);
    layout->addWidget(m_summary);
    layout->addLayout(makeButtons());

    connect(m_session, &ImportSession::planned, this, &ImportDialog::showPlan);
    connect(m_session, &ImportSession::failed, m_problem, &ProblemLine::say);
    connect(m_creating, &QCheckBox::toggled, this,
            [this](bool isChecked) { m_session->setCreating(isChecked ? Creating::Create : Creating::Refuse); });
    connect(m_details, &RowDetails::mappingWanted, this, &ImportDialog::showMapping);
    const QSize room = QDialog::screen()->availableSize() * 9 / 10;
    resize(QSize(fontMetrics().averageCharWidth() * 170, fontMetrics().lineSpacing() * 42).boundedTo(room));
    showPlan();
}

ImportDialog::~ImportDialog() = default;

QLayout *ImportDialog::makeSources()
{
    const auto button = [this](const QString &text, auto wanted) {
        auto *made = new QPushButton(text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, wanted);
        return made;
    };
    auto *tools = new FlowLayout;
    tools->addWidget(button(tr("&Files …"), &ImportDialog::chooseFiles));
    tools->addWidget(button(tr("F&older …"), &ImportDialog::chooseFolder));
    QPushButton *pasting = button(tr("&Paste rows"), &ImportDialog::paste);
    pasting->setToolTip(tr("Rows that were copied in a spreadsheet, with their header"));
    tools->addWidget(pasting);
    m_map = button(tr("&Columns …"), [this] {
        if (m_current)
            showMapping(m_current->file);
    });
    m_map->setToolTip(tr("Say what the columns of this file are"));
    tools->addWidget(m_map);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kinds->setAccessibleName(tr("Which rows to show"));
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        const QVariant kind = m_kinds->itemData(index);
        m_model->setKind(kind.isValid() ? std::optional(static_cast<Kind>(kind.toInt())) : std::nullopt);
        selectRow(0);
    });
    m_files->setAccessibleName(tr("Which file to show"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(28);
    connect(m_files, &QComboBox::activated, this, [this](int index) {
        m_model->setFile(index > 0 ? std::optional<qsizetype>(index - 1) : std::nullopt);
        selectRow(0);
    });
    tools->addWidget(m_files);
    tools->addWidget(m_kinds);
    return tools;
}

QWidget *ImportDialog::makePreview()
{
    auto *panes = new SideBySide(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showCurrent);
    auto *side = new QScrollArea(panes);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setWidget(m_details);
    panes->addPane(m_table, 5, 60);
    panes->addPane(side, 3, 38);
    panes->setSizes({650, 350}); // whatever the rows would like to have
    return panes;
}

QLayout *ImportDialog::makeButtons()
{
    m_take = new QPushButton(tr("&Take in"), this);
    m_take->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::takeIn);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_creating);
    buttons->addStretch();
    buttons->addWidget(m_take);
    buttons->addWidget(close);
    return buttons;
}

void ImportDialog::add(const QStringList &paths)
{
    m_done->clear();
    m_problem->say({});
    m_session->add(paths);
}

void ImportDialog::chooseFiles()
{
    add(QFileDialog::getOpenFileNames(this, tr("Read in"), {},
                                      tr("Tables (*.xlsx *.ods *.csv *.tsv *.txt *.json);;All files (*)")));
}

void ImportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with the answers"));
    if (!folder.isEmpty())
        add({folder});
}

void ImportDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    m_done->clear();
    m_problem->say(text.trimmed().isEmpty() ? tr("There is nothing to paste. Copy the rows with their header first.")
                                            : QString());
    if (!text.trimmed().isEmpty())
        m_session->addPasted(text);
}

void ImportDialog::showPlan()
{
    showFiles();
    showKinds();
    const int row = m_current ? m_model->rowOf(*m_current) : -1;
    selectRow(row >= 0 ? row : 0);
    m_summary->setText(summary());
    m_pages->setCurrentIndex(m_session->files().empty() ? 0 : 1);
    m_take->setEnabled(m_session->plan().changesAnything() && !m_workspace.store().isReadOnly());
}

/// The list is as wide as what becomes of each file, the field is not.
void ImportDialog::showFiles()
{
    const int chosen = m_model->file() ? static_cast<int>(*m_model->file()) + 1 : 0;
    const int letters = fontMetrics().averageCharWidth();
    int widest = 0;
    m_files->clear();
    m_files->addItem(tr("All files"));
    for (const SessionFile &file : m_session->files()) {
        m_files->addItem(u"%1 – %2"_s.arg(file.title(), m_model->summaryOf(m_session->indexOf(file))));
        widest = qMax(widest, fontMetrics().horizontalAdvance(m_files->itemText(m_files->count() - 1)));
    }
    m_files->view()->setMinimumWidth(qMin(widest + 6 * letters, width()));
    m_files->setCurrentIndex(chosen);
}

void ImportDialog::showKinds()
{
    const std::optional<Kind> chosen = m_model->kind();
    m_kinds->clear();
    m_kinds->addItem(tr("All"));
    for (const Kind kind : kinds) {
        const int count = m_model->count(kind);
        if (count == 0 && chosen != kind)
            continue;
        m_kinds->addItem(tr("%1 (%2)").arg(nameOf(kind)).arg(count), static_cast<int>(kind));
        if (chosen == kind)
            m_kinds->setCurrentIndex(m_kinds->count() - 1);
    }
}

void ImportDialog::selectRow(int row)
{
    if (row < m_model->rowCount()) {
        m_table->setCurrentIndex(
            m_model->index(row, m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0));
        m_table->selectRow(row);
    }
    showCurrent();
}

void ImportDialog::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        m_current = m_model->lineAt(current.row());
        m_details->show(*m_current);
    } else {
        m_details->showNothing();
    }
    m_map->setEnabled(current.isValid() && m_current->source >= 0);
}

QString ImportDialog::summary() const
{
    if (m_session->files().empty())
        return {};
    QStringList counts;
    for (const Kind kind : kinds) {
        if (const int count = m_model->count(kind); count > 0)
            counts << u"%1: %2"_s.arg(nameOf(kind)).arg(count);
    }
    const auto files = static_cast<int>(m_session->files().size());
    QString text = tr("%n file(s)", nullptr, files) + u" · "_s + counts.join(u" · "_s);
    const int waiting = m_model->count(Kind::Asked) + m_model->count(Kind::Refused);
    if (waiting > 0)
        text += u" – "_s + tr("%n row(s) wait for you and are not taken in yet.", nullptr, waiting);
    return text;
}

void ImportDialog::showMapping(qsizetype file)
{
    const SessionFile &chosen = m_session->files()[static_cast<size_t>(file)];
    const auto kept = KeptMappings(m_workspace.store()).all();
    const auto tables =
        chosen.content().and_then([&](const QByteArray &content) { return readSources(chosen.path, content); });
    if (!kept || !tables) {
        m_problem->say(kept ? tables.error().message : kept.error().message);
        return;
    }
    MappingDialog dialog(tables->front().sheet, *kept, chosen.mappingName, chosen.mapping, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = dialog.name();
    if (!name.isEmpty() && !m_workspace.store().isReadOnly()) {
        if (const Result<> remembered = KeptMappings(m_workspace.store()).keep(name, dialog.mapping()); !remembered)
            m_problem->say(remembered.error().message);
    }
    m_session->setMapping(file, name, dialog.mapping());
}

void ImportDialog::takeIn()
{
    const int taken = m_model->count(Kind::Changed) + m_model->count(Kind::New) + m_model->count(Kind::Ended) +
                      m_model->count(Kind::Confirmed);
    const Result<> applied = m_session->apply();
    m_session->planAgain(); // against what is stored now, whoever wrote it
    m_problem->say(applied ? QString() : applied.error().message);
    if (!applied)
        return;
    m_done->showNotice(
        Icon::Done,
        tr("%n row(s) were taken in, as one step that can be undone. A backup was made before.", nullptr, taken));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths << url.toLocalFile();
    paths.removeAll(QString());
    event->acceptProposedAction();
    add(paths);
}

} // namespace inko
