#pragma once

#include <QByteArray>

#include <vector>

namespace inko::test {

/// One file as it stands in a zip file; what it says of itself may be wrong.
struct ZippedFile {
    QByteArray name;
    QByteArray content;
    qint64 saidSize = -1; ///< that it has when it comes out; -1: the right one
    bool isLocked = false;
};

/// A zip file (APPNOTE.TXT 6.3.3), however broken the files in it are.
QByteArray zipped(const std::vector<ZippedFile> &files);

} // namespace inko::test
