#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"

#include <QStandardPaths>

namespace inko::test {

using namespace Qt::StringLiterals;

/// A town with guiding goals 1 and 2, an institution, a district and a target group, for a screen of type S.
template<class S>
class ScreenTown {
public:
    ScreenTown() : workspace(std::make_unique<Workspace>(m_file.open()))
    {
        QStandardPaths::setTestModeEnabled(true);
        Concept document;
        document.title = u"INKO"_s;
        concept_ = valueOf(workspace->goals().add(document)).id;
        one = goal(u"1"_s, u"Sprache"_s);
        two = goal(u"2"_s, u"Wohnen"_s);
        Organisation made;
        made.name = u"VHS"_s;
        organisation = valueOf(workspace->organisations().add(made)).id;
        north = value(CodeValue::List::District, u"Nord"_s);
        women = value(CodeValue::List::TargetGroup, u"Frauen"_s);
    }
    ~ScreenTown() { screen.reset(); }

    Goal goal(const QString &number, const QString &title)
    {
        Goal made;
        made.concept_ = concept_;
        made.number = number;
        made.title = title;
        return valueOf(workspace->goals().add(made));
    }
    Id<CodeValue> value(CodeValue::List list, const QString &name)
    {
        CodeValue made;
        made.list = list;
        made.name = name;
        return valueOf(workspace->codeLists().add(made)).id;
    }
    /// Shows the screen for 2026.
    S &open()
    {
        screen = std::make_unique<S>(*workspace);
        screen->resize(1400, 1400);
        screen->showYear(2026);
        screen->show();
        if (!QTest::qWaitForWindowActive(screen.get()))
            qFatal("the screen does not come up");
        return *screen;
    }
    template<class View>
    View *view(const QString &name) const
    {
        return viewNamed<View>(*screen, name);
    }

private:
    StoreFile m_file;

public:
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<S> screen;
    Id<Concept> concept_;
    Goal one;
    Goal two;
    Id<Organisation> organisation;
    Id<CodeValue> north;
    Id<CodeValue> women;
};

} // namespace inko::test
