#include "ui/directory/mergedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

MergeDialog::MergeDialog(const std::array<Side, 2> &sides, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Merge two into one"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Which one stays?"), this));
    std::array<QRadioButton *, 2> choices{};
    for (size_t side = 0; side < sides.size(); ++side) {
        const Side &stays = sides[side];
        const Side &goes = sides[1 - side];
        QString name = stays.name;
        choices[side] = new QRadioButton(name.replace(u'&', u"&&"_s), this);
        choices[side]->setObjectName(side == 0 ? u"first"_s : u"second"_s);
        auto *effect = new QLabel(this);
        effect->setTextFormat(Qt::PlainText);
        effect->setText(goes.whatMoves.isEmpty()
                            ? tr("“%1” goes; nothing else refers to it. Its name becomes another name of “%2”.")
                                  .arg(goes.name, stays.name)
                            : tr("“%1” goes; %2 move to “%3”. Its name becomes another name of “%3”.")
                                  .arg(goes.name, goes.whatMoves, stays.name));
        effect->setWordWrap(true);
        effect->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                          style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
        choices[side]->setAccessibleDescription(effect->text());
        layout->addWidget(choices[side]);
        layout->addWidget(effect);
    }
    choices[0]->setChecked(true);
    m_second = choices[1];
    layout->addWidget(new QLabel(tr("It is one step and can be undone."), this));
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Merge"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

size_t MergeDialog::staying() const
{
    return m_second->isChecked() ? 1 : 0;
}

} // namespace inko
