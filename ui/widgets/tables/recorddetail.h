#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "ui/widgets/headline.h"

#include <QVBoxLayout>

namespace inko {

/// All about one record, as a RecordPage shows it beside its list: a heading, its form (a RecordForm<T>), and below
/// what else is said about it.
template<class T, class Form>
class RecordDetail : public QWidget {
public:
    RecordDetail(Form *form, QWidget *parent)
        : QWidget(parent), m_heading(headline({}, 1.3, this)), m_form(form), m_layout(new QVBoxLayout(this))
    {
        connect(m_form, &Form::added, this, [this] { static_cast<void>(reload()); });
        m_layout->setContentsMargins(space(), 0, space(), 0);
        m_layout->addWidget(m_heading);
        m_layout->addWidget(m_form);
    }

    Form *form() const { return m_form; }
    virtual Result<> showRecord(Id<T> record)
    {
        return reloadChoices().and_then([&] { return m_form->showRecord(record); }).and_then([this] {
            return showParts();
        });
    }
    void showNew(const T &draft)
    {
        static_cast<void>(reloadChoices());
        m_form->showNew(draft);
        static_cast<void>(showParts());
        m_form->focusTitle();
    }
    void showNothing()
    {
        m_form->showNothing();
        static_cast<void>(showParts());
    }
    Result<> reload()
    {
        return reloadChoices().and_then([this] { return m_form->reload(); }).and_then([this] { return showParts(); });
    }

protected:
    /// Shows what belongs to the form's record: none, a new one, or one that is stored.
    virtual Result<> showParts() = 0;
    int space() const { return fontMetrics().height() / 2; }

    QLabel *m_heading;
    Form *m_form;
    QVBoxLayout *m_layout;

private:
    /// Only a NamedForm finds names while somebody types.
    Result<> reloadChoices()
    {
        if constexpr (requires(Form & form) { form.reloadChoices(); })
            return m_form->reloadChoices();
        else
            return {};
    }
};

} // namespace inko
