#include "core/base/result.h"

#include <QMetaEnum>

namespace inko {

QString keyOf(Error::Code code)
{
    return QString::fromLatin1(QMetaEnum::fromType<Error::Code>().valueToKey(static_cast<int>(code)));
}

} // namespace inko
