#include "app/commandline.h"

#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace inko::commandline {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::commandline", text);
}

const commands::Command *commandNamed(const QString &name)
{
    const auto &all = commands::all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const commands::Command &command) { return command.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QString helpText()
{
    QString text = tr("Inko: who does what toward which integration goal?") + u"\n\n"_s;
    text += u"  inko %1\n      %2\n"_s.arg(tr("[FILE.inko]"), tr("opens the window"));
    for (const commands::Command &command : commands::all())
        text += u"  inko %1 %2\n      %3\n"_s.arg(command.name, command.usage(), command.summary());
    text += u'\n' +
            tr("“inko COMMAND --help” says more. Every command takes --json. The exit status is 0 when done, "
               "1 when refused and 2 when used wrongly.") +
            u'\n';
    return text;
}

} // namespace

bool isCommand(const QString &argument)
{
    return argument == u"--help"_s || argument == u"-h"_s || argument == u"--version"_s || commandNamed(argument);
}

ExitStatus run(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name == u"--version"_s) {
        QTextStream(stdout) << u"Inko "_s << QStringLiteral(INKO_VERSION) << u'\n';
        return Done;
    }
    if (const commands::Command *command = commandNamed(name))
        return command->run(arguments.mid(1));
    QTextStream(stdout) << helpText();
    return Done;
}

} // namespace inko::commandline
