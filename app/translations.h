#pragma once

#include <QString>

class QCoreApplication;

namespace inko {

/// Which language the person reads, "de" or "en": German where the system says so or says nothing.
QString preferredLanguage();

/// Makes the program speak the language that the person chose; empty: the preferred one.
void installTranslations(QCoreApplication &application, const QString &chosen = {});

} // namespace inko
