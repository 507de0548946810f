#include "core/exchange/xlsx/xlsxfile.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <utility>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fileName = "/file.xlsx"_L1;
constexpr qint64 mostBytes = 1LL << 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

tl::unexpected<Error> failed(int libraryError)
{
    const QString detail = QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(libraryError)));
    if (libraryError == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return fail(Error::Code::Invalid,
                    tr("A text is longer than a cell of a spreadsheet can be: 32,767 characters. Shorten it."), detail);
    return fail(Error::Code::Io, tr("The spreadsheet could not be written. Is there room on the disk?"), detail);
}

} // namespace

Result<XlsxFile> XlsxFile::begin(Writing writing)
{
    XlsxFile file(std::make_unique<QTemporaryDir>());
    QByteArray folder = QFile::encodeName(file.m_folder->path());
    const QByteArray path = QFile::encodeName(file.m_folder->path() + fileName);
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    options.constant_memory = writing == Writing::RowByRow ? LXW_TRUE : LXW_FALSE;
    if (file.m_folder->isValid())
        file.m_workbook = workbook_new_opt(path.constData(), &options);
    if (!file.m_workbook)
        return failed(LXW_ERROR_CREATING_TMPFILE);
    return file;
}

XlsxFile::XlsxFile(XlsxFile &&other) noexcept
    : m_folder(std::move(other.m_folder)), m_workbook(std::exchange(other.m_workbook, nullptr)),
      m_firstError(other.m_firstError)
{
}

XlsxFile::~XlsxFile()
{
    close();
}

void XlsxFile::check(int libraryError)
{
    if (m_firstError == LXW_NO_ERROR)
        m_firstError = libraryError;
}

void XlsxFile::describe(const QString &title, const QString &subject, const QString &author, const QDateTime &madeAt)
{
    QByteArray titleBytes = title.toUtf8();
    QByteArray subjectBytes = subject.toUtf8();
    QByteArray authorBytes = author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.subject = subjectBytes.data();
    properties.author = authorBytes.data();
    properties.created = static_cast<time_t>(madeAt.toSecsSinceEpoch());
    check(workbook_set_properties(m_workbook, &properties));
}

void XlsxFile::put(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
{
    // What reads like a character's number is one to whoever opens the file: ECMA-376, 22.9.2.19.
    static const QRegularExpression numbered(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    const QByteArray escaped = QString(text).replace(numbered, u"_x005F_"_s).toUtf8();
    check(worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                 escaped.constData(), format));
}

int XlsxFile::close()
{
    lxw_workbook *workbook = std::exchange(m_workbook, nullptr);
    return workbook ? workbook_close(workbook) : LXW_NO_ERROR;
}

Result<QByteArray> XlsxFile::finish()
{
    check(close());
    if (m_firstError != LXW_NO_ERROR)
        return failed(m_firstError);
    return files::read(m_folder->path() + fileName, mostBytes);
}

} // namespace inko
