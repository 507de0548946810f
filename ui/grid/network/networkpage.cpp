#include "ui/grid/network/networkpage.h"

#include "core/base/files.h"
#include "core/pdf/documentpdf.h"
#include "core/report/kinds/networkreport.h"
#include "ui/grid/network/networkpicture.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/picturefile.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/sidebyside.h"
#include "ui/widgets/tables/columnwidths.h"
#include "ui/widgets/tables/recordtableview.h"
#include "ui/widgets/tables/textrowsmodel.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

NetworkPage::NetworkPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_summary(new QLabel(this)), m_picture(new NetworkPicture),
      m_model(new TextRowsModel({{tr("Institution"), 24}, {tr("works with"), 24}, {tr("Offers"), 8, Qt::AlignTrailing}},
                                this)),
      m_done(new MessageLine(this))
{
    m_summary->setWordWrap(true);
    auto *save = new QPushButton(icon(Icon::Pdf), tr("&Save as PDF or picture …"), this);
    connect(save, &QPushButton::clicked, this, &NetworkPage::askWhere);
    connect(m_picture, &NetworkPicture::organisationChosen, this,
            [this](qint64 organisation) { m_picture->mark(Id<Organisation>{organisation}); });
    auto *splitter = new SideBySide(this);
    splitter->addPane(m_picture, 3, 50);
    splitter->addPane(makeTable(), 2, 40);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_done);
    layout->addWidget(splitter, 1);
}

QWidget *NetworkPage::makeTable()
{
    m_table = new RecordTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Cooperations"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    columnwidths::set(m_table->horizontalHeader(), {{0, 24}, {1, 24}, {2, 8}});
    columnwidths::fill(m_table->horizontalHeader(), {0, 24});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &NetworkPage::markCurrent);
    return m_table;
}

void NetworkPage::showYear(int year)
{
    m_year = year;
    refresh();
}

void NetworkPage::refresh()
{
    const auto round = m_workspace.survey().ofYear(m_year);
    const auto organisations = m_workspace.organisations().all();
    const auto sectors = m_workspace.codeLists().values(CodeValue::List::Sector);
    if (const auto error = firstErrorOf(round, organisations, sectors)) {
        emit failed(error->message);
        return;
    }
    QList<GridEntry> entries;
    if (*round) {
        const auto read = m_workspace.gridEntries().ofRound((*round)->id);
        if (!read) {
            emit failed(read.error().message);
            return;
        }
        entries = *read;
    }
    m_network = networkOf(entries, *organisations, *sectors);
    m_picture->mark({});
    m_picture->showNetwork(m_network);
    fillTable();
    QStringList parts{tr("%n institution(s) work together", nullptr, static_cast<int>(m_network.nodes.size())),
                      tr("%n cooperation(s)", nullptr, static_cast<int>(m_network.edges.size()))};
    if (m_network.alone > 0)
        parts << tr("%n with offers named no partner", nullptr, m_network.alone);
    m_summary->setText(m_network.nodes.empty() ? tr("No cooperation was reported in %1.").arg(m_year)
                                               : parts.join(u" · "_s));
}

void NetworkPage::fillTable()
{
    const auto nameOf = [this](Id<Organisation> id) {
        const auto found = std::ranges::find(m_network.nodes, id, &NetworkNode::organisation);
        return found == m_network.nodes.end() ? QString() : found->name;
    };
    std::vector<TextRow> rows;
    for (const CooperationEdge &edge : m_network.edges)
        rows.push_back({static_cast<qint64>(rows.size()) + 1,
                        {nameOf(edge.one), nameOf(edge.other), QString::number(edge.offers)}});
    m_model->show(std::move(rows));
}

void NetworkPage::markCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= static_cast<int>(m_network.edges.size()))
        return;
    const CooperationEdge &edge = m_network.edges[static_cast<size_t>(current.row())];
    m_picture->mark(current.column() == 1 ? edge.other : edge.one);
}

void NetworkPage::askWhere()
{
    const QString proposed = QFileInfo(m_workspace.store().path()).dir().filePath(tr("Network %1.pdf").arg(m_year));
    const QString path =
        askWhereToSave({tr("Save the network"), proposed,
                        tr("PDF with its tables (*.pdf);;Picture (*.png);;Drawing (*.svg)"), u"pdf"_s, true},
                       this);
    if (path.isEmpty())
        return;
    if (const Result<> saved = saveTo(path); !saved)
        emit failed(saved.error().message);
    else
        m_done->showMessage(Icon::Done, tr("“%1” is saved.").arg(QFileInfo(path).fileName()));
}

Result<> NetworkPage::saveTo(const QString &path) const
{
    constexpr QSize size(1000, 900);
    const auto draw = [this, size](QPainter &painter) {
        QPalette onPaper(Qt::white);
        onPaper.setColor(QPalette::Base, Qt::white);
        onPaper.setColor(QPalette::Text, Qt::black);
        paintNetwork(painter, QRectF(QPointF(), QSizeF(size)), m_network, {}, onPaper);
    };
    const Result<QByteArray> bytes = isPicture(path) ? pictureFile(path, size, draw) : asPdf();
    return bytes.and_then([&](const QByteArray &written) { return files::replace(path, written); });
}

/// For the people of a German town, whatever language the program speaks.
Result<QByteArray> NetworkPage::asPdf() const
{
    const auto town = m_workspace.settings().townName();
    const auto accent = m_workspace.settings().accent();
    if (const auto error = firstErrorOf(town, accent))
        return fail(*error);
    layout::Hyphenator hyphenator(u"de"_s);
    return pdf::pdfOf(networkReport({*town, *accent, m_year, m_network}, ReportLanguage(u"de"_s)),
                      m_workspace.store().now(), &hyphenator);
}

} // namespace inko
