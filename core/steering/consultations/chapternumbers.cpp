#include "core/steering/consultations/chapternumbers.h"

namespace inko {

QStringList chapterNumbers(const QList<DraftChapter> &chapters)
{
    struct Open {
        int level;
        int number;
    };
    QList<Open> open; // the chapter and those around it, outermost first
    QStringList numbers;
    for (const DraftChapter &chapter : chapters) {
        int number = 1;
        while (!open.isEmpty() && open.back().level >= chapter.level)
            number = open.takeLast().number + 1;
        open << Open{chapter.level, number};
        QStringList parts;
        for (const Open &around : open)
            parts << QString::number(around.number);
        numbers << parts.join(u'.');
    }
    return numbers;
}

} // namespace inko
