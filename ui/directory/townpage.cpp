#include "ui/directory/townpage.h"

#include "core/layout/pages/theme.h"
#include "ui/widgets/savedfield.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
    QWidget *accent = makeAccent();
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
    auto *accentLabel = new QLabel(tr("&Colour of the documents:"), this);
    accentLabel->setBuddy(m_accentLine);
    layout->addRow(accentLabel, accent);
    layout->addRow(languageLabel, m_language);
    layout->addRow(QString(), hint);
}

QWidget *TownPage::makeAccent()
{
    auto *row = new QWidget(this);
    m_accentLine = new QLineEdit;
    m_accentLine->setPlaceholderText(tr("for example #0b5563, as in the town's own design"));
    m_accentLine->setReadOnly(m_workspace.store().isReadOnly());
    m_accent = new SavedField(
        m_accentLine, [this](const QString &typed) { return m_workspace.settings().setAccent(typed); }, row);
    auto *choose = new QPushButton(tr("C&hoose …"), row);
    choose->setEnabled(!m_workspace.store().isReadOnly());
    connect(choose, &QPushButton::clicked, this, &TownPage::chooseAccent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_accent, 1);
    layout->addWidget(choose, 0, Qt::AlignTop);
    return row;
}

void TownPage::chooseAccent()
{
    const layout::Color usual = layout::Theme().accent;
    const QColor now(m_accentLine->text());
    const QColor start = now.isValid() ? now : QColor(usual.red, usual.green, usual.blue);
    const QColor chosen = QColorDialog::getColor(start, this, tr("Colour of the documents"));
    if (!chosen.isValid())
        return;
    m_accentLine->setText(chosen.name());
    m_accent->commit();
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
    return m_workspace.settings()
        .townName()
        .map([this](const QString &name) { m_name->showStored(name); })
        .and_then([this] { return m_workspace.settings().accent(); })
        .map([this](const QString &color) { m_accent->showStored(color); });
}

void TownPage::commit()
{
    m_name->commit();
    m_accent->commit();
}

} // namespace inko
