#pragma once

#include "core/exchange/forms/formidentity.h"
#include "core/workspace/settings.h"

#include <QDateTime>

namespace inko {

/// The files that a form can be.
enum class FormKind { Spreadsheet, WebPage, Paper };

/// One column of the forms, with what helps to fill it in.
struct FormColumn {
    qsizetype place = 0; ///< in gridcolumns::all()
    QString header;
    QString hint;        ///< what belongs in it, for the institution
    QStringList choices; ///< that are offered; others can be typed
    friend bool operator==(const FormColumn &, const FormColumn &) = default;
};

/// What is the same in all forms of a round.
struct FormFrame {
    QString town;
    QString accent; ///< Settings::accent()
    Sender sender;
    int year = 0;
    std::optional<QDate> deadline;
    QDateTime writtenAt;
    QList<FormColumn> columns; ///< the ID first
    friend bool operator==(const FormFrame &, const FormFrame &) = default;
};

/// What one institution is asked: its own rows and nobody else's, whatever file it becomes.
struct SurveyForm {
    FormIdentity identity;
    QList<QStringList> rows; ///< by FormFrame::columns
    QList<Contact> contacts; ///< to whom the form goes; the form itself does not name them
    QString address;         ///< for a letter
    friend bool operator==(const SurveyForm &, const SurveyForm &) = default;
};

} // namespace inko
