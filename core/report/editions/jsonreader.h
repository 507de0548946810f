#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace inko::document {

/// The keys of an enumeration's values.
template<class Enum, size_t Count>
using Keys = std::array<std::pair<Enum, const char *>, Count>;

template<class Enum, size_t Count>
QString keyOf(const Keys<Enum, Count> &keys, Enum value)
{
    for (const auto &[each, key] : keys) {
        if (each == value)
            return QString::fromLatin1(key);
    }
    Q_UNREACHABLE();
}

/// Reads the members of a JSON object that may be anything. What is not as it must be is noted, and reading goes on
/// with a usual value: who is done asks for the problem.
class JsonReader {
public:
    explicit JsonReader(const QJsonObject &object) : m_object(object), m_problem(std::make_shared<QString>()) {}

    bool has(const QString &key) const { return m_object.contains(key); }

    /// Empty if it is not there.
    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        check(value.isUndefined() || value.isString(), key);
        return value.toString();
    }

    QStringList texts(const QString &key)
    {
        QStringList texts;
        for (const QJsonValue value : array(key)) {
            check(value.isString(), key);
            texts << value.toString();
        }
        return texts;
    }

    bool flag(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        check(value.isUndefined() || value.isBool(), key);
        return value.toBool();
    }

    /// A whole number; `usual` if it is not there.
    template<class Number>
    Number number(const QString &key, Number usual, Number most = std::numeric_limits<Number>::max(), Number least = 0)
    {
        const QJsonValue value = m_object.value(key);
        const qint64 number = value.isUndefined() ? qint64(usual) : value.toInteger(qint64(least) - 1);
        const bool isValid = number >= qint64(least) && number <= qint64(most);
        check(isValid, key);
        return isValid ? Number(number) : usual;
    }

    /// What a figure or a column's share may be: not below zero; `usual` if it is not there.
    double share(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        check(value.isUndefined() || (value.isDouble() && value.toDouble() >= 0), key);
        return qMax(0.0, value.toDouble());
    }

    /// One of the keys; the first if it is not there.
    template<class Enum, size_t Count>
    Enum oneOf(const QString &key, const Keys<Enum, Count> &keys)
    {
        if (!has(key))
            return keys.front().first;
        const QString wanted = text(key);
        for (const auto &[value, name] : keys) {
            if (wanted == QLatin1StringView(name))
                return value;
        }
        check(false, key);
        return keys.front().first;
    }

    /// The members of a list, each an object that `read` makes a value of.
    template<class T>
    std::vector<T> each(const QString &key, T (*read)(JsonReader &))
    {
        std::vector<T> values;
        for (const QJsonValue value : array(key)) {
            check(value.isObject(), key);
            JsonReader reader(value.toObject(), m_problem);
            values.push_back(read(reader));
        }
        return values;
    }

    QJsonValue value(const QString &key) const { return m_object.value(key); }
    QJsonArray array(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        check(value.isUndefined() || value.isArray(), key);
        return value.toArray();
    }
    /// A member's reader, whose problems are this one's.
    JsonReader of(const QJsonValue &value) const { return JsonReader(value.toObject(), m_problem); }

    /// Notes a problem with this member unless it is as it must be.
    void check(bool isGood, const QString &key)
    {
        if (!isGood && m_problem->isEmpty())
            *m_problem = key;
    }
    /// The first member that was not as it must be; empty: all were.
    QString problem() const { return *m_problem; }

private:
    JsonReader(const QJsonObject &object, std::shared_ptr<QString> problem)
        : m_object(object), m_problem(std::move(problem))
    {
    }

    QJsonObject m_object;
    std::shared_ptr<QString> m_problem;
};

} // namespace inko::document
