#pragma once

#include "core/base/id.h"
#include "ui/widgets/tables/recordlist.h"

#include <QVBoxLayout>

namespace inko {

/// What the pages of a RecordPage tell.
class RecordPageSignals : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

signals:
    void failed(const QString &message);
};

/// A page of records of one type: their list, and all about the chosen one. `Detail` shows a record (showRecord(),
/// showNew(), showNothing(), reload()) and has a form() that is a RecordForm<T>.
template<class T, class Detail>
class RecordPage : public RecordPageSignals {
public:
    RecordPage(const RecordList::Words &words, Icon emptyIcon, const QList<TextRowsModel::Heading> &headings,
               Detail *detail, bool isReadOnly, const QString &rememberedAs, QWidget *parent)
        : RecordPageSignals(parent), m_detail(detail),
          m_list(new RecordList(words, emptyIcon, headings, detail,
                                isReadOnly ? RecordList::Editing::ReadOnly : RecordList::Editing::Allowed, rememberedAs,
                                this))
    {
        m_list->setRemove([this](qint64 record) { return remove(Id<T>{record}); });
        m_list->setIsAdding([this] { return m_detail->form()->isNew(); });
        connect(m_list, &RecordList::currentChanged, this, [this](qint64 record) { showCurrent(record); });
        connect(m_list, &RecordList::addWanted, this, [this] { m_detail->showNew(draft()); });
        connect(m_list, &RecordList::activated, this, [this] { m_detail->form()->focusTitle(); });
        connect(m_detail->form(), &FormFields::added, this, [this](qint64 record) { reveal(record); });
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_list);
    }
    ~RecordPage() override
    {
        hide(); // a field that still has the focus is saved while all that it needs is there
        m_detail->form()->commit();
    }

    Detail *detail() const { return m_detail; }
    /// Reads again what is shown.
    virtual void refresh()
    {
        fill();
        takeBackNew();
        if (!m_detail->form()->isNew())
            report(m_detail->reload());
    }
    void reveal(qint64 record)
    {
        fill();
        m_list->select(record);
        showCurrent(record);
    }
    void startNew(const T &draft)
    {
        m_list->selectNothing();
        m_detail->showNew(draft);
        fill();
    }

protected:
    virtual Result<std::vector<TextRow>> rows() = 0;
    virtual Result<> remove(Id<T> record) = 0;
    virtual T draft() const { return {}; } ///< what a new one begins with

    RecordList *list() const { return m_list; }
    void report(const Result<> &result)
    {
        if (!result)
            emit failed(result.error().message);
    }
    void showEvent(QShowEvent *event) override
    {
        RecordPageSignals::showEvent(event);
        takeBackNew();
    }
    void hideEvent(QHideEvent *event) override
    {
        m_detail->form()->commit();
        RecordPageSignals::hideEvent(event);
    }

private:
    /// What a program that was killed left of a new record stands in its form again once the page is seen.
    void takeBackNew()
    {
        if (m_isFilled && isVisible() && m_detail->form()->isNewLeft())
            startNew(draft());
    }
    void fill()
    {
        m_isFilled = true;
        report(rows().map([this](std::vector<TextRow> found) { m_list->showRows(std::move(found)); }));
    }
    void showCurrent(qint64 record)
    {
        if (record != 0)
            report(m_detail->showRecord(Id<T>{record}));
        else if (!m_detail->form()->isNew())
            m_detail->showNothing();
    }

    Detail *m_detail;
    RecordList *m_list;
    bool m_isFilled = false; ///< with the rows of a year
};

} // namespace inko
