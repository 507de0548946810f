#include "ui/widgets/screen.h"

#include "ui/widgets/labelnames.h"
#include "ui/widgets/taborder.h"

#include <QEvent>

namespace inko {

bool Screen::event(QEvent *event)
{
    if (event->type() == QEvent::Polish) { // it is about to be seen for the first time, so all its parts are there
        tabInLayoutOrder(*this);
        nameByLabels(*this);
    }
    return QWidget::event(event);
}

} // namespace inko
