#include "core/exchange/forms/formfiles.h"

#include "core/base/text.h"

#include <QSet>

namespace inko {

using namespace Qt::StringLiterals;

QStringList formFileNames(const std::vector<SurveyForm> &forms, const QString &beginning, const QString &ending)
{
    QStringList names;
    QSet<QString> taken;
    for (const SurveyForm &form : forms) {
        const FormIdentity &identity = form.identity;
        QString stem = u"%1-%2-%3"_s.arg(beginning).arg(identity.year).arg(fileSlug(identity.organisationName));
        if (taken.contains(stem))
            stem += u"-%1"_s.arg(identity.organisation.value);
        taken.insert(stem);
        names << stem + ending;
    }
    return names;
}

} // namespace inko
