#pragma once

#include "ui/widgets/screen.h"

#include <QListWidget>

namespace inko {

/// The places of the program on the left, under the headings of the year.
class Navigation : public QListWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void setPlace(Place place);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void placeChosen(inko::Place place);

protected:
    bool event(QEvent *event) override;

private:
    void fill();
};

} // namespace inko
