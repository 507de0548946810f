#include "core/exchange/sheets/spreadsheet/archive.h"
#include "core/exchange/sheets/workbook.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/sheets/zipmaker.h"

#include <algorithm>
#include <random>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

extern "C" size_t LLVMFuzzerMutate(std::uint8_t *data, size_t size, size_t mostSize);

namespace {

void checkCell(const QString &cell)
{
    require(cell.size() <= sheetlimits::cellLength, "a cell is too long");
    require(sheetlimits::isText(cell), "a cell is no text");
}

void checkTable(const CellTable &table)
{
    require(table.rows.size() <= sheetlimits::rows + 1, "too many rows"); // and the header
    int before = 0;
    for (const SheetRow &row : table.rows) {
        require(row.number > before, "rows are not in order");
        before = row.number;
        require(row.cells.size() <= sheetlimits::columns, "too many columns");
        if (row.defect.isEmpty())
            std::ranges::for_each(row.cells, &checkCell);
    }
}

void checkSheet(const Sheet &sheet)
{
    for (const SheetRow &row : sheet.rows)
        require(row.cells.size() == sheet.header.cells.size(), "a row does not fit its header");
}

/// The files of an archive, as far as they can be read.
std::vector<ZippedFile> unzipped(const QByteArray &bytes)
{
    constexpr qint64 longest = 100'000;
    std::vector<ZippedFile> files;
    Result<Archive> archive = Archive::open(bytes);
    if (!archive)
        return files;
    for (const QString &name : archive->names()) {
        if (const Result<QByteArray> content = archive->read(name, longest))
            files.push_back({name.toUtf8(), *content});
    }
    return files;
}

QByteArray mutated(QByteArray bytes)
{
    constexpr qsizetype room = 200;
    const qsizetype length = bytes.size();
    bytes.resize(length + room);
    const size_t now = LLVMFuzzerMutate(reinterpret_cast<std::uint8_t *>(bytes.data()), static_cast<size_t>(length),
                                        static_cast<size_t>(bytes.size()));
    bytes.truncate(static_cast<qsizetype>(now));
    return bytes;
}

} // namespace

/// Whatever the bytes are, they are read within the limits or refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto fit = [](const QStringList &cells) {
        return HeaderFit{cells.count(u"Angebot"_s) + cells.count(u"Ziele"_s), false};
    };
    Result<Workbook> read = readWorkbook(bytes, u"Antwort.xlsx"_s);
    require(read || !read.error().message.isEmpty(), "refused without a reason");
    if (!read)
        return 0;
    std::ranges::for_each(read->tables, &checkTable);
    const auto sheets = fittingSheets(std::move(*read), fit);
    require(sheets || !sheets.error().message.isEmpty(), "refused without a reason");
    if (sheets)
        std::ranges::for_each(*sheets, &checkSheet, &NamedSheet::sheet);
    return 0;
}

/// Bytes changed at random are no archive any more: most changes are made to one of the files in it.
extern "C" size_t LLVMFuzzerCustomMutator(std::uint8_t *data, size_t size, size_t mostSize, unsigned int seed)
{
    std::minstd_rand random(seed);
    std::vector<ZippedFile> files = random() % 8 == 0 ? std::vector<ZippedFile>() : unzipped(bytesOf(data, size));
    if (files.empty())
        return LLVMFuzzerMutate(data, size, mostSize);
    ZippedFile &file = files[random() % files.size()];
    file.content = mutated(file.content);
    const QByteArray bytes = zipped(files);
    if (static_cast<size_t>(bytes.size()) > mostSize)
        return LLVMFuzzerMutate(data, size, mostSize);
    std::copy(bytes.cbegin(), bytes.cend(), data);
    return static_cast<size_t>(bytes.size());
}
