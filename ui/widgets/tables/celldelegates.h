#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace inko {

/// Edits a cell that holds a day, as its text; the model reads it.
class DayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Today = std::function<QDate()>;
    /// `headings`: where the cell's heading stands.
    DayDelegate(Today today, QObject *parent, Qt::Orientation headings = Qt::Horizontal)
        : QStyledItemDelegate(parent), m_today(std::move(today)), m_headings(headings)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Today m_today;
    Qt::Orientation m_headings;
};

/// Edits a cell whose text is one of a list: typing finds, an arrow opens the list. The model reads what is meant by
/// the text, see meantChoice().
class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Texts = std::function<QStringList(const QModelIndex &index)>;
    ListDelegate(Texts texts, QObject *parent) : QStyledItemDelegate(parent), m_texts(std::move(texts)) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Texts m_texts;
};

} // namespace inko
