#pragma once

#include "ui/steering/bodies/bodydetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// Who meets, and who speaks for which institution there.
class BodiesPage : public RecordPage<Body, BodyDetail> {
    Q_OBJECT
public:
    explicit BodiesPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year); ///< in which sessions are planned

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<Body> body) override { return m_workspace.bodies().remove(body); }

private:
    void proposeDays();

    Workspace &m_workspace;
    int m_year = 0;
};

} // namespace inko
