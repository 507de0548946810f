#include "ui/directory/townpage.h"

#include "ui/widgets/savedfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

namespace inko {

using namespace Qt::StringLiterals;

namespace {
const QString languageKey = u"language"_s; ///< empty: that of the system
}

TownPage::TownPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_language(new QComboBox(this))
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(tr("as it stands on the report"));
    line->setReadOnly(workspace.store().isReadOnly());
    m_name = new SavedField(
        line, [this](const QString &typed) { return m_workspace.settings().setTownName(typed.trimmed()); }, this);
    makeLanguage();
    auto *hint = new QLabel(
        tr("Takes effect the next time the program starts. The report's language is chosen with the report."), this);
    hint->setWordWrap(true);

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *nameLabel = new QLabel(tr("&Name of the town:"), this);
    nameLabel->setBuddy(line);
    auto *languageLabel = new QLabel(tr("&Language of the program:"), this);
    languageLabel->setBuddy(m_language);
    layout->addRow(nameLabel, m_name);
    layout->addRow(languageLabel, m_language);
    layout->addRow(QString(), hint);
}

void TownPage::makeLanguage()
{
    m_language->addItem(tr("As the computer has it"), QString());
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(QSettings().value(languageKey).toString())));
    connect(m_language, &QComboBox::activated, this,
            [this] { QSettings().setValue(languageKey, m_language->currentData().toString()); });
}

Result<> TownPage::reload()
{
    return m_workspace.settings().townName().map([this](const QString &name) { m_name->showStored(name); });
}

void TownPage::commit()
{
    m_name->commit();
}

} // namespace inko
