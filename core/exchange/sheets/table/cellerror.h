#pragma once

#include <QStringView>

namespace inko {

/// Is this what Excel or LibreOffice, in German or English, show for a formula that failed, like “#REF!”?
bool isCellError(QStringView cell);

} // namespace inko
