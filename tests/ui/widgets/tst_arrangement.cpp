#include "ui/widgets/flowlayout.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/sidebyside.h"
#include "ui/widgets/tables/columnwidths.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

QWidget *block(int width, int height = 20)
{
    auto *widget = new QWidget;
    widget->setFixedSize(width, height);
    return widget;
}

} // namespace

/// What keeps a screen usable in a narrow window and with large type.
class TestArrangement : public QObject {
    Q_OBJECT

private slots:
    void flowsIntoLines_data();
    void flowsIntoLines();
    void whatGrowsTakesTheRestOfItsLine();
    void columnsAreAsWideAsTheirHeadings();
    void aColumnTakesWhatIsFree();
    void widthsAreRememberedForTheSizeOfLetters();
    void theEdgeCutsNoColumn();
    void aColumnMakesRoomForAScrollBar();
    void aColumnDrawnByHandStays();
    void aColumnMadeNarrowByHandStaysSo();
    void panesStandAboveEachOtherWhereItIsNarrow();
    void panesAboveEachOtherShowAllTheirLines();
    void panesComeBackAsWideAsTheyWere();
};

void TestArrangement::flowsIntoLines_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<QPoint>>("places");
    QTest::addColumn<int>("height");
    QTest::newRow("one line") << 320 << QList<QPoint>{{0, 0}, {110, 0}, {220, 0}} << 20;
    QTest::newRow("two lines") << 319 << QList<QPoint>{{0, 0}, {110, 0}, {0, 30}} << 50;
    QTest::newRow("a line for each") << 100 << QList<QPoint>{{0, 0}, {0, 30}, {0, 60}} << 80;
}

void TestArrangement::flowsIntoLines()
{
    QFETCH(int, width);
    QFETCH(QList<QPoint>, places);
    QFETCH(int, height);
    QWidget bar;
    auto *flow = new FlowLayout(&bar);
    flow->setSpacing(10);
    for (int count = 0; count < 3; ++count)
        flow->addWidget(block(100));
    flow->setGeometry(QRect(0, 0, width, 200));
    QList<QPoint> found;
    for (int place = 0; place < flow->count(); ++place)
        found << flow->itemAt(place)->geometry().topLeft();
    QCOMPARE(found, places);
    QCOMPARE(flow->heightForWidth(width), height);
}

void TestArrangement::whatGrowsTakesTheRestOfItsLine()
{
    QWidget bar;
    auto *flow = new FlowLayout(&bar);
    flow->setSpacing(10);
    auto *search = new QLineEdit;
    flow->addGrowing(search);
    auto *button = block(100);
    flow->addWidget(button);
    flow->setGeometry(QRect(0, 0, 600, 200));
    QCOMPARE(search->geometry().width(), 490);
    QCOMPARE(button->geometry().left(), 500);
    flow->setGeometry(QRect(0, 0, 150, 200)); // what a line would like to have is more
    QCOMPARE(button->geometry().top(), search->sizeHint().height() + 10);
    search->setMinimumWidth(40);
    flow->setGeometry(QRect(0, 0, 150, 200));
    QCOMPARE(search->geometry().width(), 40);
    QCOMPARE(button->geometry().top(), 0);
}

void TestArrangement::columnsAreAsWideAsTheirHeadings()
{
    QTableView table;
    QStandardItemModel model(3, 2);
    model.setHorizontalHeaderLabels({u"A heading that is long"_s, u"B"_s});
    table.setModel(&model);
    QHeaderView *header = table.horizontalHeader();
    columnwidths::set(header, {{0, 5}, {1, 20}});
    const int words = header->fontMetrics().horizontalAdvance(u"A heading that is long"_s);
    QVERIFY(header->sectionSize(0) > words && header->sectionSize(0) <= header->sectionSizeHint(0));
    QCOMPARE(header->sectionSize(1), header->fontMetrics().averageCharWidth() * 20);
    header->setSortIndicatorShown(true);
    columnwidths::set(header, {{0, 5}});
    QVERIFY(header->sectionSize(0) > words + header->height() / 2); // with the arrow of the order
    QVERIFY(header->sectionSize(0) <= header->sectionSizeHint(0));
}

void TestArrangement::aColumnTakesWhatIsFree()
{
    QTableView table;
    QStandardItemModel model(100, 3); // with a scroll bar at its side
    table.setModel(&model);
    table.show();
    QHeaderView *header = table.horizontalHeader();
    for (int column = 0; column < 3; ++column)
        header->resizeSection(column, 100);
    columnwidths::fill(header, {1, 12});
    for (const int width : {600, 900, 500}) {
        table.resize(width, 300);
        QTRY_COMPARE(header->length(), header->viewport()->width());
        QCOMPARE(header->sectionSize(0), 100);
        QTRY_VERIFY(!table.horizontalScrollBar()->isVisible());
    }
    table.resize(150, 300);
    QTRY_COMPARE(header->sectionSize(1), header->fontMetrics().averageCharWidth() * 12);
}

void TestArrangement::widthsAreRememberedForTheSizeOfLetters()
{
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    const auto open = [](int letters, const std::function<void(QHeaderView &)> &act) {
        QTableView table;
        QStandardItemModel model(3, 2);
        table.setModel(&model);
        QFont font = table.font();
        font.setPixelSize(letters);
        table.horizontalHeader()->setFont(font);
        table.horizontalHeader()->resizeSection(0, 100);
        remembered::follow(table.horizontalHeader(), u"test"_s);
        act(*table.horizontalHeader());
    };
    open(13, [](QHeaderView &header) {
        header.resizeSection(0, 150);
        QTRY_VERIFY(!QSettings().allKeys().isEmpty());
    });
    open(26, [](QHeaderView &header) { QCOMPARE(header.sectionSize(0), 100); });
    open(13, [](QHeaderView &header) { QCOMPARE(header.sectionSize(0), 150); });
}

void TestArrangement::theEdgeCutsNoColumn()
{
    QTableView table;
    QStandardItemModel model(3, 5);
    table.setModel(&model);
    table.show();
    QHeaderView *header = table.horizontalHeader();
    for (int column = 0; column < 5; ++column)
        header->resizeSection(column, 100);
    columnwidths::fill(header, {0, 12}, 3);
    const auto endOf = [&](int column) { return header->sectionPosition(column) + header->sectionSize(column); };
    table.resize(460, 300); // all but the last have room
    QTRY_COMPARE(endOf(3), table.viewport()->width());
    table.resize(800, 300);
    QTRY_COMPARE(endOf(4), table.viewport()->width());
    table.resize(200, 300); // too narrow for that, too
    QTRY_COMPARE(header->sectionSize(0), header->fontMetrics().averageCharWidth() * 12);
}

void TestArrangement::aColumnMakesRoomForAScrollBar()
{
    QTableView table;
    QStandardItemModel model(1, 3);
    table.setModel(&model);
    table.resize(600, 300);
    columnwidths::fill(table.horizontalHeader(), {1, 12});
    table.show();
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    model.setRowCount(100);
    QTRY_VERIFY(table.verticalScrollBar()->isVisible());
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    QTRY_VERIFY(!table.horizontalScrollBar()->isVisible());
    model.setRowCount(1);
    QTRY_VERIFY(!table.verticalScrollBar()->isVisible());
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
}

void TestArrangement::aColumnDrawnByHandStays()
{
    QTableView table;
    QStandardItemModel model(3, 2);
    table.setModel(&model);
    table.resize(600, 300);
    table.show();
    QHeaderView *header = table.horizontalHeader();
    columnwidths::fill(header, {0, 5});
    header->resizeSection(0, 250);
    table.resize(900, 300);
    QTRY_VERIFY(header->viewport()->width() > 800);
    QCOMPARE(header->sectionSize(0), 250);
}

void TestArrangement::aColumnMadeNarrowByHandStaysSo()
{
    QTableView table;
    QStandardItemModel model(3, 2);
    model.setHorizontalHeaderLabels({u"Institution"_s, u"Versandt am"_s});
    table.setModel(&model);
    table.resize(600, 300);
    table.show();
    table.horizontalHeader()->resizeSection(1, 42); // as it was remembered
    columnwidths::fill(table.horizontalHeader(), {0, 5});
    QCOMPARE(table.horizontalHeader()->sectionSize(1), 42);
}

void TestArrangement::panesStandAboveEachOtherWhereItIsNarrow()
{
    SideBySide both;
    both.addPane(new QWidget, 3, 40);
    both.addPane(new QTableView, 2, 20); // wants to be higher
    const int letter = both.fontMetrics().averageCharWidth();
    both.resize(letter * 60, 400);
    both.show();
    QCOMPARE(both.orientation(), Qt::Horizontal);
    both.resize(letter * 60 - 1, 400);
    QTRY_COMPARE(both.orientation(), Qt::Vertical);
    QVERIFY(both.minimumSizeHint().width() < letter * 40);
    QTRY_COMPARE(both.sizes().value(0), (400 - both.handleWidth()) * 3 / 5); // whatever each would like to have
}

void TestArrangement::panesAboveEachOtherShowAllTheirLines()
{
    SideBySide both;
    auto *pane = new QWidget;
    auto *buttons = new FlowLayout;
    for (int count = 0; count < 4; ++count)
        buttons->addWidget(block(100, 30));
    auto *list = new QVBoxLayout(pane);
    list->setContentsMargins(0, 0, 0, 0);
    list->addLayout(buttons);
    auto *table = new QTableView;
    table->setMinimumHeight(150);
    list->addWidget(table);
    both.addPane(pane, 1, 100);
    auto *detail = new QWidget;
    detail->setMinimumHeight(60);
    both.addPane(detail, 1, 50);
    both.resize(120, 200); // a line for each button
    both.show();
    QTRY_VERIFY(pane->height() >= 4 * 30 + 150);
    QTRY_VERIFY(both.minimumSizeHint().height() >= 4 * 30 + 150 + 60);
    both.resize(3000, 200);
    QTRY_COMPARE(both.orientation(), Qt::Horizontal);
    QVERIFY(both.minimumSizeHint().height() < 4 * 30 + 150);
}

void TestArrangement::panesComeBackAsWideAsTheyWere()
{
    SideBySide both;
    both.addPane(new QWidget, 3, 40);
    both.addPane(new QWidget, 2, 20);
    const int letter = both.fontMetrics().averageCharWidth();
    both.resize(letter * 80, 400);
    both.show();
    both.setSizes({letter * 50, letter * 30 - both.handleWidth()});
    const QList<int> drawn = both.sizes();
    both.resize(letter * 50, 400);
    QTRY_COMPARE(both.orientation(), Qt::Vertical);
    both.resize(letter * 80, 400);
    QTRY_COMPARE(both.orientation(), Qt::Horizontal);
    QTRY_COMPARE(both.sizes(), drawn);
}

QTEST_MAIN(TestArrangement)
#include "tst_arrangement.moc"
