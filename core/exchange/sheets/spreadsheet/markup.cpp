#include "core/exchange/sheets/spreadsheet/markup.h"

#include "core/exchange/sheets/spreadsheet/refusals.h"

#include <charconv>
#include <expat.h>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 200;
constexpr qint64 longestToken = 8LL * 1024 * 1024; ///< bytes

struct Free {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

struct Name {
    std::string_view prefix;
    std::string_view name;
};
Name partsOf(const char *qualified)
{
    const std::string_view whole(qualified);
    const size_t colon = whole.find(':');
    if (colon == std::string_view::npos)
        return {{}, whole};
    return {whole.substr(0, colon), whole.substr(colon + 1)};
}

/// Gives the tokens of what has come so far. What is refused stops it.
class TokenReader {
public:
    using Take = std::function<Result<>(const MarkupToken &)>;

    explicit TokenReader(const Take &take) : m_take(take), m_parser(XML_ParserCreate(nullptr))
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &TokenReader::begin, &TokenReader::end);
        XML_SetCharacterDataHandler(m_parser.get(), &TokenReader::text);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &TokenReader::declaration);
    }

    Result<> add(const QByteArray &piece)
    {
        m_waiting += piece.size();
        if (const Result<> read = parse(piece, false); !read)
            return read;
        return m_waiting > longestToken ? refusals::unsafe(u"a text without end"_s) : Result<>();
    }
    Result<> finish() { return parse({}, true); }

private:
    Result<> parse(const QByteArray &piece, bool isLast)
    {
        if (XML_Parse(m_parser.get(), piece.constData(), static_cast<int>(piece.size()), isLast) == XML_STATUS_OK)
            return {};
        if (!m_refused)
            return m_refused;
        return refusals::damaged(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
    }

    static TokenReader &of(void *reader) { return *static_cast<TokenReader *>(reader); }

    static void begin(void *reader, const char *name, const char **attributes)
    {
        TokenReader &self = of(reader);
        if (++self.m_depth > deepest)
            return self.refuse(refusals::unsafe(u"it is nested too deep"_s));
        MarkupToken &token = self.m_token;
        token.kind = MarkupToken::Kind::Begin;
        token.name = partsOf(name).name;
        token.attributes.clear();
        for (; *attributes; attributes += 2) {
            const Name parts = partsOf(*attributes);
            token.attributes.push_back({parts.prefix, parts.name, attributes[1]});
        }
        self.give();
    }
    static void end(void *reader, const char *name)
    {
        TokenReader &self = of(reader);
        --self.m_depth;
        self.m_token.kind = MarkupToken::Kind::End;
        self.m_token.name = partsOf(name).name;
        self.m_token.attributes.clear();
        self.give();
    }
    static void text(void *reader, const char *text, int length)
    {
        TokenReader &self = of(reader);
        self.m_token.kind = MarkupToken::Kind::Text;
        self.m_token.name = {};
        self.m_token.attributes.clear();
        self.m_token.text = {text, static_cast<size_t>(length)};
        self.give();
        self.m_token.text = {};
    }
    static void declaration(void *reader, const char *, const char *, const char *, int)
    {
        of(reader).refuse(refusals::unsafe(u"it declares entities"_s));
    }

    void give()
    {
        m_waiting = 0;
        if (!m_refused) // the parser stops a little later than it is told to
            return;
        if (Result<> taken = m_take(m_token); !taken)
            refuse(std::move(taken));
    }
    void refuse(Result<> refused)
    {
        if (m_refused)
            m_refused = std::move(refused);
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    const Take &m_take;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> m_parser;
    MarkupToken m_token;
    Result<> m_refused;   ///< well, while nothing is
    qint64 m_waiting = 0; ///< bytes since the last token
    int m_depth = 0;
};

} // namespace

std::string_view MarkupToken::attribute(std::string_view attributeName) const
{
    for (const Attribute &one : attributes) {
        if (one.name == attributeName)
            return one.value;
    }
    return {};
}

int MarkupToken::number(std::string_view attributeName, int otherwise) const
{
    return toNumber(attribute(attributeName)).value_or(otherwise);
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<int> toNumber(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

Result<> readMarkup(Archive &archive, const QString &name, const TokenReader::Take &take)
{
    TokenReader tokens(take);
    return archive.read(name, [&](const QByteArray &piece) { return tokens.add(piece); }).and_then([&] {
        return tokens.finish();
    });
}

} // namespace inko
