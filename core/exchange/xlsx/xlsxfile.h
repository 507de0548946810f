#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QTemporaryDir>

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace inko {

/// A spreadsheet that libxlsxwriter writes: its functions take workbook(), finish() gives the bytes.
class XlsxFile {
public:
    /// RowByRow keeps one row in memory, and takes the rows in their order only.
    enum class Writing { AnyOrder, RowByRow };
    /// Io where there is no room for temporary files.
    static Result<XlsxFile> begin(Writing writing = Writing::AnyOrder);

    lxw_workbook *workbook() const { return m_workbook; }
    /// What the file says of itself; made at the same time, the same file has the same bytes.
    void describe(const QString &title, const QString &subject, const QString &author, const QDateTime &madeAt);
    /// Notes what one of the library's functions returned; finish() fails with the first that went wrong.
    void check(int libraryError);
    /// A text, whatever it looks like: "=1+1" and "_x0041_" stay what they are.
    void put(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format);
    /// The whole file; nothing can be written after it. Invalid for a text that no cell can hold.
    Result<QByteArray> finish();

    ~XlsxFile();
    XlsxFile(XlsxFile &&other) noexcept;
    XlsxFile &operator=(XlsxFile &&) = delete;

private:
    explicit XlsxFile(std::unique_ptr<QTemporaryDir> folder) : m_folder(std::move(folder)) {}
    int close();

    std::unique_ptr<QTemporaryDir> m_folder; ///< readable by its owner only
    lxw_workbook *m_workbook = nullptr;
    int m_firstError = 0;
};

} // namespace inko
