#include "core/exchange/sampletown.h"
#include "tests/support/result.h"
#include "tests/ui/shell/shellwindow.h"
#include "ui/shell/places.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Whoever hears the screen instead of seeing it hears what each field is.
class TestAccessibleNames : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { shell.reset(); }
    void everyFieldHasOne_data();
    void everyFieldHasOne();

private:
    std::unique_ptr<ShellWindow> shell;
};

namespace {

/// A field, a list or a button by itself, rather than a part of one.
bool isControl(const QWidget *widget)
{
    const bool isOne = widget->inherits("QLineEdit") || widget->inherits("QComboBox") ||
                       widget->inherits("QPlainTextEdit") || widget->inherits("QAbstractItemView") ||
                       widget->inherits("QAbstractButton") || widget->inherits("QAbstractSpinBox");
    const QWidget *of = widget->parentWidget();
    const bool isPart = of->inherits("QComboBox") || of->inherits("QAbstractSpinBox") ||
                        of->inherits("QAbstractItemView") || of->inherits("QTabBar") ||
                        widget->inherits("QHeaderView") || of->inherits("QLineEdit");
    return isOne && !isPart && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

QString nameOf(const QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Name) : QString();
}

QString described(const QWidget *widget)
{
    QStringList above;
    for (const QWidget *one = widget; one; one = one->parentWidget())
        above << QString::fromLatin1(one->metaObject()->className());
    return above.join(u" in "_s);
}

} // namespace

void TestAccessibleNames::initTestCase()
{
    shell = std::make_unique<ShellWindow>();
    const QString path = shell->file().filePath(u"sample.inko"_s);
    VERIFY_RESULT(createSampleTown(path, shell->file().options().clock));
    shell->window().openFile(path);
}

void TestAccessibleNames::everyFieldHasOne_data()
{
    QTest::addColumn<Place>("place");
    for (const PlaceEntry &entry : places())
        QTest::newRow(qPrintable(titleOf(entry))) << entry.place;
}

void TestAccessibleNames::everyFieldHasOne()
{
    QFETCH(Place, place);
    shell->view().go({place, 0});
    Screen *screen = shell->view().screen();
    QSet<const QWidget *> seen;
    const auto look = [&] {
        for (const QWidget *widget : shell->window().findChildren<QWidget *>()) { // with what stands around the screen
            if (widget->isVisible() && isControl(widget) && !seen.contains(widget)) {
                seen << widget;
                QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(described(widget)));
            }
        }
    };
    look();
    for (QTabWidget *tabs : screen->findChildren<QTabWidget *>()) { // the outer ones come first
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            look();
        }
    }
    QVERIFY(seen.size() > 1);
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
