#pragma once

#include "core/grid/activitynames.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/fields/namedvalues.h"
#include "ui/widgets/fields/recordform.h"

#include <map>
#include <variant>

namespace inko {

/// A form with fields that name other records: institutions, goals, offers, values of lists.
template<class T>
class NamedForm : public RecordForm<T> {
public:
    explicit NamedForm(Workspace &workspace, QWidget *parent = nullptr)
        : RecordForm<T>(workspace.store(), parent), m_workspace(workspace)
    {
    }

    /// Reads again what the fields find while somebody types.
    Result<> reloadChoices()
    {
        const auto names = EntryNames::load(m_workspace.store());
        const auto activities = namesOfActivities(m_workspace.store());
        const auto measured = m_workspace.indicators().all();
        const auto meeting = m_workspace.bodies().all();
        const auto recommended = m_workspace.matters().recommendations();
        const auto given = m_workspace.matters().tasks();
        if (const auto error = firstErrorOf(names, activities, measured, meeting, recommended, given))
            return fail(*error);
        m_names = *names;
        m_beside[Beside::Offers] = *activities;
        m_beside[Beside::Indicators] = namedvalues::namesOf(*measured, &Indicator::title);
        m_beside[Beside::Bodies] = namedvalues::namesOf(*meeting, &Body::name);
        m_beside[Beside::Recommendations] = namedvalues::namesOf(*recommended, &Recommendation::title);
        m_beside[Beside::Tasks] = namedvalues::namesOf(*given, &Task::title);
        for (const auto &[field, source] : m_named)
            FormFields::setChoices(*field, Choices(namesFrom(source).values()));
        return {};
    }

protected:
    enum class Beside { Offers, Indicators, Bodies, Recommendations, Tasks };
    /// Where a field's names come from: what a column of the grid can name, or what stands beside it.
    using Source = std::variant<GridColumn::Value, Beside>;
    static constexpr Source offers = Beside::Offers;
    static constexpr Source indicators = Beside::Indicators;
    static constexpr Source bodies = Beside::Bodies;
    static constexpr Source recommendations = Beside::Recommendations;
    static constexpr Source tasks = Beside::Tasks;

    Workspace &workspace() const { return m_workspace; }
    QDate today() const { return m_workspace.store().now().toLocalTime().date(); }

    template<class M>
    SavedField *reference(const QString &caption, const QString &hint, Source source, std::optional<Id<M>> T::*member)
    {
        return withNames(this->value(caption, hint, textOf(source, member), readerOf(source, member)), source);
    }
    /// One that must not be missing.
    template<class M>
    SavedField *reference(const QString &caption, const QString &hint, Source source, Id<M> T::*member)
    {
        return withNames(this->value(caption, hint, textOf(source, member), readerOf(source, member)), source);
    }
    template<class M>
    SavedField *references(const QString &caption, Source source, QList<Id<M>> T::*member)
    {
        return withNames(this->values(caption, textOf(source, member), readerOf(source, member)), source);
    }

private:
    static namedvalues::Kind kindOf(Beside beside)
    {
        switch (beside) {
        case Beside::Offers: return namedvalues::Kind::Offer;
        case Beside::Indicators: return namedvalues::Kind::Indicator;
        case Beside::Bodies: return namedvalues::Kind::Body;
        case Beside::Recommendations: return namedvalues::Kind::Recommendation;
        case Beside::Tasks: break;
        }
        return namedvalues::Kind::Task;
    }
    static namedvalues::Kind kindOf(Source source)
    {
        if (const auto *beside = std::get_if<Beside>(&source))
            return kindOf(*beside);
        switch (std::get<GridColumn::Value>(source)) {
        case GridColumn::Goals: return namedvalues::Kind::Goal;
        case GridColumn::Organisation: return namedvalues::Kind::Organisation;
        default: return namedvalues::Kind::ListValue;
        }
    }
    const NameList &namesFrom(Source source) const
    {
        if (const auto *beside = std::get_if<Beside>(&source))
            return m_beside.at(*beside);
        return m_names.of(std::get<GridColumn::Value>(source));
    }
    template<class V>
    auto textOf(Source source, V T::*member) const
    {
        return [this, source, member](const T &record) { return namedvalues::text(namesFrom(source), record.*member); };
    }
    template<class V>
    auto readerOf(Source source, V T::*member) const
    {
        return [this, source, member](T &record, const QString &typed) {
            return namedvalues::read(namesFrom(source), kindOf(source), typed, record.*member);
        };
    }
    SavedField *withNames(SavedField *field, Source source)
    {
        m_named.emplace_back(field, source);
        return field;
    }

    Workspace &m_workspace;
    EntryNames m_names;
    std::map<Beside, NameList> m_beside{{Beside::Offers, {}},
                                        {Beside::Indicators, {}},
                                        {Beside::Bodies, {}},
                                        {Beside::Recommendations, {}},
                                        {Beside::Tasks, {}}};
    std::vector<std::pair<SavedField *, Source>> m_named;
};

} // namespace inko
