#include "core/exchange/forms/formfiles.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace inko {

using namespace Qt::StringLiterals;

QStringList formFileNames(const std::vector<SurveyForm> &forms, const QString &beginning, const QString &ending)
{
    QStringList stems;
    QList<qint64> numbers;
    for (const SurveyForm &form : forms) {
        stems << u"%1-%2-%3"_s.arg(beginning).arg(form.identity.year).arg(fileSlug(form.identity.organisationName));
        numbers << form.identity.organisation.value;
    }
    return distinctFileNames(stems, numbers, ending);
}

QStringList distinctFileNames(const QStringList &stems, const QList<qint64> &numbers, const QString &ending)
{
    QStringList names;
    QSet<QString> taken;
    for (qsizetype place = 0; place < stems.size(); ++place) {
        QString stem = stems[place];
        if (taken.contains(stem))
            stem += u"-%1"_s.arg(numbers[place]);
        taken.insert(stem);
        names << stem + ending;
    }
    return names;
}

Result<> checkNotThere(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            return fail(Error::Code::Invalid,
                        QCoreApplication::translate("inko", "“%1” is there already, perhaps with answers in it. Choose "
                                                            "an empty folder, or have what is there replaced.")
                            .arg(path));
    }
    return {};
}

} // namespace inko
