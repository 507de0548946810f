#include "ui/directory/townpage.h"

#include "core/layout/pages/theme.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/fields/savedfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pictures.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {
const QString languageKey = u"language"_s; ///< empty: that of the system
}

TownPage::TownPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_logo(new QLabel(this)),
      m_chooseLogo(new QPushButton(tr("Choose &picture …"), this)), m_removeLogo(new QPushButton(tr("&Remove"), this)),
      m_logoProblem(new ProblemLine(this)), m_language(new QComboBox(this))
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
    auto *logoLabel = new QLabel(tr("Logo:"), this);
    layout->addRow(logoLabel, makeLogo());
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

QWidget *TownPage::makeLogo()
{
    auto *pane = new QWidget(this);
    m_logo->setFrameShape(QFrame::StyledPanel);
    m_logo->setAlignment(Qt::AlignCenter);
    const int line = fontMetrics().height();
    m_logo->setMinimumSize(10 * line, 4 * line);
    m_logo->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QPushButton *button : {m_chooseLogo, m_removeLogo})
        button->setEnabled(!m_workspace.store().isReadOnly());
    connect(m_chooseLogo, &QPushButton::clicked, this, &TownPage::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { setLogo(std::nullopt); });
    auto *parts = new QWidget(pane);
    auto *row = new FlowLayout(parts);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_logo), static_cast<QWidget *>(m_chooseLogo), static_cast<QWidget *>(m_removeLogo)})
        row->addWidget(part);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    layout->addWidget(m_logoProblem);
    return pane;
}

void TownPage::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose the town's logo"), QFileInfo(m_workspace.store().path()).path(), pictures::fileFilter());
    if (!path.isEmpty())
        takeLogo(path);
}

void TownPage::takeLogo(const QString &path)
{
    const Result<Picture> read = pictures::readFile(path);
    if (read)
        setLogo(*read);
    else
        m_logoProblem->say(read.error().message);
}

void TownPage::setLogo(const std::optional<Picture> &logo)
{
    const Result<> stored = m_workspace.settings().setLogo(logo);
    m_logoProblem->say(stored ? QString() : stored.error().message);
}

void TownPage::showLogo(const std::optional<Picture> &logo)
{
    m_removeLogo->setEnabled(logo && !m_workspace.store().isReadOnly());
    m_logo->setAccessibleName(logo ? tr("The town's logo") : tr("No logo yet"));
    if (!logo) {
        m_logo->setText(tr("No logo yet"));
        return;
    }
    const QSize room = m_logo->minimumSize() - QSize(8, 8);
    const QImage image = pictures::imageOf(*logo);
    const double dots = devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(image.scaled(room * dots, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(dots);
    m_logo->setPixmap(shown);
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
        .map([this](const QString &color) { m_accent->showStored(color); })
        .and_then([this] { return m_workspace.settings().logo(); })
        .map([this](const std::optional<Picture> &logo) { showLogo(logo); });
}

void TownPage::commit()
{
    m_name->commit();
    m_accent->commit();
}

} // namespace inko
