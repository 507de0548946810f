#include "ui/survey/contactwords.h"

namespace inko {

using namespace Qt::StringLiterals;

QStringList callWords(const Contact &contact)
{
    QStringList person{contact.name, contact.job};
    person.removeAll(QString());
    QStringList words{person.join(u", "_s)};
    if (!contact.telephone.isEmpty())
        words << u"☎ "_s + contact.telephone;
    return words;
}

} // namespace inko
