#pragma once

#include "core/exchange/forms/surveyforms.h"
#include "core/exchange/importplan.h"
#include "core/workspace/workspace.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

namespace inko::test {

using namespace Qt::StringLiterals;

/// A town that asks three institutions in 2027: one with two offers carried over from 2026, one that had ended its
/// only one, and one whose name leads out of any folder.
class FormTown {
public:
    FormTown() : m_workspace(m_file.open())
    {
        take(u"institutionen.csv"_s,
             "Institution;Anschrift\nVHS;\nJugendamt;\"Rathausplatz 1\n12345 Eschenfurt\"\n../../x;\n");
        take(u"ziele.csv"_s,
             "Konzept;Ebene;Nummer;Titel;Jahr\nINKO;Leitziel;1;Sprache; \nINKO;Handlungsziel;1.2;Reden, "
             "lesen;\nINKO;Jahresziel;26;Alt;2026\nINKO;Jahresziel;27;Neu;2027\n");
        take(u"raster.csv"_s, "Institution;Angebot;Kurzbeschreibung;Ziele;Zielgruppen;Von;Teilnehmende;Kontakt;Kontakt "
                              "veröffentlichen;Stand;Bemerkung\n"
                              "VHS;Sprachcafé;\"Reden.\nUnd zuhören.\";1.2;Frauen;3/2024;12;Leitung;ja;neu;Raum 3\n"
                              "VHS;Nähtreff;;1;;;;;;neu;\n"
                              "Jugendamt;Spielplatz;;1;;;;;;beendet;\n");
        valueOf(m_workspace.settings().setTownName(u"Eschenfurt"_s));
        valueOf(m_workspace.settings().setSender({u"Koordination"_s, u"post@example.org"_s, u"0123 4"_s, {}}));
        valueOf(m_workspace.survey().openRound(2027, {2026, 11, 1}, QDate(2027, 3, 31), Survey::CarryOver::LastRound));
    }

    Workspace &workspace() { return m_workspace; }
    Store &store() { return m_workspace.store(); }
    SurveyForms forms() { return valueOf(surveyForms(m_workspace, 2027, german())); }
    SurveyForm formOf(const QString &institution)
    {
        for (const SurveyForm &form : forms().forms) {
            if (form.identity.organisationName == institution)
                return form;
        }
        return {};
    }
    Result<ImportPlan> plan(const QString &path, const QByteArray &bytes, std::optional<int> year = {})
    {
        return readSources(path, bytes).and_then([&](const QList<ImportSource> &sources) {
            return planImport(store(), sources, {year, Creating::Create, BadRows::RefuseAll});
        });
    }
    /// As the window does: what cannot be taken waits for a decision.
    ImportPlan planned(const QList<ImportSource> &sources, const ImportDecisions &decisions = {})
    {
        return valueOf(planImport(store(), sources, {2027, Creating::Refuse, BadRows::Skip, decisions}));
    }
    GridEntry entry(const QString &title, int year = 2027)
    {
        const SurveyRound round = valueOf(m_workspace.survey().ofYear(year)).value();
        for (const GridEntry &entry : valueOf(m_workspace.gridEntries().ofRound(round.id))) {
            if (entry.title == title)
                return entry;
        }
        return {};
    }

    static const ReportLanguage &german()
    {
        static const ReportLanguage language(u"de"_s);
        return language;
    }

private:
    void take(const QString &path, const QByteArray &bytes)
    {
        valueOf(plan(path, bytes, 2026).and_then([&](const ImportPlan &planned) {
            if (planned.refusesAnything())
                qFatal("%s: %s", qPrintable(path), qPrintable(planned.files.front().refused.front().reason));
            return apply(store(), planned);
        }));
    }

    StoreFile m_file;
    Workspace m_workspace;
};

} // namespace inko::test
