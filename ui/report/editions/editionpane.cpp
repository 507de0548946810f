#include "ui/report/editions/editionpane.h"

#include "ui/report/editions/editiontexts.h"
#include "ui/report/editions/narrowchoice.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;
using document::Difference;

EditionPane::EditionPane(Store &store, MakeToday makeToday, QWidget *parent)
    : QWidget(parent), m_store(store), m_makeToday(std::move(makeToday)), m_name(headline({}, 1.1, this)),
      m_facts(new QLabel(this)), m_other(new QComboBox(this)), m_summary(new QLabel(this)),
      m_differences(new QListWidget(this)), m_delete(new QAction(icon(Icon::Remove), tr("De&lete edition"), this)),
      m_problem(new ProblemLine(this))
{
    for (QLabel *label : {m_name, m_facts, m_summary})
        label->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    keepNarrow(m_other);
    auto *label = new QLabel(tr("Compare &with:"), this);
    label->setBuddy(m_other);
    m_differences->setAccessibleName(tr("What is different"));
    m_differences->setWordWrap(true);
    m_differences->setResizeMode(QListView::Adjust);
    m_differences->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_differences->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_differences->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_delete->setIconText(m_delete->text());
    m_delete->setEnabled(!store.isReadOnly());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(label);
    layout->addWidget(m_other);
    layout->addWidget(m_summary);
    layout->addWidget(m_differences, 1);
    layout->addWidget(m_problem);
    layout->addWidget(actionButton(m_delete, this), 0, Qt::AlignLeft);
    connect(m_other, &QComboBox::activated, this, &EditionPane::compare);
    connect(m_delete, &QAction::triggered, this, &EditionPane::deleteWanted);
}

void EditionPane::showEdition(const Edition &edition)
{
    m_edition = edition;
    m_name->setText(edition.name);
    m_facts->setText(editiontexts::facts(edition));
    showOthers();
    compare();
}

/// Documents of one kind and language say the same in the same words: only these are compared.
void EditionPane::showOthers()
{
    const QList<Edition> before = std::exchange(m_others, Editions(m_store).all().value_or(QList<Edition>()));
    m_others.removeIf([this](const Edition &other) {
        return other.id == m_edition->id || other.kind != m_edition->kind || other.language != m_edition->language;
    });
    const std::optional<Edition> chosen =
        m_other->currentIndex() > 0 ? std::optional(before.value(m_other->currentIndex() - 1)) : std::nullopt;
    const QSignalBlocker silent(m_other);
    m_other->clear();
    m_other->addItem(tr("As it is now"));
    for (const Edition &other : m_others)
        m_other->addItem(other.year == m_edition->year
                             ? editiontexts::shortName(other)
                             : u"%1 · %2"_s.arg(other.year).arg(editiontexts::shortName(other)));
    m_other->setCurrentIndex(chosen ? static_cast<int>(m_others.indexOf(*chosen)) + 1 : 0);
}

void EditionPane::compare()
{
    const auto found = differences();
    m_problem->say(found ? QString() : found.error().message);
    m_summary->setVisible(found.has_value());
    showDifferences(found.value_or(std::vector<Difference>()));
}

Result<std::vector<Difference>> EditionPane::differences() const
{
    const Editions editions(m_store);
    const std::optional<Edition> other =
        m_other->currentIndex() > 0 ? std::optional(m_others[m_other->currentIndex() - 1]) : std::nullopt;
    return editions.documentOf(m_edition->id).and_then([&](const document::Document &shown) {
        const auto compared = other ? editions.documentOf(other->id) : m_makeToday(*m_edition);
        return compared.map([&](const document::Document &with) {
            const bool isEarlier = other && std::pair(other->frozenAt, other->id.value) <
                                                std::pair(m_edition->frozenAt, m_edition->id.value);
            return isEarlier ? document::differences(with, shown) : document::differences(shown, with);
        });
    });
}

void EditionPane::showDifferences(const std::vector<Difference> &differences)
{
    m_summary->setText(differences.empty()
                           ? tr("There is no difference.")
                           : tr("%n differences, from the earlier to the later:", nullptr, int(differences.size())));
    m_differences->clear();
    m_differences->setVisible(!differences.empty());
    QFont strong = m_differences->font();
    strong.setBold(true);
    QString section;
    for (const Difference &difference : differences) {
        const QString title = difference.section.isEmpty() ? tr("Title page") : difference.section;
        if (std::exchange(section, title) != title)
            (new QListWidgetItem(title, m_differences))->setFont(strong);
        m_differences->addItem(editiontexts::wordsOf(difference));
    }
}

} // namespace inko
