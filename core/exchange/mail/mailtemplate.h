#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace inko {

/// The text of many mails or letters, with placeholders for what is different in each: "{Institution}".
struct MailTemplate {
    QString subject;
    QString text;
    friend bool operator==(const MailTemplate &, const MailTemplate &) = default;
};

/// What stands for the placeholders, by their names, for one recipient; whatever the name's case.
using MailValues = QMap<QString, QString>;

namespace mailtemplate {

/// Invalid, naming them, where a placeholder is none of `known`, is not closed, or where nothing is left to send.
Result<> check(const MailTemplate &written, const QStringList &known);

/// The placeholders that are used and say nothing for this recipient.
QStringList missingIn(const MailTemplate &written, const MailValues &values);

/// With the values in their places; one that is not known stays as it is.
MailTemplate filled(const MailTemplate &written, const MailValues &values);

} // namespace mailtemplate

} // namespace inko
