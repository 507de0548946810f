#include "ui/steering/papers/paperfile.h"

#include "core/base/files.h"
#include "core/pdf/documentpdf.h"
#include "core/report/papers/markdowntext.h"
#include "ui/widgets/savedialog.h"

#include <QCoreApplication>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

} // namespace

QString askWhereToSavePaper(const QString &title, const QString &proposed, PaperFormat format, QWidget *parent)
{
    const bool isPdf = format == PaperFormat::Pdf;
    const QString suffix = isPdf ? u"pdf"_s : u"md"_s;
    return askWhereToSave({title, proposed + u'.' + suffix, isPdf ? tr("PDF (*.pdf)") : tr("Markdown (*.md)"), suffix},
                          parent);
}

Result<> savePaper(const document::Document &paper, PaperFormat format, const QString &path, const QDateTime &made)
{
    const Result<QByteArray> bytes =
        format == PaperFormat::Pdf ? pdf::pdfOf(paper, made) : papers::markdownOf(paper).toUtf8();
    return bytes.and_then([&](const QByteArray &written) { return files::replace(path, written); });
}

} // namespace inko
