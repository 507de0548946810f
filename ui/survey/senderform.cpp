#include "ui/survey/senderform.h"

#include "ui/widgets/fields/savedfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace inko {

namespace {

constexpr int addressLines = 3;

} // namespace

SenderForm::SenderForm(Settings &settings, bool canWrite, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString &label, auto *editor, QString Sender::*part) {
        editor->setReadOnly(!canWrite);
        auto *field = new SavedField(
            editor, [this, part](const QString &typed) { return store(part, typed); }, this);
        auto *name = new QLabel(label, this);
        name->setBuddy(editor);
        layout->addRow(name, field);
        m_parts << Part{field, part};
    };
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("the office, and whom to ask for"));
    auto *address = new QPlainTextEdit;
    address->setPlaceholderText(tr("for answers on paper"));
    address->setTabChangesFocus(true);
    address->setFixedHeight(addressLines * address->fontMetrics().lineSpacing() + 2 * address->frameWidth() +
                            2 * static_cast<int>(address->document()->documentMargin()));
    add(tr("Na&me:"), name, &Sender::name);
    add(tr("Ma&il:"), new QLineEdit, &Sender::mail);
    add(tr("Telep&hone:"), new QLineEdit, &Sender::telephone);
    add(tr("A&ddress:"), address, &Sender::address);
}

Result<> SenderForm::reload()
{
    return m_settings.sender().map([this](const Sender &sender) {
        for (const Part &part : m_parts)
            part.field->showStored(sender.*part.part);
    });
}

bool SenderForm::commit()
{
    bool isSaved = true;
    for (const Part &part : m_parts)
        isSaved = part.field->commit() && isSaved;
    return isSaved;
}

Result<> SenderForm::store(QString Sender::*part, const QString &typed)
{
    return m_settings.sender().and_then([&](Sender sender) {
        sender.*part = typed;
        return m_settings.setSender(sender);
    });
}

} // namespace inko
