#pragma once

#include "core/base/id.h"
#include "core/base/partialdate.h"

#include <QDate>
#include <QDateTime>
#include <QMetaEnum>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace inko {

/// How a C++ value is stored: enums by key, dates as ISO text, times in UTC, lists of words line by line.
/// An empty text is stored as '', never as NULL; only an empty optional or an Id that names none is NULL.
template<class V>
struct SqlValue;

template<class V>
requires std::is_arithmetic_v<V>
struct SqlValue<V> {
    static QVariant to(V value)
    {
        if constexpr (std::is_floating_point_v<V>)
            return static_cast<double>(value);
        else
            return static_cast<qlonglong>(value);
    }
    static V from(const QVariant &stored) { return stored.value<V>(); }
};

template<class V>
requires std::is_enum_v<V>
struct SqlValue<V> {
    static QVariant to(V value)
    {
        return QString::fromLatin1(QMetaEnum::fromType<V>().valueToKey(static_cast<int>(value)));
    }
    static V from(const QVariant &stored)
    {
        return static_cast<V>(QMetaEnum::fromType<V>().keyToValue(stored.toString().toLatin1().constData()));
    }
};

template<>
struct SqlValue<QString> {
    static QVariant to(const QString &value) { return value.isNull() ? QString(QLatin1String("")) : value; }
    static QString from(const QVariant &stored) { return stored.toString(); }
};

template<>
struct SqlValue<QStringList> {
    static QVariant to(const QStringList &value) { return SqlValue<QString>::to(value.join(QLatin1Char('\n'))); }
    static QStringList from(const QVariant &stored)
    {
        return stored.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
};

template<>
struct SqlValue<QDate> {
    static QVariant to(QDate value) { return SqlValue<QString>::to(value.toString(Qt::ISODate)); }
    static QDate from(const QVariant &stored) { return QDate::fromString(stored.toString(), Qt::ISODate); }
};

/// Of the day, to the minute.
template<>
struct SqlValue<QTime> {
    static QVariant to(QTime value) { return SqlValue<QString>::to(value.toString(QLatin1String("HH:mm"))); }
    static QTime from(const QVariant &stored) { return QTime::fromString(stored.toString(), QLatin1String("HH:mm")); }
};

template<>
struct SqlValue<QDateTime> {
    static QVariant to(const QDateTime &value)
    {
        return SqlValue<QString>::to(value.toUTC().toString(Qt::ISODateWithMs));
    }
    static QDateTime from(const QVariant &stored)
    {
        return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs).toUTC();
    }
};

template<>
struct SqlValue<PartialDate> {
    static QVariant to(const PartialDate &value) { return SqlValue<QString>::to(value.toIso()); }
    static PartialDate from(const QVariant &stored)
    {
        return PartialDate::parse(stored.toString()).value_or(PartialDate());
    }
};

template<class T>
struct SqlValue<Id<T>> {
    static QVariant to(Id<T> id)
    {
        return id.isValid() ? QVariant(id.value) : QVariant(QMetaType::fromType<qlonglong>());
    }
    static Id<T> from(const QVariant &stored) { return Id<T>{stored.toLongLong()}; }
};

template<class V>
struct SqlValue<std::optional<V>> {
    static QVariant to(const std::optional<V> &value)
    {
        return value ? SqlValue<V>::to(*value) : QVariant(QMetaType::fromType<QString>());
    }
    static std::optional<V> from(const QVariant &stored)
    {
        if (stored.isNull())
            return std::nullopt;
        return SqlValue<V>::from(stored);
    }
};

} // namespace inko
