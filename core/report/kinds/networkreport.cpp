#include "core/report/kinds/networkreport.h"

#include "core/report/chapters/tablecells.h"
#include "core/report/kinds/frame.h"

namespace inko {

using namespace Qt::StringLiterals;
using namespace chapters;

namespace {

using Align = document::Table::Align;

size_t placeOf(Id<Organisation> organisation, const CooperationNetwork &network)
{
    const auto found = std::ranges::find(network.nodes, organisation, &NetworkNode::organisation);
    return static_cast<size_t>(found - network.nodes.begin());
}

document::Figure picture(const CooperationNetwork &network, const ReportLanguage &language)
{
    document::Figure figure{
        .kind = document::Figure::Kind::Network,
        .title = language.translate("inko::report", "Who works with whom"),
        .alternative = language.translate("inko::report",
                                          "A circle of numbered institutions; a line joins two that work together, "
                                          "the stronger the more offers they share. The tables say the same.")};
    for (size_t place = 0; place < network.nodes.size(); ++place) {
        figure.categories << QString::number(place + 1);
        figure.series.push_back(
            {network.nodes[place].name, std::vector<std::optional<double>>(network.nodes.size(), std::optional(0.0))});
    }
    for (const CooperationEdge &edge : network.edges)
        figure.series[placeOf(edge.one, network)].values[placeOf(edge.other, network)] = edge.offers;
    return figure;
}

document::Table institutions(const CooperationNetwork &network, const ReportLanguage &language)
{
    document::Table table;
    table.summary = language.translate("inko::report", "The institutions by their number in the picture");
    table.columns = {{Align::End, 1}, {Align::Start, 8}, {Align::End, 2}};
    table.header = {{columnHeader(language.translate("inko::report", "No.")),
                     columnHeader(language.translate("inko::report", "Institution")),
                     columnHeader(language.translate("inko::report", "Partners"))}};
    for (size_t place = 0; place < network.nodes.size(); ++place)
        table.rows.push_back({rowHeader(QString::number(place + 1)), enteredCell(network.nodes[place].name, language),
                              cell(language.number(network.nodes[place].partners))});
    return table;
}

document::Table cooperations(const CooperationNetwork &network, const ReportLanguage &language)
{
    document::Table table;
    table.summary = language.translate("inko::report", "Which two institutions work together, in how many offers");
    table.columns = {{Align::Start, 5}, {Align::Start, 5}, {Align::End, 1.6}};
    table.header = {{columnHeader(language.translate("inko::report", "Institution")),
                     columnHeader(language.translate("inko::report", "works with")),
                     columnHeader(language.translate("inko::report", "Offers"))}};
    for (const CooperationEdge &edge : network.edges)
        table.rows.push_back({enteredRowHeader(network.nodes[placeOf(edge.one, network)].name, language),
                              enteredCell(network.nodes[placeOf(edge.other, network)].name, language),
                              cell(language.number(edge.offers))});
    return table;
}

} // namespace

document::Document networkReport(const NetworkReport &report, const ReportLanguage &language)
{
    ReportData frame;
    frame.town = report.town;
    frame.accent = report.accent;
    const QString title = language.translate("inko::report", "Cooperation network %1").arg(report.year);
    document::Document document = emptyDocument(title, frame, language);
    document.blocks = {document::Heading{1, title, u"network"_s}};
    if (report.network.nodes.empty()) {
        document.blocks.push_back(paragraph(language.translate("inko::report", "No cooperation was reported.")));
        return document;
    }
    document.blocks.push_back(picture(report.network, language));
    if (report.network.alone > 0)
        document.blocks.push_back(paragraph(language.translate("inko::report", "%n institutions named no cooperation.",
                                                               nullptr, report.network.alone)));
    document.blocks.push_back(
        document::Heading{2, language.translate("inko::report", "Institutions in the picture"), u"institutions"_s});
    document.blocks.push_back(institutions(report.network, language));
    document.blocks.push_back(
        document::Heading{2, language.translate("inko::report", "Cooperations"), u"cooperations"_s});
    document.blocks.push_back(cooperations(report.network, language));
    return document;
}

} // namespace inko
