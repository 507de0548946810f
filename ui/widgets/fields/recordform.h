#pragma once

#include "core/base/id.h"
#include "core/storage/store.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/fields/formfields.h"
#include "ui/widgets/fields/numbertext.h"
#include "ui/widgets/fields/timetext.h"

#include <optional>

namespace inko {

/// The fields of one record. A new one is stored once it is whole. What is being typed survives the end of the program.
template<class T>
class RecordForm : public FormFields {
public:
    explicit RecordForm(Store &store, QWidget *parent = nullptr)
        : FormFields(store.isReadOnly() ? Editing::ReadOnly : Editing::Allowed, parent), m_store(store)
    {
        connect(this, &FormFields::newTyped, this, [this](SavedField *field) { field->warn(keepNew()); });
    }

    /// Shows a record, with what was typed and refused when it was shown last.
    Result<> showRecord(Id<T> id)
    {
        if (shown() == id)
            return reload();
        commit();
        return read(id).map([this](const T &found) { show(found); });
    }
    /// Shows one that is not stored yet, with what a program that was killed left of such a one.
    void showNew(const T &draft)
    {
        commit();
        show(draft);
        m_isNewKept = true;
        fields().type(m_store.unsavedTexts().takeNew(formName(draft)));
    }
    /// Has a program that was killed left something of a new one? It is for showNew().
    bool isNewLeft() const { return m_store.unsavedTexts().formsLeft().contains(formName({})); }
    void showNothing()
    {
        commit();
        forgetNew();
        m_record.reset();
        fields().show(0);
        setEnabled(false);
        shownChanged();
    }
    std::optional<Id<T>> shown() const ///< empty: none, or a new one
    {
        return m_record && !isNew() ? std::optional(m_record->id) : std::nullopt;
    }
    const std::optional<T> &record() const { return m_record; }
    bool isNew() const { return m_record && !m_record->id.isValid(); }
    /// Reads the record again; half-typed text stays. Nothing is shown if it is gone.
    Result<> reload()
    {
        if (!shown())
            return {};
        const Result<T> found = read(m_record->id);
        if (!found && found.error().code != Error::Code::NotFound)
            return fail(found.error());
        if (!found) {
            m_record.reset();
            fields().drop();
            fields().show(0);
        } else {
            m_record = *found;
            fields().refresh();
        }
        setEnabled(m_record.has_value());
        shownChanged();
        return {};
    }

protected:
    using OfRecord = std::function<QString(const T &)>;
    using Typed = std::function<Result<>(T &, const QString &typed)>;

    virtual Result<T> read(Id<T> id) const = 0; ///< NotFound if it is gone
    virtual Result<> update(const T &record) = 0;
    virtual Result<T> add(const T &record) = 0;
    /// Can a new record be stored, or does it wait for more?
    virtual bool isWhole(const T &record) const = 0;
    /// Where new records are told apart, what tells them apart follows the table and a '/'; see UnsavedTexts.
    virtual QString formName(const T &) const { return QString::fromLatin1(Record<T>::table); }
    virtual void shownChanged() {} ///< another record is shown, or the same one has changed

    SavedField *line(const QString &caption, const QString &hint, QString T::*member)
    {
        return keeping(addLine(caption, hint, ofMember(member), savingMember(member)), member);
    }
    SavedField *line(const QString &caption, const QString &hint, const OfRecord &stored, const Typed &typed)
    {
        return addLine(caption, hint, ofShown(stored), saving(typed));
    }
    /// Several lines.
    SavedField *text(const QString &caption, const QString &hint, int lines, QString T::*member)
    {
        return keeping(addText(caption, hint, lines, ofMember(member), savingMember(member)), member);
    }
    SavedField *day(const QString &caption, const QString &hint, QDate today, std::optional<QDate> T::*member)
    {
        return addDay(caption, hint, today, ofShown([member](const T &record) { return dayText(record.*member); }),
                      saving([member, today](T &record, const QString &typed) {
                          return readDay(typed, today).map([&](std::optional<QDate> day) { record.*member = day; });
                      }));
    }
    /// One that must not be missing; see isWhole().
    SavedField *day(const QString &caption, const QString &hint, QDate today, QDate T::*member)
    {
        return addDay(caption, hint, today, ofShown([member](const T &record) {
                          return (record.*member).isValid() ? dayText(record.*member) : QString();
                      }),
                      saving([member, today](T &record, const QString &typed) {
                          return readDay(typed, today).map([&](std::optional<QDate> day) {
                              record.*member = day.value_or(QDate());
                          });
                      }));
    }
    SavedField *time(const QString &caption, const QString &hint, std::optional<QTime> T::*member)
    {
        return line(
            caption, hint, [member](const T &record) { return timeText(record.*member); },
            [member](T &record, const QString &typed) {
                return readTime(typed).map([&](std::optional<QTime> time) { record.*member = time; });
            });
    }
    SavedField *number(const QString &caption, const QString &hint, std::optional<double> T::*member)
    {
        return line(
            caption, hint, [member](const T &record) { return numberText(record.*member); },
            [member](T &record, const QString &typed) {
                return readNumber(typed).map([&](std::optional<double> number) { record.*member = number; });
            });
    }
    SavedField *wholeNumber(const QString &caption, const QString &hint, std::optional<int> T::*member)
    {
        return line(
            caption, hint,
            [member](const T &record) { return record.*member ? QString::number(*(record.*member)) : QString(); },
            [member](T &record, const QString &typed) {
                return readWholeNumber(typed).map([&](std::optional<int> number) { record.*member = number; });
            });
    }
    template<class E>
    SavedField *choice(const QString &caption, const QList<E> &choices, QString (*nameOf)(E), E T::*member)
    {
        QStringList names;
        for (const E value : choices)
            names << nameOf(value);
        const auto typed = [choices, names, member](T &record, const QString &text) {
            return placeIn(names, text).map([&](qsizetype place) { record.*member = choices[place]; });
        };
        return addChoice(caption, names, ofShown([=](const T &record) { return nameOf(record.*member); }),
                         saving(typed));
    }
    SavedField *choice(const QString &caption, const QStringList &names, const OfRecord &stored, const Typed &typed)
    {
        return addChoice(caption, names, ofShown(stored), saving(typed));
    }
    SavedField *value(const QString &caption, const QString &hint, const OfRecord &stored, const Typed &typed)
    {
        return addValue(caption, hint, ofShown(stored), saving(typed));
    }
    SavedField *values(const QString &caption, const OfRecord &stored, const Typed &typed)
    {
        return addValues(caption, ofShown(stored), saving(typed));
    }

private:
    Stored ofMember(QString T::*member) const
    {
        return ofShown([member](const T &record) { return record.*member; });
    }
    Save savingMember(QString T::*member)
    {
        return saving([member](T &record, const QString &typed) {
            record.*member = typed;
            return Result<>();
        });
    }
    /// What is typed into the field of a stored record is kept until it is saved.
    SavedField *keeping(SavedField *field, QString T::*member)
    {
        const auto place = [column = columnOf(member)](qint64 record) {
            return UnsavedTexts::Place{QLatin1StringView(Record<T>::table), record, column};
        };
        connect(field, &SavedField::typed, this, [this, field, place](qint64 record, const QString &typed) {
            if (record != 0)
                field->warn(m_store.unsavedTexts().keep(place(record), typed));
        });
        connect(field, &SavedField::settled, this,
                [this, field, place](qint64 record) { field->warn(m_store.unsavedTexts().forget(place(record))); });
        return field;
    }
    Result<> keepNew()
    {
        return isNew() && m_isNewKept ? m_store.unsavedTexts().keepNew(formName(*m_record), fields().texts())
                                      : Result<>();
    }
    void forgetNew()
    {
        if (isNew())
            static_cast<void>(m_store.unsavedTexts().forgetNew(formName(*m_record)));
        m_isNewKept = false;
    }
    Stored ofShown(const OfRecord &stored) const
    {
        return [this, stored] { return m_record ? stored(*m_record) : QString(); };
    }
    Save saving(const Typed &typed)
    {
        return [this, typed](const QString &text) -> Result<> {
            if (!m_record)
                return {};
            T edited = *m_record;
            return typed(edited, text).and_then([&] { return isNew() ? saveNew(edited) : update(edited); });
        };
    }
    Result<> saveNew(const T &edited)
    {
        if (!isWhole(edited)) { // what was filled in first waits for the rest
            m_record = edited;
            fields().refresh();
            shownChanged();
            fields().commit(); // what was refused may stand now
            return keepNew();
        }
        return add(edited).map([&](const T &stored) {
            forgetNew();
            m_record = stored;
            fields().becomes(stored.id.value);
            shownChanged();
            emit added(stored.id.value);
        });
    }
    void show(const T &record)
    {
        forgetNew();
        m_record = record;
        setEnabled(true);
        shownChanged();
        fields().show(record.id.value);
    }

    Store &m_store;
    std::optional<T> m_record;
    bool m_isNewKept = false; ///< is what is typed into the new record kept?
};

} // namespace inko
