#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace inko {

class PagesView;

/// Finds words on the pages: each key stroke marks all places, Enter goes from one to the next.
class PageSearchBar : public QWidget {
    Q_OBJECT
public:
    explicit PageSearchBar(PagesView *view, QWidget *parent = nullptr);

    /// The pages are others: what is asked for is looked for again, without going there.
    void searchAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void goBy(int steps);
    void say();

    PagesView *m_view;
    QLineEdit *m_text;
    QLabel *m_count;
    int m_current = -1;
};

} // namespace inko
