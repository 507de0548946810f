#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

bool saysNothing(const QString &locale)
{
    return locale.isEmpty() || locale == u"C"_s || locale == u"POSIX"_s || locale.startsWith(u"C."_s);
}

/// "de_DE.UTF-8" and "de:en" begin with what counts.
QString systemLanguage()
{
    for (const char *variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString set = qEnvironmentVariable(variable);
        if (!set.isEmpty())
            return set;
    }
    return QLocale::system().uiLanguages().value(0);
}

void install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(name, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString preferredLanguage()
{
    const QString language = systemLanguage();
    return saysNothing(language) || language.startsWith(u"de"_s, Qt::CaseInsensitive) ? u"de"_s : u"en"_s;
}

void installTranslations(QCoreApplication &application, const QString &chosen)
{
    const QString language = chosen.isEmpty() ? preferredLanguage() : chosen;
    QLocale::setDefault(language == u"de"_s ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English));
    install(application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"inko_"_s + language, u":/i18n"_s);
}

} // namespace inko
