#pragma once

#include "core/base/id.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/tables/recordtablemodel.h"

#include <QGuiApplication>
#include <QPalette>
#include <QScopedValueRollback>

#include <functional>

namespace inko {

/// What hangs on one record (a goal's milestones, an indicator's values), edited in place, with an empty row below for
/// the next one. Cells are edited as text; what is refused stays in its cell as typed, with the reason.
template<class Owner, class Row>
class PartsModel : public RecordTableModel<Row> {
public:
    using Base = RecordTableModel<Row>;
    using ProblemListener = std::function<void(const QString &problem)>;

    enum class Editing { Allowed, ReadOnly };
    PartsModel(Editing editing, QObject *parent) : Base(parent), m_editing(editing) {}

    /// Told why the last edit was refused; told nothing's wrong with an empty text.
    void setProblemListener(ProblemListener listener) { m_listener = std::move(listener); }

    /// Nothing: no record is shown, and there is no empty row.
    Result<> showPartsOf(std::optional<Id<Owner>> owner)
    {
        if (owner == m_owner)
            return reload();
        m_owner = owner;
        m_new = {};
        say({});
        if (!owner) {
            this->replaceAll({});
            return {};
        }
        return read(*owner).map([this](std::vector<Row> rows) { this->replaceAll(std::move(rows)); });
    }
    Result<> reload()
    {
        if (!m_owner)
            return {};
        const bool tookNew = takesNew();
        return read(*m_owner).map([&](std::vector<Row> rows) {
            if (takesNew() == tookNew)
                this->showRows(std::move(rows), m_isAdding ? 1 : 0);
            else
                this->replaceAll(std::move(rows));
        });
    }
    Result<> removeAt(int row) { return isNewRow(row) ? Result<>() : remove(this->rowAt(row)); }
    bool isNewRow(int row) const { return row == static_cast<int>(this->rows().size()); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        const int newRow = m_owner && m_editing == Editing::Allowed && takesNew() ? 1 : 0;
        return parent.isValid() ? 0 : Base::rowCount() + newRow;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
            return {};
        const Row shown = rowShown(index.row());
        if (const auto wrong = this->refused().constFind({shown.key(), index.column()});
            wrong != this->refused().cend()) {
            if (role == Qt::DisplayRole || role == Qt::EditRole)
                return wrong->typed;
            if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
                return wrong->message;
            if (role == Qt::BackgroundRole)
                return refusedBackground(QGuiApplication::palette());
        }
        if (isNewRow(index.row()) && shown == Row{} && index == firstEditableBeside(index)) {
            if (role == Qt::DisplayRole)
                return invitation();
            if (role == Qt::ForegroundRole)
                return QGuiApplication::palette().color(QPalette::PlaceholderText);
        }
        return value(shown, index.column(), role);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = Base::flags(index);
        return index.isValid() && m_editing == Editing::Allowed && isEditable(index.column())
                   ? flags | Qt::ItemIsEditable
                   : flags;
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override
    {
        if (role != Qt::EditRole || !this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
            return false;
        const QString typed = value.toString();
        Row row = rowShown(index.row());
        const std::pair<qint64, int> cell{row.key(), index.column()};
        const QPersistentModelIndex place(index);
        const Result<> stored = put(row, index.column(), typed).and_then([&] { return keep(row); });
        if (stored)
            this->accept(cell);
        else
            this->refuse(cell, {typed, stored.error().message});
        const QString missing = isNewlyTyped() ? whatIsMissing(m_new) : QString();
        say(stored ? missing : stored.error().message);
        if (place.isValid())
            emit this->dataChanged(place.sibling(place.row(), 0), place.sibling(place.row(), this->columnCount() - 1));
        return stored.has_value();
    }

protected:
    virtual Result<std::vector<Row>> read(Id<Owner> owner) const = 0;
    /// What a cell shows; EditRole is text that put() reads back.
    virtual QVariant value(const Row &row, int column, int role) const = 0;
    virtual bool isEditable(int column) const = 0;
    virtual bool takesNew() const { return true; } ///< can rows be added?
    virtual QString invitation() const = 0;        ///< what stands in the empty row
    /// Takes what was typed into the row.
    virtual Result<> put(Row &row, int column, const QString &typed) const = 0;
    /// What a new row still needs before it can be added, in words; empty if it is whole.
    virtual QString whatIsMissing(const Row &row) const = 0;
    virtual Result<> add(const Row &row, Id<Owner> owner) = 0;
    virtual Result<> update(const Row &row) = 0;
    virtual Result<> remove(const Row &row) = 0;

    std::optional<Id<Owner>> shownOwner() const { return m_owner; }

private:
    Row rowShown(int row) const { return isNewRow(row) ? m_new : this->rowAt(row); }
    bool isNewlyTyped() const { return !(m_new == Row{}); }
    Result<> keep(const Row &row)
    {
        if (row.key() != 0)
            return row == this->rowAt(this->rowOf(row.key())) ? Result<>() : update(row);
        m_new = row;
        if (!isNewlyTyped() || !whatIsMissing(row).isEmpty())
            return {};
        const QScopedValueRollback adding(m_isAdding, true);
        return add(row, *m_owner).map([this] {
            m_new = {};
            const int last = rowCount() - 1;
            emit this->dataChanged(this->index(last, 0), this->index(last, this->columnCount() - 1));
        });
    }
    void say(const QString &problem)
    {
        if (m_listener)
            m_listener(problem);
    }

    Editing m_editing;
    std::optional<Id<Owner>> m_owner;
    Row m_new;               ///< what was typed into the empty row and cannot be added yet
    bool m_isAdding = false; ///< the empty row is becoming a record
    ProblemListener m_listener;
};

} // namespace inko
