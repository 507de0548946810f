#pragma once

#include "ui/report/imposition.h"

#include <QWidget>

class QCheckBox;

namespace inko {

/// A tab of the print dialog: shall the pages become a booklet?
class BookletTab : public QWidget {
    Q_OBJECT
public:
    explicit BookletTab(QWidget *parent = nullptr);

    Imposition imposition() const;

private:
    QCheckBox *m_isBooklet;
};

} // namespace inko
