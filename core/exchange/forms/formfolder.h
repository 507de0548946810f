#pragma once

#include "core/exchange/forms/mailing.h"

#include <functional>

namespace inko {

/// Which forms are written where.
struct FormOrder {
    enum class Existing { Keep, Replace };
    QString folder;
    QList<FormKind> kinds;
    Existing existing = Existing::Keep;
    std::optional<MailOrder> mails = {}; ///< that go with them
};

/// What was written for one institution.
struct WrittenForm {
    Id<Organisation> organisation;
    QString organisationName;
    qsizetype rows = 0;
    QStringList paths; ///< of the forms, in the order of their kinds
    QString mail;      ///< path of the draft; empty: none
    QString letter;    ///< the same
};

/// How the forms are written; on values, so that it may run on any thread.
class FormFolder {
public:
    using MakePdf = std::function<Result<QByteArray>(const document::Document &document)>;
    /// Called with the share that is done (0 to 1); false: stop.
    using Progress = std::function<bool(double)>;

    FormFolder(const ReportLanguage &language, MakePdf makePdf) : m_language(language), m_makePdf(std::move(makePdf)) {}

    /// "xlsx"; also the ending of its files.
    static QString keyOf(FormKind kind);
    static std::optional<FormKind> ofKey(const QString &key);

    /// Writes a file of each kind for each institution, and what carries them, readable by the owner only; makes the
    /// folder where it is not there yet. Invalid, before anything is written, where one of the files is there and is to
    /// be kept (somebody may have answered in it), and where the mails' text is not fit to be sent. Cancelled where
    /// `progress` said so, and any other failure, leave the forms written until then.
    Result<QList<WrittenForm>> write(const SurveyForms &forms, const FormOrder &order,
                                     const Progress &progress = {}) const;

private:
    struct DueForm;
    Result<QByteArray> bytesOf(const FormFrame &frame, const SurveyForm &form, FormKind kind) const;
    static std::vector<DueForm> dueForms(const SurveyForms &forms, const FormOrder &order);
    Result<WrittenForm> write(const FormFrame &frame, const DueForm &due, const FormOrder &order) const;
    Result<> writeMail(const FormFrame &frame, const DueForm &due, const QList<QByteArray> &files,
                       const FormOrder &order) const;
    Result<> writeAddressList(const SurveyForms &forms, const FormOrder &order,
                              const QList<WrittenForm> &written) const;

    const ReportLanguage &m_language;
    MakePdf m_makePdf;
};

} // namespace inko
