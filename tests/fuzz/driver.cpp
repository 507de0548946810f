#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr int runs = 3000;
constexpr qsizetype longest = 4096; ///< bytes of an input: short ones find more in the same time

QList<QByteArray> seeds()
{
    QList<QByteArray> seeds = {"", "\"", "a;b\n\"x;y\"\"\n", "Institution;Angebot;Ziele\nVHS;Kurs;1\n",
                               "sep=\t\nJahr\tInstitution\tStand\n2026\tVHS\tversandt\n"};
    const QDir folder(qEnvironmentVariable("INKO_SOURCE") + QStringLiteral("/resources/sample"));
    for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds << file.read(longest);
    }
    return seeds;
}

QByteArray mutated(QByteArray bytes, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces = {
        "\"", "\"\"", ";",          ",", "\t", "\r\n", "\n", "'=", "\xff", "\xc3", QByteArray(1, '\0'),
        "E1", "-1",   "99999999999"};
    for (int change = random.bounded(1, 8); change > 0; --change) {
        const qsizetype at = bytes.isEmpty() ? 0 : random.bounded(bytes.size());
        switch (random.bounded(5)) {
        case 0:
            bytes.insert(at, pieces[random.bounded(pieces.size())]);
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 40));
            break;
        case 2:
            bytes.replace(at, 1, QByteArray(1, static_cast<char>(random.bounded(256))));
            break;
        case 3:
            bytes.insert(at, bytes.mid(random.bounded(bytes.size() + 1), 200));
            break;
        case 4:
            bytes = bytes.first(at) + seeds[random.bounded(seeds.size())].mid(at);
            break;
        }
    }
    return bytes.first(qMin(bytes.size(), longest));
}

} // namespace

/// Runs the target on every seed and on a fixed number of mutated ones, the same in every run.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QList<QByteArray> all = seeds();
    QRandomGenerator random(1);
    const auto give = [](const QByteArray &bytes) {
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
    };
    for (const QByteArray &seed : all)
        give(seed);
    for (int run = 0; run < runs; ++run)
        give(mutated(all[random.bounded(all.size())], all, random));
    std::printf("%d inputs, no failure\n", static_cast<int>(all.size()) + runs);
    return 0;
}
