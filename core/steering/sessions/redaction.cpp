#include "core/steering/sessions/redaction.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace inko {

using namespace Qt::StringLiterals;

Redaction::Redaction(const KnownPeople &people)
{
    constexpr qsizetype shortest = 3; // a shorter word is no family name one could tell from a syllable
    QSet<QString> published;          // and functions, which are nobody's name
    for (const Contact &contact : people.contacts) {
        published << searchable(contact.job);
        if (contact.consentGivenOn)
            published << searchable(contact.name);
    }
    const auto add = [&](const QString &written, const std::optional<Id<Organisation>> &organisation) {
        const QString name = tidyLine(written);
        if (name.isEmpty() || published.contains(searchable(name)))
            return;
        const QString institution = organisation ? people.organisations.value(*organisation) : QString();
        const QString instead = institution.isEmpty() ? u"[…]"_s : u'[' + institution + u']';
        m_names << Person{name, instead};
        const QString family = name.section(u' ', -1);
        if (family != name && family.size() >= shortest)
            m_names << Person{family, instead};
    };
    for (const Attendance &one : people.attendance)
        add(one.name, one.organisation);
    for (const Contact &contact : people.contacts)
        add(contact.name, contact.organisation);
    for (const Task &task : people.tasks)
        add(task.person, task.responsible);
    std::ranges::stable_sort(m_names, std::greater(), [](const Person &person) { return person.name.size(); });
}

QString Redaction::of(const QString &text) const
{
    QString redacted = text;
    for (const Person &person : m_names) {
        QStringList words;
        for (const QString &word : person.name.split(u' ', Qt::SkipEmptyParts))
            words << QRegularExpression::escape(word);
        // with the -s of a German genitive, and over a line's end
        const QRegularExpression name(u"(?<![\\p{L}\\p{N}])%1s?(?![\\p{L}\\p{N}])"_s.arg(words.join(u"\\s+"_s)),
                                      QRegularExpression::UseUnicodePropertiesOption |
                                          QRegularExpression::CaseInsensitiveOption);
        redacted.replace(name, QString(person.instead).replace(u'\\', u"\\\\"_s));
    }
    return redacted;
}

} // namespace inko
