#include "core/report/papers/draftpaper.h"

#include "core/report/chapters/chapters.h"
#include "core/report/markdown.h"
#include "core/report/papers/paperparts.h"
#include "core/steering/consultations/chapternumbers.h"

namespace inko::papers {

using namespace Qt::StringLiterals;

document::Document draftPaper(const ConsultationRecord &record)
{
    constexpr int deepest = 6;
    document::Document document = emptyPaper(record.consultation.title, record);
    document.blocks = {document::Heading{1, record.consultation.title, u"title"_s}};
    const QStringList numbers = chapterNumbers(record.chapters);
    for (qsizetype place = 0; place < record.chapters.size(); ++place) {
        const DraftChapter &chapter = record.chapters[place];
        // a level that the draft skips is none in the document: the number says how deep it is
        const int level = std::min(deepest, static_cast<int>(numbers[place].count(u'.')) + 2);
        document.blocks.push_back(
            document::Heading{level, numbers[place] + u' ' + chapter.title, u"chapter-%1"_s.arg(place + 1)});
        chapters::append(document.blocks, markdownBlocks(chapter.text, level));
    }
    return document;
}

} // namespace inko::papers
