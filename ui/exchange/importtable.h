#pragma once

#include "ui/widgets/tables/recordtableview.h"

namespace inko {

class ImportLinesModel;

/// The preview of an import as it is seen.
class ImportTable : public RecordTableView {
    Q_OBJECT
public:
    explicit ImportTable(ImportLinesModel *model, QWidget *parent = nullptr);
};

} // namespace inko
