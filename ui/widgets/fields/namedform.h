#pragma once

#include "core/grid/activitynames.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/fields/namedvalues.h"
#include "ui/widgets/fields/recordform.h"

#include <variant>

namespace inko {

/// A form with fields that name other records: institutions, goals, offers, values of lists.
template<class T>
class NamedForm : public RecordForm<T> {
public:
    explicit NamedForm(Workspace &workspace, QWidget *parent = nullptr)
        : RecordForm<T>(workspace.store().isReadOnly() ? FormFields::Editing::ReadOnly : FormFields::Editing::Allowed,
                        parent),
          m_workspace(workspace)
    {
    }

    /// Reads again what the fields find while somebody types.
    Result<> reloadChoices()
    {
        const auto names = EntryNames::load(m_workspace.store());
        const auto activities = namesOfActivities(m_workspace.store());
        const auto measured = m_workspace.indicators().all();
        if (const auto error = firstErrorOf(names, activities, measured))
            return fail(*error);
        m_names = *names;
        m_offers = *activities;
        QList<NamedValue> titles;
        for (const Indicator &indicator : *measured)
            titles << NamedValue{indicator.id.value, indicator.title, indicator.title, {}, false};
        m_indicators = NameList(titles);
        for (const auto &[field, source] : m_named)
            FormFields::setChoices(*field, Choices(namesFrom(source).values()));
        return {};
    }

protected:
    enum class Beside { Offers, Indicators };
    /// Where a field's names come from: what a column of the grid can name, or what stands beside it.
    using Source = std::variant<GridColumn::Value, Beside>;
    static constexpr Source offers = Beside::Offers;
    static constexpr Source indicators = Beside::Indicators;

    Workspace &workspace() const { return m_workspace; }
    QDate today() const { return m_workspace.store().now().toLocalTime().date(); }

    template<class M>
    SavedField *reference(const QString &caption, const QString &hint, Source source, std::optional<Id<M>> T::*member)
    {
        return withNames(this->value(caption, hint, textOf(source, member), readerOf(source, member)), source);
    }
    template<class M>
    SavedField *references(const QString &caption, Source source, QList<Id<M>> T::*member)
    {
        return withNames(this->values(caption, textOf(source, member), readerOf(source, member)), source);
    }

private:
    static namedvalues::Kind kindOf(Source source)
    {
        if (const auto *beside = std::get_if<Beside>(&source))
            return *beside == Beside::Offers ? namedvalues::Kind::Offer : namedvalues::Kind::Indicator;
        switch (std::get<GridColumn::Value>(source)) {
        case GridColumn::Goals: return namedvalues::Kind::Goal;
        case GridColumn::Organisation: return namedvalues::Kind::Organisation;
        default: return namedvalues::Kind::ListValue;
        }
    }
    const NameList &namesFrom(Source source) const
    {
        if (const auto *beside = std::get_if<Beside>(&source))
            return *beside == Beside::Offers ? m_offers : m_indicators;
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
    NameList m_offers;
    NameList m_indicators;
    std::vector<std::pair<SavedField *, Source>> m_named;
};

} // namespace inko
