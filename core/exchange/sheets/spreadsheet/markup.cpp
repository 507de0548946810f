#include "core/exchange/sheets/spreadsheet/markup.h"

#include "core/exchange/sheets/spreadsheet/refusals.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 200;
constexpr qint64 longestToken = 8LL * 1024 * 1024; ///< bytes

/// Gives the tokens of what has come so far.
class TokenReader {
public:
    explicit TokenReader(const std::function<Result<>(const QXmlStreamReader &)> &take) : m_take(take) {}

    Result<> add(const QByteArray &piece)
    {
        m_waiting += piece.size();
        m_reader.addData(piece);
        return readOn();
    }
    Result<> end() const
    {
        if (m_reader.hasError())
            return refusals::damaged(m_reader.errorString());
        return {};
    }

private:
    Result<> readOn()
    {
        while (!m_reader.atEnd()) {
            const QXmlStreamReader::TokenType token = m_reader.readNext();
            if (token == QXmlStreamReader::Invalid)
                break;
            m_waiting = 0;
            if (const Result<> checked = check(token); !checked)
                return checked;
            if (const Result<> taken = m_take(m_reader); !taken)
                return taken;
        }
        if (m_reader.hasError() && m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return refusals::damaged(m_reader.errorString());
        return m_waiting > longestToken ? refusals::unsafe(u"a text without end"_s) : Result<>();
    }

    Result<> check(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return refusals::unsafe(u"it declares entities"_s);
        if (token == QXmlStreamReader::StartElement && ++m_depth > deepest)
            return refusals::unsafe(u"it is nested too deep"_s);
        if (token == QXmlStreamReader::EndElement)
            --m_depth;
        return {};
    }

    const std::function<Result<>(const QXmlStreamReader &)> &m_take;
    QXmlStreamReader m_reader;
    qint64 m_waiting = 0; ///< bytes since the last token
    int m_depth = 0;
};

} // namespace

Result<> readMarkup(Archive &archive, const QString &name,
                    const std::function<Result<>(const QXmlStreamReader &)> &take)
{
    TokenReader tokens(take);
    return archive.read(name, [&](const QByteArray &piece) { return tokens.add(piece); }).and_then([&] {
        return tokens.end();
    });
}

QStringView attribute(const QXmlStreamReader &element, QLatin1StringView name)
{
    const QXmlStreamAttributes attributes = element.attributes();
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == name)
            return one.value();
    }
    return {};
}

int number(const QXmlStreamReader &element, QLatin1StringView name, int otherwise)
{
    bool isNumber = false;
    const int value = attribute(element, name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

} // namespace inko
