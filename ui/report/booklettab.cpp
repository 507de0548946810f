#include "ui/report/booklettab.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace inko {

BookletTab::BookletTab(QWidget *parent) : QWidget(parent), m_isBooklet(new QCheckBox(tr("Print as a &booklet"), this))
{
    setWindowTitle(tr("Booklet")); // the tab's name
    auto *explanation = new QLabel(tr("Two pages stand beside each other on each side of the paper, on A4 as large as "
                                      "A5. Print on both sides, put the sheets into each other and fold them."),
                                   this);
    explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_isBooklet);
    layout->addWidget(explanation);
    layout->addStretch();
}

Imposition BookletTab::imposition() const
{
    return m_isBooklet->isChecked() ? Imposition::Booklet : Imposition::PageBySheet;
}

} // namespace inko
