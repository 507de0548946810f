#include "ui/widgets/fields/meantchoice.h"

#include "core/base/text.h"

#include <QComboBox>

namespace inko {

QString meantChoice(const QComboBox &box, const QString &typed)
{
    const QString beginning = searchable(typed);
    if (beginning.isEmpty() || box.findText(typed, Qt::MatchExactly) >= 0)
        return typed;
    QStringList found;
    for (int choice = 0; choice < box.count(); ++choice) {
        if (searchable(box.itemText(choice)).startsWith(beginning))
            found << box.itemText(choice);
    }
    return found.size() == 1 ? found.first() : typed;
}

} // namespace inko
