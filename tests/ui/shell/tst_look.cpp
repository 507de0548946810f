#include "ui/overview/linkcard.h"
#include "ui/shell/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace inko;
using namespace Qt::StringLiterals;

/// What can be seen and pressed whatever the palette, with the keyboard alone.
class TestLook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Look); }
    void quietTextsCanBeRead_data();
    void quietTextsCanBeRead();
    void hasLinesOnBlack_data();
    void hasLinesOnBlack();
    void showsWhereTheKeyboardIs_data();
    void showsWhereTheKeyboardIs();
    void enterPresses_data();
    void enterPresses();
    void emptyingALineIsSeenInEveryPalette();

private:
    using Make = std::function<QWidget *(QWidget *parent)>;

    static QPalette black();
    static int brightIn(const QPixmap &pixmap);
    template<class Widget, class... Arguments>
    static Make make(Arguments... arguments)
    {
        return [arguments...](QWidget *parent) { return new Widget(arguments..., parent); };
    }
};

Q_DECLARE_METATYPE(std::function<QWidget *(QWidget *)>)

QPalette TestLook::black()
{
    QPalette palette(Qt::white, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Button, QPalette::Window})
        palette.setColor(role, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    return palette;
}

int TestLook::brightIn(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    int bright = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            bright += image.pixelColor(x, y).lightness() > 100 ? 1 : 0;
    }
    return bright;
}

void TestLook::quietTextsCanBeRead_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(27, 30, 32) << QColor(240, 240, 240);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
}

void TestLook::quietTextsCanBeRead()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    QPalette palette(text, ground);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Button, QPalette::Window})
        palette.setColor(role, ground);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::ButtonText, QPalette::WindowText, QPalette::PlaceholderText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, ground); // as some systems have it
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    QApplication::style()->polish(palette);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        QVERIFY(qAbs(palette.color(QPalette::Disabled, role).lightness() - ground.lightness()) > 80);
    const QColor placeholder = palette.color(QPalette::PlaceholderText);
    QVERIFY(qAbs(placeholder.lightness() - ground.lightness()) > 80);
    QCOMPARE(palette.color(QPalette::Text), text); // what can be read stays as it is
}

void TestLook::hasLinesOnBlack_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("button") << make<QPushButton>();
    QTest::newRow("line") << make<QLineEdit>();
    QTest::newRow("choice") << make<QComboBox>();
    QTest::newRow("list") << make<QListWidget>();
    QTest::newRow("tick") << make<QCheckBox>();
}

void TestLook::hasLinesOnBlack()
{
    QFETCH(Make, make);
    QWidget window;
    window.setPalette(black());
    QWidget *widget = make(&window);
    widget->resize(100, 40);
    const int bright = brightIn(widget->grab());
    QVERIFY2(bright > 20, qPrintable(QString::number(bright)));
}

void TestLook::showsWhereTheKeyboardIs_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("button") << make<QPushButton>();
    QTest::newRow("choice") << make<QComboBox>();
    QTest::newRow("tool button") << make<QToolButton>();
    QTest::newRow("link") << make<LinkButton>(u"Jugendamt"_s, QString());
}

void TestLook::showsWhereTheKeyboardIs()
{
    QFETCH(Make, make);
    QWidget window;
    window.setPalette(black());
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLineEdit);
    QWidget *widget = make(&window);
    widget->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_VERIFY(widget->hasFocus());
    const QImage image = widget->grab().toImage();
    int yellow = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            yellow += image.pixelColor(x, y) == QColor(Qt::yellow) ? 1 : 0;
    }
    QVERIFY2(yellow > image.width(), qPrintable(QString::number(yellow)));
}

void TestLook::enterPresses_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("button") << make<QPushButton>();
    QTest::newRow("link") << make<LinkButton>(u"Jugendamt"_s, QString());
}

void TestLook::enterPresses()
{
    QFETCH(Make, make);
    QWidget window;
    auto *button = qobject_cast<QAbstractButton *>(make(&window));
    window.show();
    QSignalSpy pressed(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
}

void TestLook::emptyingALineIsSeenInEveryPalette()
{
    const QPalette before = QApplication::palette();
    const auto restored = qScopeGuard([&before] { QApplication::setPalette(before); });
    QApplication::setPalette(black());
    QLineEdit line(u"Sprachcafé"_s);
    line.setClearButtonEnabled(true);
    line.resize(200, 30);
    line.show();
    const auto *empty = line.findChild<QToolButton *>();
    QVERIFY(empty);
    QTRY_VERIFY(brightIn(line.grab(empty->geometry())) > 10);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
