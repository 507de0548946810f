#include "ui/exchange/fieldchoice.h"

#include "core/grid/gridentries.h"
#include "ui/widgets/fields/wrappedradio.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString orNothing(const QString &text)
{
    return text.isEmpty() ? FieldChoice::tr("(nothing)") : text.simplified();
}

} // namespace

FieldChoice::FieldChoice(const ComparedField &field, bool isOpen, QWidget *parent)
    : QGroupBox(GridEntries::nameOf(field.column), parent)
{
    auto *layout = new QVBoxLayout(this);
    if (field.sent != field.here) {
        auto *sent = new QLabel(tr("The form said: %1").arg(orNothing(field.sent)), this);
        sent->setTextFormat(Qt::PlainText);
        sent->setWordWrap(true);
        layout->addWidget(sent);
    }
    auto *group = new QButtonGroup(this);
    const auto offer = [&](Side side, const QString &words) {
        auto *choice = new WrappedRadio(words, group, this);
        choice->button()->setAccessibleName(title() + u". "_s + words);
        choice->button()->setObjectName(u"field%1side%2"_s.arg(field.column).arg(static_cast<int>(side)));
        choice->button()->setChecked(!isOpen && field.takes == side);
        connect(choice, &WrappedRadio::clicked, this, [this, side] { emit chosen(side); });
        layout->addWidget(choice);
    };
    offer(Side::Answer, tr("Answer: %1").arg(orNothing(field.answer)));
    offer(Side::Here, tr("Here: %1").arg(orNothing(field.here)));
}

} // namespace inko
