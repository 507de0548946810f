#pragma once

class QCoreApplication;
class QString;

namespace inko {

/// Which language the person reads, "de" or "en": German where the system says so or says nothing.
QString preferredLanguage();

/// Makes the program speak it.
void installTranslations(QCoreApplication &application);

} // namespace inko
