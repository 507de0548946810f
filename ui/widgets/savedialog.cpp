#include "ui/widgets/savedialog.h"

#include <QFileDialog>

namespace inko {

QString askWhereToSave(const SaveQuestion &question, QWidget *parent)
{
    QFileDialog dialog(parent, question.title, QFileInfo(question.proposed).path(), question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !question.mayReplace);
    dialog.selectFile(question.proposed);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace inko
