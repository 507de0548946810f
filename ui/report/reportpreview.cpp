#include "ui/report/reportpreview.h"

#include "core/layout/pages/pages.h"
#include "ui/report/pagesearchbar.h"
#include "ui/report/pagesview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/backgroundwork.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/progressline.h"

#include <QAction>
#include <QLabel>

#include <ranges>

namespace inko {

using namespace Qt::StringLiterals;

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent), m_layout(new ReportLayout(this)), m_view(new PagesView(this)),
      m_search(new PageSearchBar(m_view, this)), m_message(new MessageLine(this))
{
    m_view->setAccessibleName(tr("Pages of the report"));
    auto *progress = new ProgressLine(m_layout->work(), this);
    progress->setText(tr("Laying out the pages …"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeViewBar());
    layout->addWidget(m_search);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    layout->addWidget(progress);

    connect(m_view, &PagesView::currentPageChanged, this, &ReportPreview::showPlace);
    connect(m_message, &MessageLine::actionWanted, this, &ReportPreview::layoutWanted);
    connect(m_layout, &ReportLayout::finished, this, [this](const std::shared_ptr<const layout::Pages> &pages) {
        m_view->setPages(pages);
        m_search->searchAgain();
        showMissing(*pages);
        emit pagesMade(pages);
    });
    connect(m_layout->work(), &BackgroundWork::cancelled, this, [this] {
        m_message->showNotice(Icon::Warning,
                              tr("The pages were not laid out to the end. What is shown below may be out of date."));
        m_message->offer(tr("Lay out the pages"));
        emit gaveUp();
    });
    connect(m_layout->work(), &BackgroundWork::failed, this, [this](const QString &message) {
        m_message->showNotice(Icon::Warning, message);
        m_message->offer(tr("Try again"));
        emit gaveUp();
    });
}

void ReportPreview::layOut(std::function<document::Document()> makeDocument)
{
    m_message->clear();
    m_layout->start(std::move(makeDocument));
}

void ReportPreview::goTo(const QString &anchor)
{
    m_view->goTo(anchor);
}

QWidget *ReportPreview::makeViewBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_place = new QLabel(bar);
    const auto add = [&](const QString &text, const QString &hint, auto action) {
        auto *made = new QAction(text, this);
        made->setToolTip(hint);
        connect(made, &QAction::triggered, m_view, action);
        QToolButton *button = actionButton(made, bar);
        button->setAccessibleName(hint);
        layout->addWidget(button);
    };
    add(tr("◀", "previous page"), tr("Previous page (Ctrl+Page Up)"),
        [this] { m_view->goTo(m_view->currentPage() - m_view->pagesPerRow()); });
    add(tr("▶", "next page"), tr("Next page (Ctrl+Page Down)"),
        [this] { m_view->goTo(m_view->currentPage() + m_view->pagesPerRow()); });
    layout->addGrowing(m_place);
    add(tr("−", "smaller"), tr("Smaller (-)"), [this] { m_view->zoomBy(0.8); });
    add(tr("+", "larger"), tr("Larger (+)"), [this] { m_view->zoomBy(1.25); });
    add(tr("Page width"), tr("As wide as the window (0)"), [this] { m_view->fitWidth(); });
    auto *beside = new QAction(tr("Two pages"), this);
    beside->setToolTip(tr("Two pages beside each other"));
    beside->setCheckable(true);
    connect(beside, &QAction::toggled, m_view, [this](bool two) {
        m_view->setPagesPerRow(two ? 2 : 1);
        m_view->fitWidth();
    });
    layout->addWidget(actionButton(beside, bar));
    layout->addWidget(actionButton(makeJump(), bar));
    return bar;
}

QAction *ReportPreview::makeJump()
{
    auto *jump = new QAction(tr("In the grid"), this);
    jump->setToolTip(tr("Show the marked row in the grid (Return). Ctrl+Up and Ctrl+Down mark another."));
    jump->setEnabled(false);
    connect(m_view, &PagesView::markedEntryChanged, jump,
            [this, jump] { jump->setEnabled(m_view->markedEntry() != 0); });
    connect(jump, &QAction::triggered, this, [this] { emit entryWanted(m_view->markedEntry()); });
    connect(m_view, &PagesView::entryWanted, this, &ReportPreview::entryWanted);
    return jump;
}

void ReportPreview::showMissing(const layout::Pages &pages)
{
    if (pages.missingCharacters.empty())
        return;
    constexpr size_t mentioned = 6;
    QStringList characters;
    for (const char32_t character : pages.missingCharacters | std::views::take(mentioned))
        characters << u"%1 (U+%2)"_s.arg(QString::fromUcs4(&character, 1))
                          .arg(static_cast<uint>(character), 4, 16, QChar(u'0'));
    if (pages.missingCharacters.size() > mentioned)
        characters << u"…"_s;
    m_message->showMessage(Icon::Warning,
                           tr("No font on this computer has these characters, so boxes stand in their place: %1")
                               .arg(characters.join(u", "_s)));
}

void ReportPreview::showPlace()
{
    m_place->setText(m_view->pageCount() == 0
                         ? QString()
                         : tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(m_view->pageCount()));
}

} // namespace inko
