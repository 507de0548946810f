#include "ui/report/editions/editionbar.h"

#include "ui/report/editions/editiontexts.h"
#include "ui/report/editions/narrowchoice.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace inko {

EditionBar::EditionBar(QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_freeze(new QAction(icon(Icon::Lock), tr("&Freeze …"), this))
{
    auto *label = new QLabel(tr("&Edition:"), this);
    label->setBuddy(m_choice);
    label->setWordWrap(true);
    keepNarrow(m_choice);
    m_freeze->setIconText(m_freeze->text());
    m_freeze->setToolTip(tr("Keep the document as it is now, to print it the same in years"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_choice, 1);
    showEditions({});
    connect(m_choice, &QComboBox::activated, this, &EditionBar::tellChoice);
    connect(m_freeze, &QAction::triggered, this, &EditionBar::freezeWanted);
}

void EditionBar::showEditions(const QList<Edition> &editions)
{
    const std::optional<Edition> before = chosen();
    const QSignalBlocker silent(m_choice);
    m_editions = editions;
    m_choice->clear();
    m_choice->addItem(tr("As it is now"));
    for (const Edition &edition : editions)
        m_choice->addItem(editiontexts::shortName(edition));
    const auto again = before ? editions.indexOf(*before) : -1;
    m_choice->setCurrentIndex(static_cast<int>(again) + 1);
    setCanFreeze(m_canFreeze);
}

void EditionBar::choose(Id<Edition> edition)
{
    const auto found = std::ranges::find(m_editions, edition, &Edition::id);
    if (found == m_editions.end())
        return;
    m_choice->setCurrentIndex(static_cast<int>(found - m_editions.begin()) + 1);
    tellChoice();
}

std::optional<Edition> EditionBar::chosen() const
{
    const int place = m_choice->currentIndex() - 1;
    return place < 0 || place >= m_editions.size() ? std::nullopt : std::optional(m_editions[place]);
}

void EditionBar::setCanFreeze(bool can)
{
    m_canFreeze = can;
    m_freeze->setEnabled(can && !chosen());
}

void EditionBar::tellChoice()
{
    setCanFreeze(m_canFreeze);
    emit choiceChanged();
}

} // namespace inko
