#include "tests/ui/shell/shellwindow.h"

#include <QAbstractButton>
#include <QSettings>
#include <QStandardPaths>

namespace inko::test {

using namespace Qt::StringLiterals;

ShellWindow::ShellWindow()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    // NativeFormat is what Qt's own file dialog remembers itself in.
    for (const QSettings::Format format : {QSettings::IniFormat, QSettings::NativeFormat})
        QSettings::setPath(format, QSettings::UserScope, m_file.filePath(u"settings"_s));
    QCoreApplication::setOrganizationName(u"Inko"_s);
    show();
}

ShellWindow::~ShellWindow() = default;

void ShellWindow::show()
{
    m_window = std::make_unique<MainWindow>(m_file.options());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ShellWindow::restart()
{
    m_window->close();
    m_window.reset();
    show();
}

void press(QDialog &dialog, const QString &text)
{
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (QString(button->text()).remove(u'&') == text) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    }
    qCritical("no button “%s”", qPrintable(text));
    dialog.reject();
}

} // namespace inko::test
