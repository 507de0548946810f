#include "ui/exchange/rowdetails.h"

#include "core/base/text.h"
#include "core/exchange/columns/gridcolumns.h"
#include "core/grid/gridentries.h"
#include "ui/exchange/fieldchoice.h"
#include "ui/exchange/importsession.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/fields/wrappedradio.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

using Kind = ImportLine::Kind;

/// A mnemonic would be made of an & that somebody typed.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

RowDetails::RowDetails(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    showNothing();
}

const ImportPlan &RowDetails::plan() const
{
    return m_session.plan();
}

void RowDetails::showNothing()
{
    clear();
    addText(tr("Choose a row to see what it changes."));
    m_layout->addStretch();
}

void RowDetails::show(const ImportLine &line)
{
    QWidget *focused = QApplication::focusWidget();
    const QString kept = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    m_line = line;
    clear();
    addHeading();
    if (line.kind == Kind::Asked || line.kind == Kind::Refused)
        addQuestion(*refusal());
    else if (line.kind == Kind::Missing)
        addMissing();
    else if (line.kind == Kind::Problem || line.kind == Kind::NotRead)
        addMapping();
    else
        addRow(plan().files[line.source].rows[static_cast<size_t>(line.place)]);
    addTakeBack();
    m_layout->addStretch();
    if (auto *again = kept.isEmpty() ? nullptr : findChild<QWidget *>(kept))
        again->setFocus();
}

void RowDetails::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            widget->setParent(nullptr);
            widget->deleteLater(); // it may be the one whose click led here
        }
        delete item;
    }
}

const Refusal *RowDetails::refusal() const
{
    return &plan().files[m_line.source].refused[m_line.place];
}

RowDecision RowDetails::decision() const
{
    return m_session.decisions().of(m_line.source, m_line.row);
}

void RowDetails::decide(const RowDecision &decision)
{
    m_session.decide(m_line.source, m_line.row, decision);
}

/// At once, so that it can take the keyboard; a layout shows what is added to it only later.
void RowDetails::add(QWidget *part)
{
    m_layout->addWidget(part, 0, qobject_cast<QPushButton *>(part) ? Qt::AlignLeft : Qt::Alignment());
    part->show();
}

void RowDetails::addHeading()
{
    const QString file = m_session.files()[static_cast<size_t>(m_line.file)].name();
    auto *subject = new QLabel(m_line.subject.isEmpty() ? file : m_line.subject, this);
    subject->setTextFormat(Qt::PlainText);
    subject->setWordWrap(true);
    QFont bold = subject->font();
    bold.setBold(true);
    subject->setFont(bold);
    add(subject);
    if (m_line.hasRow())
        addText(tr("Line %1 of %2").arg(m_line.row).arg(file));
}

void RowDetails::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(label);
}

void RowDetails::addQuestion(const Refusal &refusal)
{
    addText(refusal.reason);
    if (const auto *sides = std::get_if<WhichSide>(&refusal.question)) {
        if (const auto last = m_session.lastChangeOf(sides->entry))
            addText(tr("Changed here last on %1: %2").arg(dayInWords(last->madeAt.toLocalTime().date()), last->name));
        addFields(sides->fields);
    } else if (const auto *entries = std::get_if<WhichEntry>(&refusal.question))
        addCandidates(*entries);
    else if (const auto *names = std::get_if<WhichName>(&refusal.question))
        addNames(*names);
    if (!std::holds_alternative<WhichSide>(refusal.question) && !std::holds_alternative<WhichEntry>(refusal.question))
        addCell(refusal);
}

void RowDetails::addFields(const QList<ComparedField> &fields)
{
    if (fields.isEmpty())
        return;
    if (fields.size() > 1) {
        auto *both = new QWidget(this);
        auto *buttons = new QHBoxLayout(both);
        buttons->setContentsMargins(0, 0, 0, 0);
        for (const Side side : {Side::Answer, Side::Here}) {
            auto *all =
                new QPushButton(side == Side::Answer ? tr("All from the answer") : tr("All as it is here"), both);
            all->setObjectName(side == Side::Answer ? u"allAnswer"_s : u"allHere"_s);
            connect(all, &QPushButton::clicked, this, [this, fields, side] {
                RowDecision decided = decision();
                for (const ComparedField &field : fields)
                    decided.fields.insert(field.column, side);
                decide(decided);
            });
            buttons->addWidget(all);
        }
        buttons->addStretch();
        add(both);
    }
    for (const ComparedField &field : fields)
        addField(field);
}

void RowDetails::addField(const ComparedField &field)
{
    const bool isOpen = field.asked && !decision().fields.contains(field.column);
    auto *choice = new FieldChoice(field, isOpen, this);
    connect(choice, &FieldChoice::chosen, this, [this, column = field.column](Side side) {
        RowDecision decided = decision();
        decided.fields.insert(column, side);
        decide(decided);
    });
    add(choice);
}

void RowDetails::addCandidates(const WhichEntry &question)
{
    auto *box = new QGroupBox(tr("What is the row about?"), this);
    auto *layout = new QVBoxLayout(box);
    auto *group = new QButtonGroup(box);
    const auto offer = [&](const QString &words, Id<GridEntry> entry) {
        auto *choice = new WrappedRadio(words, group, box);
        choice->button()->setObjectName(u"entry%1"_s.arg(entry.value));
        connect(choice, &WrappedRadio::clicked, this, [this, entry] {
            RowDecision decided = decision();
            decided.entry = entry;
            decide(decided);
        });
        layout->addWidget(choice);
    };
    const auto &entries = plan().draft.table<GridEntry>();
    for (const Id<GridEntry> candidate : question.candidates) {
        const GridEntry &entry = entries.at(candidate);
        offer(entry.description.isEmpty() ? entry.title
                                          : entry.title + u" – "_s + entry.description.simplified().left(80),
              candidate);
    }
    offer(tr("A new offer"), {});
    add(box);
}

QList<std::pair<qint64, QString>> RowDetails::namesOf(const std::optional<CodeValue::List> &list) const
{
    QList<std::pair<qint64, QString>> names;
    if (list) {
        for (const auto &value : plan().draft.table<CodeValue>().entries()) {
            if (value.record.list == *list && !isDraft(value.record.id))
                names << std::pair(value.record.id.value, value.record.name);
        }
    } else {
        for (const auto &organisation : plan().draft.table<Organisation>().entries()) {
            if (!isDraft(organisation.record.id))
                names << std::pair(organisation.record.id.value, organisation.record.name);
        }
    }
    std::sort(names.begin(), names.end(), [collator = germanCollator()](const auto &one, const auto &other) {
        return collator.compare(one.second, other.second) < 0;
    });
    return names;
}

void RowDetails::addNames(const WhichName &question)
{
    auto *box = new QGroupBox(tr("What does it mean? Inko remembers it."), this);
    auto *layout = new QVBoxLayout(box);
    const auto known = namesOf(question.list);
    for (const QString &name : question.names) {
        auto *label = new QLabel(plain(tr("“%1” is:").arg(name)), box);
        label->setWordWrap(true);
        auto *choice = new QComboBox(box);
        choice->setObjectName(u"name%1"_s.arg(name));
        choice->setAccessibleName(tr("What “%1” means").arg(name));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(18);
        choice->addItem(tr("Please choose"));
        choice->addItem(tr("New in the list"), qint64(0));
        for (const auto &[id, text] : known)
            choice->addItem(text, id);
        connect(choice, &QComboBox::activated, this, [this, choice, name, list = question.list](int index) {
            if (index > 0)
                m_session.decideNames({{list, name, choice->itemData(index).toLongLong()}});
        });
        label->setBuddy(choice);
        layout->addWidget(label);
        layout->addWidget(choice);
    }
    add(box);
}

void RowDetails::addCell(const Refusal &refusal)
{
    if (refusal.column.isEmpty())
        return;
    const bool isOnlyWay = std::holds_alternative<std::monostate>(refusal.question);
    auto *box = new QGroupBox(isOnlyWay ? tr("Correct what it says") : tr("Or correct what it says"), this);
    auto *layout = new QVBoxLayout(box);
    auto *line = new QLineEdit(refusal.value.simplified(), box);
    line->setObjectName(u"cell"_s);
    line->setCursorPosition(0);
    auto *label = new QLabel(plain(refusal.column) + u':', box);
    label->setBuddy(line);
    auto *take = new QPushButton(tr("Read it so"), box);
    const auto correct = [this, line, column = refusal.column] {
        RowDecision decided = decision();
        decided.cells.insert(column, line->text());
        decide(decided);
    };
    connect(take, &QPushButton::clicked, this, correct);
    connect(line, &QLineEdit::returnPressed, this, correct);
    auto *field = new QHBoxLayout;
    field->addWidget(line, 1);
    field->addWidget(take);
    layout->addWidget(label);
    layout->addLayout(field);
    add(box);
}

void RowDetails::addRow(const PlannedRow &row)
{
    if (!row.fields.isEmpty())
        addFields(row.fields);
    else if (row.entry.isValid())
        addValues(plan().draft.table<GridEntry>().at(row.entry));
}

void RowDetails::addValues(const GridEntry &entry)
{
    for (int place = 0; place < GridColumn::Count; ++place) {
        const auto column = static_cast<GridColumn::Value>(place);
        const QString value = gridcolumns::all()[gridcolumns::placeOf(column)].write(entry, plan().draft);
        if (!value.isEmpty() && column != GridColumn::Title)
            addText(tr("%1: %2").arg(GridEntries::nameOf(column), value.simplified()));
    }
}

void RowDetails::addMissing()
{
    addText(tr("The form that was sent had this offer, and what came back does not. It stays unconfirmed, unless you "
               "say that it has ended."));
    const MissingEntry missing = plan().files[m_line.source].missing[m_line.place];
    auto *ended = new QCheckBox(tr("The offer has &ended"), this);
    ended->setObjectName(u"ended"_s);
    ended->setChecked(m_session.decisions().ended.contains(missing.entry));
    connect(ended, &QCheckBox::clicked, this,
            [this, missing](bool hasEnded) { m_session.decideEnded(missing.entry, hasEnded); });
    add(ended);
}

void RowDetails::addMapping()
{
    addText(m_line.details);
    if (m_line.source < 0)
        return;
    auto *button = new QPushButton(tr("&Say what the columns are …"), this);
    connect(button, &QPushButton::clicked, this, [this] { emit mappingWanted(m_line.file); });
    add(button);
}

void RowDetails::addTakeBack()
{
    if (!m_line.hasRow() || decision() == RowDecision())
        return;
    auto *button = new QPushButton(tr("Take the decision back"), this);
    button->setObjectName(u"takeBack"_s);
    connect(button, &QPushButton::clicked, this, [this] { decide({}); });
    add(button);
}

} // namespace inko
