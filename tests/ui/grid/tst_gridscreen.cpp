#include "tests/ui/grid/gridfixture.h"
#include "ui/grid/filter/savedfilters.h"
#include "ui/grid/inspector/gridinspector.h"
#include "ui/grid/inspector/historyview.h"
#include "ui/grid/inspector/inspectorfield.h"
#include "ui/widgets/emptystate.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>

using namespace inko;
using namespace Qt::StringLiterals;

/// What of a widget was painted anew.
class PaintedRegion : public QObject {
public:
    explicit PaintedRegion(QWidget *widget)
    {
        widget->installEventFilter(this);
        widget->update();
    }
    QRegion region;

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

/// Filters, sums, the inspector and what else surrounds the grid.
class TestGridScreen : public QObject {
    Q_OBJECT

private slots:
    void init();
    void withoutARoundItOffersOne();
    void withoutEntriesItOffersTheFirstRow();
    void filtersByWords();
    void facetsCountAndFilter();
    void chipsTakeAPartOfTheFilterAway();
    void filtersAreSavedUnderAName();
    void sumsSayWhatIsUnknown();
    void sortsByClicksOnAHeader();
    void columnsAreSortedMovedAndHiddenByKeyboard();
    void revealsWhatAFilterHides();
    void inspectorEditsAndCompares();
    void inspectorKeepsWhatWasRefused();
    void inspectorLeadsToWhatIsMissing();
    void historyIsToldInWords();
    void firstColumnsStayInView();
    void theirHeadersArePaintedAnewWhenTheRestScrolls();
    void aClickOnAFrozenColumnSelectsIt();
    void fitsBesideTheNavigationAtTwiceTheFont();
    void everythingHasAName();

private:
    QLabel *label(const QString &name) { return m_town->screen().findChild<QLabel *>(name); }

    std::unique_ptr<test::GridFixture> m_town;
};

void TestGridScreen::init()
{
    m_town.reset();
    m_town = std::make_unique<test::GridFixture>();
}

void TestGridScreen::withoutARoundItOffersOne()
{
    GridScreen &screen = m_town->open();
    screen.showYear(2030);
    auto *offer = screen.findChild<EmptyState *>();
    QVERIFY(offer->isVisible());
    QVERIFY(!screen.view()->isVisible());
    QSignalSpy wanted(&screen, &Screen::linkActivated);
    QTest::mouseClick(offer->button(), Qt::LeftButton);
    QCOMPARE(wanted.first().first().value<Link>(), (Link{Place::Returns, 0}));
    screen.showYear(2026);
    QVERIFY(screen.view()->isVisible());
}

void TestGridScreen::withoutEntriesItOffersTheFirstRow()
{
    m_town->open();
    QCOMPARE(m_town->model().rowCount(), 1);
    QTRY_VERIFY(label(u"hint"_s)->isVisible());
    m_town->add(u"A"_s);
    QTRY_VERIFY(!label(u"hint"_s)->isVisible());
}

void TestGridScreen::filtersByWords()
{
    m_town->add(u"Sprachcafé"_s);
    m_town->add(u"Schwimmkurs"_s, u"Sportbund"_s);
    m_town->open();
    QTest::keyClick(&m_town->view(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_town->focus(), u"schwimm"_s);
    QTRY_COMPARE(m_town->model().entryCount(), 1);
    QCOMPARE(m_town->shown(0, GridColumn::Title), u"Schwimmkurs"_s);
    qobject_cast<QLineEdit *>(m_town->focus())->clear();
    QTRY_COMPARE(m_town->model().entryCount(), 2);
}

void TestGridScreen::facetsCountAndFilter()
{
    m_town->add(u"A"_s);
    m_town->add(u"B"_s);
    m_town->add(u"C"_s, u"Jugendamt"_s);
    m_town->open();
    FacetButton *facet = m_town->screen().filterBar()->facet(GridColumn::Organisation);
    QTest::mouseClick(facet, Qt::LeftButton);
    auto *list = facet->findChild<QTreeWidget *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 2); // who has none is not listed
    QCOMPARE(list->topLevelItem(0)->text(0), u"Jugendamt"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"1"_s);
    QCOMPARE(list->topLevelItem(1)->text(1), u"2"_s);
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_town->model().entryCount(), 1);
    QCOMPARE(m_town->shown(0, GridColumn::Title), u"C"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    // A new row is this organisation's: only its title is left to type.
    QCOMPARE(m_town->shown(1, GridColumn::Organisation), u"Jugendamt"_s);
    m_town->choose(1, GridColumn::Title);
    m_town->type(u"D"_s);
    m_town->press(Qt::Key_Return);
    QCOMPARE(m_town->entries().last().organisation, m_town->organisation(u"Jugendamt"_s));
}

void TestGridScreen::chipsTakeAPartOfTheFilterAway()
{
    m_town->add(u"Treffpunkt"_s);
    m_town->add(u"Schwimmkurs"_s, u"Jugendamt"_s);
    m_town->open();
    GridFilter filter;
    filter.text = u"schwimm"_s;
    filter.organisations = {m_town->organisation(u"Volkshochschule"_s)};
    m_town->screen().filterBar()->setFilter(filter);
    QCOMPARE(m_town->model().entryCount(), 0);
    for (QToolButton *chip : m_town->screen().filterBar()->findChildren<QToolButton *>()) {
        if (chip->text().startsWith(u"Volkshochschule"_s))
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    QTRY_COMPARE(m_town->model().entryCount(), 1);
    QTest::mouseClick(m_town->screen().findChild<QToolButton *>(u"resetFilter"_s), Qt::LeftButton);
    QTRY_COMPARE(m_town->model().entryCount(), 2);
    auto *search = m_town->screen().filterBar()->findChild<QLineEdit *>();
    QVERIFY(search->text().isEmpty());
    QTest::keyClicks(search, u"schwimm"_s);
    const auto *emptying = search->findChild<QToolButton *>();
    QTRY_COMPARE(emptying->property("opacity").toDouble(), 1.0);
    QTRY_COMPARE(m_town->model().entryCount(), 1);
    m_town->screen().filterBar()->setFilter({});
    QTRY_COMPARE(emptying->property("opacity").toDouble(), 0.0); // there is nothing to empty
}

void TestGridScreen::filtersAreSavedUnderAName()
{
    m_town->open();
    GridFilter filter;
    filter.text = u"Kurs"_s;
    filter.incompleteOnly = true;
    filter.goals = {m_town->goal(u"10"_s)};
    filter.statuses = {GridEntry::Status::Ended};
    GridFilterBar &bar = *m_town->screen().filterBar();
    bar.setFilter(filter);
    bar.saveAs(u"Was / fehlt?"_s);
    SavedFilters saved(m_town->store().path());
    QCOMPARE(saved.names(), QStringList{u"Was / fehlt?"_s});
    QCOMPARE(saved.filter(u"Was / fehlt?"_s), std::optional(filter));
    QVERIFY(SavedFilters(u"/elsewhere.inko"_s).names().isEmpty());
    saved.remove(u"Was / fehlt?"_s);
    QVERIFY(saved.names().isEmpty());
}

void TestGridScreen::sumsSayWhatIsUnknown()
{
    m_town->add(u"A"_s);
    GridEntry entry = m_town->add(u"B"_s);
    entry.participants.reset();
    VERIFY_RESULT(m_town->workspace().gridEntries().updateAll(u"Changed"_s, {entry}));
    m_town->open();
    const QString expected = u"2 entries · 1.200 participants known · 1 unknown"_s;
    QTRY_COMPARE(label(u"sums"_s)->text(), expected);
    m_town->choose(1, GridColumn::Participants);
    m_town->type(u"30"_s);
    m_town->press(Qt::Key_Return);
    QTRY_COMPARE(label(u"sums"_s)->text(), u"2 entries · 1.230 participants known · 0 unknown"_s);
    VERIFY_RESULT(m_town->store().undo());
    QTRY_COMPARE(label(u"sums"_s)->text(), expected);
}

void TestGridScreen::sortsByClicksOnAHeader()
{
    for (const QString &title : {u"Öl"_s, u"Zirkus"_s, u"Ofen"_s})
        m_town->add(title);
    m_town->open();
    const auto click = [&] {
        QHeaderView *header = m_town->view().horizontalHeader();
        const QPoint place(header->sectionViewportPosition(GridColumn::Title) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    const auto first = [&] { return m_town->shown(0, GridColumn::Title); };
    click();
    QCOMPARE(first(), u"Ofen"_s);
    click();
    QCOMPARE(first(), u"Zirkus"_s);
    click();
    QCOMPARE(first(), u"Öl"_s); // as entered
}

void TestGridScreen::columnsAreSortedMovedAndHiddenByKeyboard()
{
    for (const QString &title : {u"Öl"_s, u"Zirkus"_s, u"Ofen"_s})
        m_town->add(title);
    m_town->open();
    GridView &view = m_town->view();
    const auto command = [&](const QString &text) {
        for (QAction *action : view.actions()) {
            if (!action->menu())
                continue;
            action->menu()->popup(QPoint());
            for (QAction *one : action->menu()->actions()) {
                if (QString(one->text()).remove(u'&') == text && one->isEnabled()) {
                    one->trigger();
                    action->menu()->close();
                    return true;
                }
            }
            action->menu()->close();
        }
        return false;
    };
    const auto titles = [&] {
        QStringList shown;
        for (int row = 0; row < m_town->model().entryCount(); ++row)
            shown << m_town->shown(row, GridColumn::Title);
        return shown;
    };
    m_town->choose(0, GridColumn::Title);
    QVERIFY(!command(u"In the order as entered"_s)); // it is
    QVERIFY(command(u"Sort descending"_s));
    QCOMPARE(titles(), (QStringList{u"Zirkus"_s, u"Öl"_s, u"Ofen"_s}));
    QVERIFY(command(u"Sort ascending"_s));
    QCOMPARE(titles(), (QStringList{u"Ofen"_s, u"Öl"_s, u"Zirkus"_s}));
    QVERIFY(command(u"In the order as entered"_s));
    QCOMPARE(titles(), (QStringList{u"Öl"_s, u"Zirkus"_s, u"Ofen"_s}));
    QVERIFY(!command(u"Hide"_s)); // without who does what, a row says nothing
    m_town->choose(0, GridColumn::Goals);
    QVERIFY(command(u"Move to the right"_s));
    QVERIFY(view.frozenHeader()->visualIndex(GridColumn::Goals) >
            view.frozenHeader()->visualIndex(GridColumn::TargetGroups));
    QVERIFY(command(u"Move to the left"_s));
    QVERIFY(view.frozenHeader()->visualIndex(GridColumn::Goals) <
            view.frozenHeader()->visualIndex(GridColumn::TargetGroups));
    QVERIFY(command(u"Hide"_s));
    QVERIFY(view.isColumnHidden(GridColumn::Goals));
    QCOMPARE(view.currentIndex().column(), int(GridColumn::TargetGroups));
}

void TestGridScreen::revealsWhatAFilterHides()
{
    m_town->add(u"Schwimmkurs"_s);
    const GridEntry hidden = m_town->add(u"Treffpunkt"_s);
    m_town->open();
    GridFilter filter;
    filter.text = u"schwimm"_s;
    m_town->screen().filterBar()->setFilter(filter);
    QCOMPARE(m_town->model().entryCount(), 1);
    m_town->screen().reveal(hidden.id.value);
    QCOMPARE(m_town->model().idAt(m_town->view().currentIndex().row()), hidden.id);
    m_town->screen().reveal(4711); // unknown ones are ignored
    QCOMPARE(m_town->model().idAt(m_town->view().currentIndex().row()), hidden.id);
}

void TestGridScreen::inspectorEditsAndCompares()
{
    GridEntry before = m_town->add(u"Treff"_s, {}, 2025);
    GridEntry now = m_town->add(u"Anderes"_s);
    VERIFY_RESULT(m_town->workspace().gridEntries().removeAll({now.id}));
    now.activity = before.activity;
    now.id = {};
    now.version = 0;
    now.title = u"Treff am Markt"_s;
    now = m_town->workspace().gridEntries().add(now).value();
    m_town->open();
    GridInspector &inspector = *m_town->screen().inspector();
    m_town->choose(0, GridColumn::Title);
    const auto told = [&](GridColumn::Value column) {
        QStringList texts;
        for (const QLabel *one : inspector.field(column)->findChildren<QLabel *>()) {
            if (one->isVisible())
                texts << one->text();
        }
        return texts;
    };
    QTRY_VERIFY(told(GridColumn::Title).contains(u"2025: Treff"_s));
    QVERIFY(!told(GridColumn::Goals).contains(u"2025: 1 – Sprache und Bildung"_s)); // the same
    auto *editor = qobject_cast<QLineEdit *>(inspector.field(GridColumn::Title)->editor());
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, u"Treff"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_town->stored(now.id).title, u"Treff"_s);
    QCOMPARE(m_town->shown(0, GridColumn::Title), u"Treff"_s);
    QTRY_VERIFY(!told(GridColumn::Title).contains(u"2025: Treff"_s));
}

void TestGridScreen::inspectorKeepsWhatWasRefused()
{
    const GridEntry entry = m_town->add(u"Treff"_s);
    m_town->open();
    m_town->choose(0, GridColumn::Title);
    InspectorField *field = m_town->screen().inspector()->field(GridColumn::Participants);
    auto *editor = qobject_cast<QLineEdit *>(field->editor());
    QTRY_COMPARE(editor->text(), u"1200"_s);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, u"viele"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(!field->problem().isEmpty());
    QCOMPARE(editor->text(), u"viele"_s);
    QCOMPARE(m_town->stored(entry.id), entry);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(editor->text(), u"1200"_s);
    QVERIFY(field->problem().isEmpty());
}

void TestGridScreen::inspectorLeadsToWhatIsMissing()
{
    GridEntry entry = m_town->add(u"Treff"_s);
    entry.goals.clear();
    VERIFY_RESULT(m_town->workspace().gridEntries().updateAll(u"Changed"_s, {entry}));
    m_town->open();
    m_town->choose(0, GridColumn::Title);
    GridInspector &inspector = *m_town->screen().inspector();
    QTRY_COMPARE(inspector.missing(), QStringList{GridEntries::nameOf(GridColumn::Goals)});
    for (QToolButton *button : inspector.findChildren<QToolButton *>()) {
        if (button->text() == GridEntries::nameOf(GridColumn::Goals) && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_town->view().currentIndex(), m_town->model().index(0, GridColumn::Goals));
}

void TestGridScreen::historyIsToldInWords()
{
    m_town->add(u"Treff"_s);
    m_town->open();
    m_town->choose(0, GridColumn::Goals);
    m_town->type(u"10;"_s);
    m_town->press(Qt::Key_Tab);
    const QStringList expected{GridEntries::nameOf(GridColumn::Goals) +
                               u": 1 – Sprache und Bildung → 1 – Sprache und Bildung; 10 – Gesundheit"_s};
    QTRY_VERIFY(m_town->screen().inspector()->history()->lines().contains(expected.first()));
    QVERIFY(m_town->screen().inspector()->history()->lines().first().contains(u"Koordination"_s));
}

void TestGridScreen::firstColumnsStayInView()
{
    for (int number = 0; number < 60; ++number)
        m_town->add(u"Angebot %1"_s.arg(number));
    m_town->open();
    GridView &view = m_town->view();
    const QRect title = view.visualRect(m_town->model().index(3, GridColumn::Title));
    m_town->choose(3, GridColumn::Remark);
    QVERIFY(view.horizontalScrollBar()->value() > 0);
    QCOMPARE(view.visualRect(m_town->model().index(3, GridColumn::Title)), title);
    QCOMPARE(view.indexAt(title.center()), m_town->model().index(3, GridColumn::Title));
    // Going back cell by cell, none of them is left under the frozen ones.
    for (int step = 0; step < 10; ++step) {
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(view.visualRect(view.currentIndex()).left() >= view.frozenHeader()->frozenWidth());
    }
    m_town->choose(59, GridColumn::Remark);
    QCOMPARE(view.visualRect(m_town->model().index(59, GridColumn::Organisation)).left(), 0);
    // An edit in a frozen column happens where the column is seen.
    m_town->choose(58, GridColumn::Remark);
    view.setCurrentIndex(m_town->model().index(58, GridColumn::Title));
    QVERIFY(view.horizontalScrollBar()->value() > 0);
    QTest::keyClick(&view, Qt::Key_F2);
    QCOMPARE(m_town->focus()->geometry().left(), title.left());
    QTest::keyClick(m_town->focus(), Qt::Key_Escape);
}

void TestGridScreen::theirHeadersArePaintedAnewWhenTheRestScrolls()
{
    m_town->add(u"A"_s);
    m_town->open();
    GridView &view = m_town->view();
    PaintedRegion painted(view.frozenHeader()->viewport());
    QScrollBar *bar = view.horizontalScrollBar();
    QVERIFY(bar->maximum() > 20);
    QTRY_VERIFY(!painted.region.isEmpty());
    painted.region = {};
    bar->setValue(20); // what is still seen of the rest is moved, not painted
    const QRect frozen(0, 0, view.frozenHeader()->frozenWidth(), view.frozenHeader()->height());
    QTRY_VERIFY(painted.region.boundingRect().contains(frozen));
}

void TestGridScreen::aClickOnAFrozenColumnSelectsIt()
{
    for (int number = 0; number < 5; ++number)
        m_town->add(u"Angebot %1"_s.arg(number));
    m_town->open();
    GridView &view = m_town->view();
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    const QPoint from = view.visualRect(m_town->model().index(1, GridColumn::Organisation)).center();
    const QPoint to = view.visualRect(m_town->model().index(3, GridColumn::Title)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(view.currentIndex(), m_town->model().index(1, GridColumn::Organisation));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, to);
    QCOMPARE(view.selectedCells().size(), 6);
}

void TestGridScreen::fitsBesideTheNavigationAtTwiceTheFont()
{
    m_town->add(u"A"_s);
    m_town->add(u"B"_s);
    GridScreen &screen = m_town->open();
    QFont font = screen.font();
    font.setPixelSize(27);
    screen.setFont(font);
    m_town->select(0, GridColumn::Funder, 1, GridColumn::Funder);
    m_town->type(u"B"_s); // the message is the longest there is
    QVERIFY(!label(u"message"_s)->text().isEmpty());
    QTRY_VERIFY(label(u"sums"_s)->text().startsWith(u"2"_s));
    const int navigation = 450;
    QVERIFY2(screen.minimumSizeHint().width() <= 1366 - navigation,
             qPrintable(QString::number(screen.minimumSizeHint().width())));
}

void TestGridScreen::everythingHasAName()
{
    m_town->add(u"A"_s);
    m_town->open();
    QTRY_VERIFY(!label(u"sums"_s)->text().isEmpty());
    for (const QWidget *widget : m_town->screen().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<const QScrollBar *>(widget))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString parentName = widget->parentWidget() ? widget->parentWidget()->accessibleName() : QString();
        const bool isNamed = (face && !face->text(QAccessible::Name).isEmpty()) || !parentName.isEmpty();
        QVERIFY2(isNamed || qobject_cast<const QHeaderView *>(widget), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestGridScreen)
#include "tst_gridscreen.moc"
