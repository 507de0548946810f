#pragma once

#include "core/report/document.h"
#include "core/report/reportdata.h"
#include "core/report/reportlanguage.h"

#include <QCoreApplication>

namespace inko {

/// The documents that are made from a year's values.
class ReportKind {
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(inko::ReportKind)
public:
    enum Value {
        Annual,             ///< the annual integration report
        Short,              ///< a few pages for the council
        GridByOrganisation, ///< the grid alone, a table for each institution …
        GridByGoal,         ///< … each guiding goal, by main goal …
        GridByDistrict,     ///< … each district, an entry in each that it names
        Checking            ///< a page for each institution, to be sent back
    };
    Q_ENUM(Value)

    /// As the command line names it: "annual", "short", "grid", "grid-goals", "grid-districts", "checking".
    static QString keyOf(Value kind);
    static std::optional<Value> ofKey(const QString &key);
    static QStringList keys();
    static QString nameOf(Value kind); ///< translated, for the screen

    static document::Document build(Value kind, const ReportData &data, const ReportLanguage &language);
};

} // namespace inko
