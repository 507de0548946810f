#pragma once

#include "core/exchange/xlsx/xlsxfile.h"

#include <QMap>

namespace inko {

/// How the spreadsheets look that institutions fill in: a guide of questions and answers, and a ruled table for a page
/// of A4 on its side.
class FormStyle {
public:
    explicit FormStyle(XlsxFile &file);

    lxw_format *plain = nullptr;  ///< can be changed, as all but `locked`, the headings and what is explained
    lxw_format *ruled = nullptr;  ///< with a line around it
    lxw_format *number = nullptr; ///< the same, for a whole number
    lxw_format *locked = nullptr;
    lxw_format *title = nullptr;
    lxw_format *strong = nullptr;
    lxw_format *wrapped = nullptr;
    lxw_format *header = nullptr; ///< of a table

    /// How many lines a text takes in a column of so many characters.
    static int linesOf(const QString &text, double width);
    /// In points. Office programs find the height of a row themselves only once somebody types in it.
    static double heightOf(int lines);

    /// What the form says of itself: as properties of the file, and in hidden columns of the guide, because programs in
    /// the browser drop the properties of a document.
    void writeProperties(lxw_worksheet *guide, const QMap<QString, QString> &properties);
    void beginGuide(lxw_worksheet *guide, const QString &titleText, const QString &institution);
    /// A line of the guide: what is asked or named, and what is said of it.
    void putPair(lxw_worksheet *guide, int row, const QString &name, const QString &text);
    /// For printing; `pageOf` as FormTexts::pageOf() has it.
    void arrangePage(lxw_worksheet *sheet, const QString &pageOf);
    void setHeader(lxw_worksheet *sheet, const QString &left, const QString &right);

private:
    lxw_format *format();
    lxw_format *cellFormat();

    XlsxFile &m_file;
};

} // namespace inko
