#include "core/pdf/compression.h"

#include <libdeflate.h>

#include <memory>

namespace inko::pdf {

namespace {

struct CompressorDeleter {
    void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
};

} // namespace

QByteArray deflated(const QByteArray &bytes)
{
    constexpr int asGzipDoes = 6;
    thread_local const std::unique_ptr<libdeflate_compressor, CompressorDeleter> compressor(
        libdeflate_alloc_compressor(asGzipDoes));
    const auto size = static_cast<size_t>(bytes.size());
    const size_t bound = libdeflate_zlib_compress_bound(compressor.get(), size);
    QByteArray result(static_cast<qsizetype>(bound), Qt::Uninitialized);
    const size_t written = libdeflate_zlib_compress(compressor.get(), bytes.constData(), size, result.data(), bound);
    result.resize(static_cast<qsizetype>(written));
    result.squeeze();
    return result;
}

} // namespace inko::pdf
