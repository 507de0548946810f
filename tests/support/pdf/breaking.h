#pragma once

#include <QByteArray>
#include <QString>

#include <qpdf/QPDF.hh>

#include <functional>
#include <vector>

namespace inko::test {

/// One way to spoil a good file, and what the rules say then.
struct Break {
    const char *name;
    QString barrier;
    std::function<void(QPDF &)> spoil;
};

std::vector<Break> everyBreak();

/// The file with the break in it; empty if there was nothing to spoil.
QByteArray brokenBy(const Break &how, const QByteArray &good);

} // namespace inko::test
