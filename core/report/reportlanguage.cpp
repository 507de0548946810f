#include "core/report/reportlanguage.h"

#include "core/base/shortnumber.h"

#include <QTranslator>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

ReportLanguage::ReportLanguage(const QString &code)
    : m_code(all().contains(code) ? code : u"en"_s), m_locale(localeOf(m_code)),
      m_translator(std::make_unique<QTranslator>())
{
    // English has only its plurals there; the other texts are the sources themselves. A language that the program does
    // not speak has a file of its own.
    [[maybe_unused]] const bool loaded = m_translator->load(u":/i18n/inko_%1.qm"_s.arg(m_code)) ||
                                         m_translator->load(u":/i18n/report_%1.qm"_s.arg(m_code));
}

QLocale ReportLanguage::localeOf(const QString &code)
{
    const QString language = code.section(u'-', 0, 0).toLower();
    if (language == "de"_L1)
        return QLocale(QLocale::German, QLocale::Germany);
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    // the digits that the grid is written in, too
    if (language == "ar"_L1)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return QLocale(code);
}

ReportLanguage::~ReportLanguage() = default;
ReportLanguage::ReportLanguage(ReportLanguage &&) noexcept = default;
ReportLanguage &ReportLanguage::operator=(ReportLanguage &&) noexcept = default;

QStringList ReportLanguage::all()
{
    return {u"de"_s, u"en"_s, u"tr"_s, u"uk"_s, u"ar"_s, u"pl"_s};
}

QString ReportLanguage::ofEntered() const
{
    const QString german = u"de"_s;
    return m_code == german ? QString() : german;
}

QString ReportLanguage::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator->translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace("%n"_L1, number(n));
}

QString ReportLanguage::percent(int part, int whole) const
{
    if (whole == 0)
        return unknown();
    const auto rounded = static_cast<qint64>(qRound(100.0 * part / whole));
    return number(rounded) + QChar(0x00A0) + u'%';
}

QString ReportLanguage::decimal(double number) const
{
    return shortNumber(number, m_locale);
}

QString ReportLanguage::euros(const std::optional<Money> &money) const
{
    return money ? number(qRound64(money->euros())) + QChar(QChar::Nbsp) + u'€' : unknown();
}

QString ReportLanguage::date(QDate date) const
{
    return m_locale.toString(date, m_code == "de"_L1 ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString ReportLanguage::unknown()
{
    return u"–"_s;
}

QString ReportLanguage::numberOrUnknown(std::optional<int> value) const
{
    return value ? number(*value) : unknown();
}

QString ReportLanguage::textOrUnknown(const QString &text)
{
    return text.trimmed().isEmpty() ? unknown() : text;
}

} // namespace inko
