#include "core/base/partialfile.h"

#include "core/base/files.h"

#include <QFile>

#include <utility>

namespace inko {

using namespace Qt::StringLiterals;

Result<PartialFile> PartialFile::beside(const QString &target)
{
    QString path = target + u".part"_s;
    Result<> made = files::createExclusively(path, {});
    for (int next = 2; !made && made.error().code == Error::Code::Locked; ++next) {
        path = u"%1.%2.part"_s.arg(target).arg(next);
        made = files::createExclusively(path, {});
    }
    return made.map([&] { return PartialFile(path, target); }).map_error([&](Error error) {
        error.message.replace(path, target);
        return error;
    });
}

PartialFile::PartialFile(PartialFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_target(std::move(other.m_target))
{
}

PartialFile::~PartialFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<> PartialFile::replaceTarget()
{
    return moved(files::moveOver(m_path, m_target));
}

Result<> PartialFile::becomeTarget()
{
    return moved(QFile::rename(m_path, m_target));
}

Result<> PartialFile::moved(bool isMoved)
{
    if (!isMoved)
        return fail(files::whyNotWritten(m_target));
    m_path.clear();
    return {};
}

} // namespace inko
