#include "ui/report/editions/narrowchoice.h"

#include <QComboBox>

namespace inko {

void keepNarrow(QComboBox *choice)
{
    constexpr int leastLetters = 8;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(leastLetters);
}

} // namespace inko
