#include "ui/steering/bodies/bodyform.h"

namespace inko {

BodyForm::BodyForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store(), parent), m_workspace(workspace)
{
    using Kind = Body::Kind;
    m_name = line(tr("&Name:"), tr("for example Steering group INKO"), &Body::name);
    choice<Kind>(tr("&Kind:"),
                 {Kind::Editorial, Kind::Steering, Kind::Conference, Kind::Council, Kind::Committee, Kind::Advisory},
                 &Bodies::nameOf, &Body::kind);
    line(
        tr("&Sessions a year:"), tr("as planned; 0: none"),
        [](const Body &body) { return QString::number(body.sessionsPerYear); },
        [](Body &body, const QString &typed) {
            return readWholeNumber(typed).map(
                [&](std::optional<int> number) { body.sessionsPerYear = number.value_or(0); });
        });
    time(tr("&Begins:"), tr("usually, for example 16:00"), &Body::startsAt);
    line(tr("&Place:"), tr("usually"), &Body::place);
    wholeNumber(tr("&Quorum:"), tr("institutions that must be present; empty: none asked for"), &Body::quorum);
    const QStringList answers{tr("yes"), tr("no")};
    choice(
        tr("&Minutes public:"), answers, [answers](const Body &body) { return answers[body.publishesMinutes ? 0 : 1]; },
        [answers](Body &body, const QString &typed) {
            return placeIn(answers, typed).map([&](qsizetype place) { body.publishesMinutes = place == 0; });
        });
    text(tr("N&ote:"), tr("for yourself; not published"), 2, &Body::note);
}

} // namespace inko
