#pragma once

#include "core/layout/pages/pages.h"
#include "core/report/kinds/reportkind.h"

#include <QObject>

#include <memory>

namespace inko {

class BackgroundWork;

/// What is to be laid out.
struct ReportOrder {
    ReportKind::Value kind = ReportKind::Annual;
    QString language;
    ReportData data;
};

/// Builds a report and lays it out on another thread; a new start stops the one before.
class ReportLayout : public QObject {
    Q_OBJECT
public:
    explicit ReportLayout(QObject *parent = nullptr);

    void start(ReportOrder order);
    /// How far it is, and how it ended if not with pages.
    BackgroundWork *work() const { return m_work; }

signals:
    void finished(std::shared_ptr<const inko::layout::Pages> pages);

private:
    BackgroundWork *m_work;
    std::shared_ptr<layout::Pages> m_pages; ///< filled by the run that is waited for
};

} // namespace inko
