#include "ui/monitoring/budget/productdetail.h"

namespace inko {

using namespace Qt::StringLiterals;

ProductDetail::ProductDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new ProductForm(workspace), parent), m_workspace(workspace)
{
    makeFigures();
    makeShares();
    m_layout->addSpacing(space());
    m_layout->addWidget(m_figuresEditor);
    m_layout->addSpacing(space());
    m_layout->addWidget(m_sharesEditor);
    m_layout->addStretch(1);
}

void ProductDetail::makeFigures()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const PartColumn<BudgetFigure> year{
        tr("Year"), 8,
        [](const BudgetFigure &figure) { return figure.year ? QString::number(figure.year) : QString(); },
        [](BudgetFigure &figure, const QString &typed) {
            return readWholeNumber(typed).map([&](std::optional<int> read) { figure.year = read.value_or(0); });
        }};
    m_figures = new DeclaredParts<BudgetProduct, BudgetFigure>(
        isReadOnly,
        {year, partcolumns::money(tr("Planned (€)"), 13, &BudgetFigure::planned),
         partcolumns::money(tr("Spent (€)"), 13, &BudgetFigure::actual),
         partcolumns::line(tr("Note"), 16, &BudgetFigure::note)},
        {[this](Id<BudgetProduct> product) { return m_workspace.budgetProducts().figuresOf(product); },
         [this](BudgetFigure added, Id<BudgetProduct> product) {
             added.product = product;
             return m_workspace.budgetProducts().add(added).map([](const BudgetFigure &) {});
         },
         [this](const BudgetFigure &changed) { return m_workspace.budgetProducts().update(changed); },
         [this](const BudgetFigure &removed) { return m_workspace.budgetProducts().remove(removed.id); },
         [](const BudgetFigure &figure) {
             return figure.year == 0 ? tr("The new figures need their year, too.") : QString();
         },
         tr("Another year …")},
        this);
    m_figuresEditor = editorOf(m_figures, {tr("Figures"), tr("Add a year"), tr("Remove the selected year")}, isReadOnly,
                               {}, u"budget/figures"_s, this);
}

void ProductDetail::makeShares()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const PartColumn<BudgetShare> goal{tr("Goal"),
                                       30,
                                       [this](const BudgetShare &share) { return m_goals.of(share.goal); },
                                       [this](BudgetShare &share, const QString &typed) {
                                           return m_goals.read(typed).map([&](Id<Goal> read) { share.goal = read; });
                                       },
                                       Qt::AlignLeading,
                                       [this] { return m_goals.all(); }};
    m_shares = new DeclaredParts<BudgetProduct, BudgetShare>(
        isReadOnly, {goal, partcolumns::number(tr("Part (%)"), 10, &BudgetShare::percent)},
        {[this](Id<BudgetProduct> product) { return m_workspace.budgetProducts().sharesOf(product); },
         [this](BudgetShare added, Id<BudgetProduct> product) {
             added.product = product;
             return m_workspace.budgetProducts().add(added).map([](const BudgetShare &) {});
         },
         [this](const BudgetShare &changed) { return m_workspace.budgetProducts().update(changed); },
         [this](const BudgetShare &removed) { return m_workspace.budgetProducts().remove(removed.id); },
         [](const BudgetShare &share) { return share.goal.isValid() ? QString() : tr("Choose the goal, too."); },
         tr("Another goal …")},
        this);
    m_sharesEditor =
        editorOf(m_shares,
                 {tr("Serves the goals"), tr("Add a goal; with several, say which part of the money serves which"),
                  tr("Remove the selected goal")},
                 isReadOnly, {}, u"budget/shares"_s, this);
}

Result<> ProductDetail::showParts()
{
    const auto product = m_form->shown();
    m_figuresEditor->setVisible(product.has_value());
    m_sharesEditor->setVisible(product.has_value());
    m_heading->setText(m_form->isNew() ? tr("New budget product") : product ? m_form->record()->title : QString());
    const auto goals = m_workspace.goals().all();
    if (!goals)
        return fail(goals.error());
    m_goals = GoalTexts(*goals);
    return m_figures->showPartsOf(product).and_then([&] { return m_shares->showPartsOf(product); });
}

} // namespace inko
