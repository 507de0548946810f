#pragma once

#include "core/exchange/forms/surveyform.h"
#include "core/report/reportlanguage.h"

#include <QMap>

namespace inko {

/// What a form says to whoever fills it in, in one language.
class FormTexts {
public:
    explicit FormTexts(const ReportLanguage &language) : m_language(language) {}

    struct Answer {
        QString question;
        QString answer;
    };

    QString title(const FormFrame &frame) const;
    /// What the grid is for, what is to be done, by when, to whom it goes back and what is published.
    QList<Answer> instructions(const FormFrame &frame, FormKind kind) const;
    /// What belongs in a column, by its place in gridcolumns::all().
    QString hint(qsizetype place) const;
    /// The names of a spreadsheet's parts.
    QString instructionsSheet() const;
    QString offersSheet() const;
    QString choicesSheet() const;
    QString columnTitle() const; ///< above the names of the columns, where they are explained
    QString hintTitle() const;
    QString goalsTitle() const;
    QString pageOf() const; ///< with &P the page and &N the number of pages, as spreadsheets have it
    QString severalHint() const;
    /// Of the form for paper.
    QString lastTitle() const;
    QString correctionTitle() const;
    QString offerSummary() const;
    QString newOfferSummary() const;
    QString newOffer() const;
    QString whoAnswers() const;
    QString choicesTitle() const;
    QString pageLabel() const; ///< with %1 the page and %2 the number of pages, as documents have it
    QString continuation() const;
    QString needsScript() const; ///< where a browser runs nothing
    /// What the form for browsers says, by the names that its script knows; %1 stands for what it puts in.
    QMap<QString, QString> ofPage(const FormFrame &frame) const;

private:
    QString tr(const char *text) const { return m_language.translate("inko::FormTexts", text); }
    QString purpose(const FormFrame &frame) const;
    QString task(FormKind kind) const;
    QString deadline(const FormFrame &frame) const;
    QString recipient(const FormFrame &frame, FormKind kind) const;
    QString published() const;

    const ReportLanguage &m_language;
};

} // namespace inko
