#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace inko {

/// Something that a cell can name: an organisation, a goal, a value of a code list, a status.
struct NamedValue {
    qint64 id = 0; ///< 0: not there yet
    QString name;  ///< as a cell shows it, for example "3 – Learning German"
    QString key;   ///< as a file has it, for example "3"
    QStringList otherNames;
    bool retired = false; ///< stays where it is, is not offered
    friend bool operator==(const NamedValue &, const NamedValue &) = default;
};

/// Values that a cell can name, found by id or by what people write.
class NameList {
public:
    NameList() = default;
    explicit NameList(QList<NamedValue> values);

    const QList<NamedValue> &values() const { return m_values; }
    std::optional<NamedValue> byId(qint64 id) const;
    /// By name, key or another name, however it is written (see searchable()); a name before another's other name.
    std::optional<NamedValue> named(const QString &text) const;

private:
    QList<NamedValue> m_values;
    QHash<qint64, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byName; ///< searchable() text
};

} // namespace inko
