#include "ui/widgets/labelnames.h"

#include <QLabel>

namespace inko {

using namespace Qt::StringLiterals;

void nameByLabels(const QWidget &page)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        QWidget *named = label->buddy();
        while (named && named->focusProxy())
            named = named->focusProxy();
        if (!named || !named->accessibleName().isEmpty())
            continue;
        QString words = QString(label->text()).remove(u'&');
        if (words.endsWith(u':'))
            words.chop(1);
        named->setAccessibleName(words);
    }
}

} // namespace inko
