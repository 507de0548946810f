#include "ui/shell/unsaveddialog.h"

#include <QPushButton>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 4;
constexpr int mostLetters = 60;

QString line(const UnsavedInput &input)
{
    const QString typed = input.typed.simplified();
    const QString shown = typed.size() > mostLetters ? typed.left(mostLetters) + u'…' : typed;
    const QString what = shown.isEmpty() ? UnsavedDialog::tr("An empty field") : UnsavedDialog::tr("“%1”").arg(shown);
    return input.problem.isEmpty() ? what : u"%1: %2"_s.arg(what, input.problem);
}

} // namespace

UnsavedDialog::UnsavedDialog(const QList<UnsavedInput> &inputs, QWidget *parent)
    : QMessageBox(QMessageBox::Warning, tr("Not everything is saved"), {}, QMessageBox::NoButton, parent),
      m_back(addButton(tr("&Back to it"), QMessageBox::RejectRole)),
      m_close(addButton(tr("Close &without saving it"), QMessageBox::DestructiveRole))
{
    const auto count = static_cast<int>(inputs.size());
    setTextFormat(Qt::PlainText);
    setText(tr("What you typed in %n fields is not saved.", nullptr, count));
    QStringList lines;
    for (const UnsavedInput &input : inputs.first(qMin(inputs.size(), mostShown)))
        lines << line(input);
    if (inputs.size() > mostShown)
        lines << u"…"_s;
    setInformativeText(lines.join(u'\n'));
    setDefaultButton(m_back);
    setEscapeButton(m_back);
}

bool UnsavedDialog::mayBeLost() const
{
    return clickedButton() == m_close;
}

} // namespace inko
