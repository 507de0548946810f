#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <memory>
#include <optional>

class QTranslator;

namespace inko {

/// The language of a report, chosen apart from the screen's: its texts, numbers and dates.
class ReportLanguage {
public:
    /// One of all(); any other is English, as are texts that a language does not have.
    explicit ReportLanguage(const QString &code);
    ~ReportLanguage();
    ReportLanguage(ReportLanguage &&) noexcept;
    ReportLanguage &operator=(ReportLanguage &&) noexcept;

    /// The languages that a report can be written in.
    static QStringList all();

    /// How a document in this language (BCP 47) writes numbers and dates.
    static QLocale localeOf(const QString &code);

    QString code() const { return m_code; }
    /// How texts are marked that the town has entered (BCP 47): they are German. Empty if the report is, too.
    QString ofEntered() const;
    /// Named so that lupdate finds the texts; %n is the number.
    QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;

    QString number(qint64 number) const { return m_locale.toString(number); }
    QString decimal(double number) const;                   ///< rounded, see shortNumber()
    QString percent(int part, int whole) const;             ///< "–" of nothing
    QString euros(const std::optional<Money> &money) const; ///< whole ones, with their sign; "–" where not known
    QString date(QDate date) const;
    QString list(const QStringList &parts) const { return m_locale.createSeparatedList(parts); }

    /// What stands where a value is not known: never a zero.
    static QString unknown();
    QString numberOrUnknown(std::optional<int> value) const;
    static QString textOrUnknown(const QString &text);

private:
    QString m_code;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace inko
