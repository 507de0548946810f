#include "tests/fuzz/fuzztarget.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QStringEncoder>

#include <cstdio>

namespace {

constexpr int usualRuns = 3000;
constexpr qsizetype longest = 4096; ///< bytes of an input

/// What trips readers up: separators, quotes, line ends, marks, numbers and dates, names of columns.
const QList<QByteArray> &pieces()
{
    static const QList<QByteArray> all = {"\"",
                                          "\"\"",
                                          ";",
                                          ",",
                                          "\t",
                                          "\r\n",
                                          "\n",
                                          "\r",
                                          "'",
                                          "'=",
                                          "=1+1",
                                          "@x",
                                          "sep=;\n",
                                          "\xef\xbb\xbf",
                                          "\xff\xfe",
                                          "\xff",
                                          "\xc3",
                                          "\xed\xa0\x80",
                                          QByteArray(1, '\0'),
                                          "\xc2\xa0",
                                          "a\xcc\x88",
                                          "\xf0\x9f\x98\x80",
                                          "E1",
                                          "E2",
                                          "-1",
                                          "1.203",
                                          "1,203",
                                          "99999999999",
                                          "31.02.2026",
                                          "1.3.26",
                                          "Mrz 26",
                                          "01. Feb",
                                          "beendet",
                                          "ja",
                                          "1; 1.1",
                                          "Institution",
                                          "Angebot",
                                          "Ziele",
                                          "ID",
                                          "Titel 2026\n",
                                          "[",
                                          "]",
                                          "{",
                                          "}",
                                          ":",
                                          "null",
                                          "true",
                                          "\\ud800",
                                          "1e999"};
    return all;
}

QByteArray inAnotherEncoding(const QByteArray &bytes, QRandomGenerator &random)
{
    const QString text = QString::fromUtf8(bytes);
    if (random.bounded(3) == 0)
        return text.toLatin1();
    QStringEncoder encoder(random.bounded(2) == 0 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE,
                           random.bounded(2) == 0 ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray mutatedOnce(QByteArray bytes, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    const qsizetype at = bytes.isEmpty() ? 0 : random.bounded(bytes.size());
    switch (random.bounded(6)) {
    case 0: return bytes.insert(at, pieces()[random.bounded(pieces().size())]);
    case 1: return bytes.remove(at, random.bounded(1, 40));
    case 2: return bytes.replace(at, 1, QByteArray(1, static_cast<char>(random.bounded(256))));
    case 3: return bytes.insert(at, bytes.mid(random.bounded(bytes.size() + 1), 200));
    case 4: return bytes.first(at) + seeds[random.bounded(seeds.size())].mid(at);
    case 5: {
        const QByteArray separator(";,\t");
        return bytes.replace(separator[random.bounded(3)], separator[random.bounded(3)]);
    }
    }
    return bytes;
}

QByteArray mutated(QByteArray bytes, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    for (int change = random.bounded(1, 8); change > 0; --change)
        bytes = mutatedOnce(std::move(bytes), seeds, random);
    bytes = bytes.first(qMin(bytes.size(), longest));
    return random.bounded(10) == 0 ? inAnotherEncoding(bytes, random) : bytes;
}

/// The input that the target has, for whoever wants to know which one it failed on.
QByteArray given;

void sayInput(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg)
        std::fprintf(stderr, "the input was %s\n", given.toHex().constData());
}

} // namespace

/// Runs the target on every seed and on a fixed number of mutated ones, the same in every run; INKO_FUZZ_RUNS and
/// INKO_FUZZ_SEED ask for more and for others.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int asked = qEnvironmentVariableIntValue("INKO_FUZZ_RUNS");
    const int runs = asked > 0 ? asked : usualRuns;
    const int seed = qEnvironmentVariableIntValue("INKO_FUZZ_SEED");
    QRandomGenerator random(static_cast<quint32>(seed > 0 ? seed : 1));
    const QList<QByteArray> all = fuzzSeeds();
    qInstallMessageHandler(&sayInput);
    const auto give = [](const QByteArray &bytes) {
        given = bytes;
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
    };
    for (const QByteArray &seedInput : all)
        give(seedInput);
    for (int run = 0; run < runs; ++run)
        give(mutated(all[random.bounded(all.size())], all, random));
    std::printf("%d inputs, no failure\n", static_cast<int>(all.size()) + runs);
    return 0;
}
