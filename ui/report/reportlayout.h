#pragma once

#include "core/layout/pages/pages.h"
#include "core/report/document.h"

#include <QObject>

#include <functional>
#include <memory>

namespace inko {

class BackgroundWork;

/// Makes a document and lays it out on another thread; a new start stops the one before.
class ReportLayout : public QObject {
    Q_OBJECT
public:
    explicit ReportLayout(QObject *parent = nullptr);

    void start(std::function<document::Document()> makeDocument);
    /// How far it is, and how it ended if not with pages.
    BackgroundWork *work() const { return m_work; }

signals:
    void finished(std::shared_ptr<const inko::layout::Pages> pages);

private:
    BackgroundWork *m_work;
    std::shared_ptr<layout::Pages> m_pages; ///< filled by the run that is waited for
};

} // namespace inko
