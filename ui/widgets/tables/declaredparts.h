#pragma once

#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/fields/formfields.h"
#include "ui/widgets/fields/moneytext.h"
#include "ui/widgets/fields/namedvalues.h"
#include "ui/widgets/fields/numbertext.h"
#include "ui/widgets/tables/celldelegates.h"
#include "ui/widgets/tables/partseditor.h"
#include "ui/widgets/tables/partsmodel.h"

#include <QTableView>

namespace inko {

template<class T>
struct PartRow {
    T record;
    qint64 key() const { return record.id.value; }
    friend bool operator==(const PartRow &, const PartRow &) = default;
};

/// One column of parts: what its cells say, and how they take what is typed.
template<class T>
struct PartColumn {
    QString title;
    int letters = 12; ///< how wide the column begins
    std::function<QString(const T &)> text;
    std::function<Result<>(T &, const QString &typed)> put = {}; ///< none: it is only read
    Qt::Alignment alignment = Qt::AlignLeading;
    std::function<QStringList()> choices = {}; ///< where one of a list is chosen
    bool isDay = false;
};

/// Makers of the columns that most parts have.
namespace partcolumns {

template<class T>
PartColumn<T> line(const QString &title, int letters, QString T::*member)
{
    return {title, letters, [member](const T &part) { return part.*member; },
            [member](T &part, const QString &typed) {
                part.*member = typed;
                return Result<>();
            }};
}

template<class T>
PartColumn<T> wholeNumber(const QString &title, int letters, std::optional<int> T::*member)
{
    return {title, letters,
            [member](const T &part) { return part.*member ? QString::number(*(part.*member)) : QString(); },
            [member](T &part, const QString &typed) {
                return readWholeNumber(typed).map([&](std::optional<int> number) { part.*member = number; });
            },
            Qt::AlignTrailing};
}

/// One that is always there; an emptied cell takes `usual`.
template<class T>
PartColumn<T> wholeNumber(const QString &title, int letters, int T::*member, int usual)
{
    return {title, letters, [member](const T &part) { return QString::number(part.*member); },
            [member, usual](T &part, const QString &typed) {
                return readWholeNumber(typed).map(
                    [&](std::optional<int> number) { part.*member = number.value_or(usual); });
            },
            Qt::AlignTrailing};
}

template<class T>
PartColumn<T> number(const QString &title, int letters, std::optional<double> T::*member)
{
    return {title, letters, [member](const T &part) { return numberText(part.*member); },
            [member](T &part, const QString &typed) {
                return readNumber(typed).map([&](std::optional<double> value) { part.*member = value; });
            },
            Qt::AlignTrailing};
}

template<class T>
PartColumn<T> money(const QString &title, int letters, std::optional<Money> T::*member)
{
    return {title, letters, [member](const T &part) { return moneyText(part.*member); },
            [member](T &part, const QString &typed) {
                return readMoney(typed).map([&](std::optional<Money> value) { part.*member = value; });
            },
            Qt::AlignTrailing};
}

template<class T>
PartColumn<T> day(const QString &title, int letters, QDate today, std::optional<QDate> T::*member)
{
    PartColumn<T> column{
        title, letters, [member](const T &part) { return dayText(part.*member); },
        [member, today](T &part, const QString &typed) {
            return readDay(typed, today).map([&](std::optional<QDate> value) { part.*member = value; });
        }};
    column.isDay = true;
    return column;
}

/// Names another record; `names` are those that it can name now.
template<class T, class V>
PartColumn<T> named(const QString &title, int letters, const std::function<const NameList &()> &names,
                    namedvalues::Kind kind, V T::*member)
{
    return {title,
            letters,
            [=](const T &part) { return namedvalues::text(names(), part.*member); },
            [=](T &part, const QString &typed) { return namedvalues::read(names(), kind, typed, part.*member); },
            Qt::AlignLeading,
            [names] {
                QStringList texts;
                for (const NamedValue &value : names().values())
                    texts << value.name;
                return texts;
            }};
}

template<class T, class E>
PartColumn<T> choice(const QString &title, int letters, const QList<E> &values, QString (*nameOf)(E), E T::*member)
{
    QStringList names;
    for (const E value : values)
        names << nameOf(value);
    return {title,
            letters,
            [=](const T &part) { return nameOf(part.*member); },
            [=](T &part, const QString &typed) {
                return FormFields::placeIn(names, typed).map([&](qsizetype place) { part.*member = values[place]; });
            },
            Qt::AlignLeading,
            [names] { return names; }};
}

template<class T>
PartColumn<T> yesOrNo(const QString &title, int letters, bool T::*member, const QString &yes, const QString &no)
{
    const QStringList names{yes, no};
    return {title,
            letters,
            [=](const T &part) { return part.*member ? yes : no; },
            [=](T &part, const QString &typed) {
                return FormFields::placeIn(names, typed).map([&](qsizetype place) { part.*member = place == 0; });
            },
            Qt::AlignLeading,
            [names] { return names; }};
}

} // namespace partcolumns

/// Parts whose columns are stated: see PartsModel for what they do.
template<class Owner, class T>
class DeclaredParts : public PartsModel<Owner, PartRow<T>> {
public:
    using Base = PartsModel<Owner, PartRow<T>>;
    /// What is done with parts, by their repository.
    struct Ways {
        std::function<Result<QList<T>>(Id<Owner>)> read;
        std::function<Result<>(T, Id<Owner>)> add; ///< none: parts come from elsewhere
        std::function<Result<>(const T &)> update;
        std::function<Result<>(const T &)> remove;
        std::function<QString(const T &)> whatIsMissing; ///< of a new part, in words; empty: nothing
        QString invitation;                              ///< what stands in the empty row
    };

    DeclaredParts(bool isReadOnly, QList<PartColumn<T>> columns, Ways ways, QObject *parent)
        : Base(isReadOnly ? Base::Editing::ReadOnly : Base::Editing::Allowed, parent), m_columns(std::move(columns)),
          m_ways(std::move(ways))
    {
    }

    const QList<PartColumn<T>> &columns() const { return m_columns; }
    const std::vector<PartRow<T>> &parts() const { return this->rows(); }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation == Qt::Horizontal && section < m_columns.size()) {
            if (role == Qt::DisplayRole)
                return m_columns[section].title;
            if (role == Qt::TextAlignmentRole)
                return QVariant(m_columns[section].alignment | Qt::AlignVCenter);
        }
        return Base::headerData(section, orientation, role);
    }

protected:
    Result<std::vector<PartRow<T>>> read(Id<Owner> owner) const override
    {
        return m_ways.read(owner).map([](const QList<T> &parts) {
            std::vector<PartRow<T>> rows;
            for (const T &part : parts)
                rows.push_back({part});
            return rows;
        });
    }
    QVariant value(const PartRow<T> &row, int column, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case Qt::ToolTipRole:
            // a new row begins empty, whatever its record would say
            return row.key() == 0 && row == PartRow<T>{} ? QString() : m_columns[column].text(row.record);
        case Qt::TextAlignmentRole: return QVariant(m_columns[column].alignment | Qt::AlignVCenter);
        default: return {};
        }
    }
    bool isEditable(int column) const override { return static_cast<bool>(m_columns[column].put); }
    bool takesNew() const override { return static_cast<bool>(m_ways.add); }
    QString invitation() const override { return m_ways.invitation; }
    Result<> put(PartRow<T> &row, int column, const QString &typed) const override
    {
        return m_columns[column].put(row.record, typed);
    }
    QString whatIsMissing(const PartRow<T> &row) const override
    {
        return m_ways.whatIsMissing ? m_ways.whatIsMissing(row.record) : QString();
    }
    Result<> add(const PartRow<T> &row, Id<Owner> owner) override { return m_ways.add(row.record, owner); }
    Result<> update(const PartRow<T> &row) override { return m_ways.update(row.record); }
    Result<> remove(const PartRow<T> &row) override { return m_ways.remove(row.record); }

private:
    QList<PartColumn<T>> m_columns;
    Ways m_ways;
};

/// A table to type such parts into.
template<class Owner, class T>
PartsEditor *editorOf(DeclaredParts<Owner, T> *parts, const PartsEditor::Words &words, bool isReadOnly, QDate today,
                      const QString &rememberedAs, QWidget *parent)
{
    auto *editor = new PartsEditor(
        parts, words, [parts](int row) { return parts->removeAt(row); }, parent);
    parts->setProblemListener([editor](const QString &problem) { editor->say(problem); });
    QList<columnwidths::Letters> widths;
    for (int column = 0; column < parts->columns().size(); ++column) {
        const PartColumn<T> &declared = parts->columns()[column];
        widths << columnwidths::Letters{column, declared.letters};
        if (declared.isDay)
            editor->table()->setItemDelegateForColumn(column,
                                                      new DayDelegate([today] { return today; }, editor->table()));
        else if (declared.choices)
            editor->table()->setItemDelegateForColumn(
                column, new ListDelegate([choices = declared.choices](const QModelIndex &) { return choices(); },
                                         editor->table()));
    }
    std::ranges::stable_sort(widths, std::greater(), &columnwidths::Letters::letters); // the widest takes what is free
    editor->setColumnWidths(widths, rememberedAs);
    if (isReadOnly)
        editor->setReadOnly();
    return editor;
}

} // namespace inko
