#include "tests/support/pdf/readcontent.h"

#include <set>

namespace inko::test {

using namespace Qt::StringLiterals;

namespace {

const std::set<std::string> painting{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Tj", "TJ", "'", "\"", "Do", "sh"};

/// Operators that leave no ink and may stand in a page's content.
const std::set<std::string> others{"BDC", "BMC", "EMC", "BT", "ET", "Tf", "Tm", "Ts", "rg", "RG", "re",
                                   "m",   "l",   "c",   "h",  "w",  "j",  "d",  "q",  "Q",  "cm"};

class ContentReader : public QPDFObjectHandle::ParserCallbacks {
public:
    ContentReader(const QHash<QByteArray, ReadFont> &fonts, ReadPage &read) : m_fonts(fonts), m_read(read) {}

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        obey(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override { m_read.isBalanced = m_read.isBalanced && m_open.empty(); }

private:
    void obey(const std::string &name)
    {
        if (name == "BDC" || name == "BMC")
            begin();
        else if (name == "EMC")
            end();
        else if (name == "Tf")
            m_font = m_operands.empty() ? QByteArray() : QByteArray::fromStdString(m_operands.front().getName());
        else if (painting.contains(name))
            paint();
        m_read.faults += painting.contains(name) || others.contains(name) ? 0 : 1;
    }

    void begin()
    {
        ReadSequence sequence;
        if (!m_operands.empty() && m_operands.front().isName())
            sequence.tag = QString::fromStdString(m_operands.front().getName().substr(1));
        if (m_operands.size() > 1 && m_operands[1].isDictionary()) {
            QPDFObjectHandle properties = m_operands[1];
            if (properties.hasKey("/MCID"))
                sequence.mark = properties.getKey("/MCID").getIntValueAsInt();
            if (properties.getKey("/Type").isName())
                sequence.artifactType = QString::fromStdString(properties.getKey("/Type").getName().substr(1));
        }
        m_open.push_back(m_read.content.size());
        m_read.content.push_back(sequence);
    }

    void end()
    {
        if (m_open.empty())
            m_read.isBalanced = false;
        else
            m_open.pop_back();
    }

    void paint()
    {
        if (m_open.empty()) {
            m_read.content.emplace_back();
            ++m_read.content.back().painted;
            return;
        }
        ReadSequence &sequence = m_read.content[m_open.back()];
        ++sequence.painted;
        for (QPDFObjectHandle &operand : m_operands) {
            if (operand.isString())
                show(operand.getStringValue(), sequence);
            for (int i = 0; operand.isArray() && i < operand.getArrayNItems(); ++i) {
                QPDFObjectHandle item = operand.getArrayItem(i);
                if (item.isString())
                    show(item.getStringValue(), sequence);
                m_read.faults += item.isString() || item.isNumber() ? 0 : 1;
            }
        }
    }

    void show(const std::string &codes, ReadSequence &sequence)
    {
        const ReadFont font = m_fonts.value(m_font);
        for (size_t i = 0; i + 1 < codes.size(); i += 2) {
            const int code = int(quint8(codes[i])) << 8 | int(quint8(codes[i + 1]));
            const auto text = font.texts.constFind(code);
            if (text == font.texts.cend() || text->isEmpty())
                ++sequence.codesWithoutText;
            else
                sequence.text += *text;
        }
    }

    const QHash<QByteArray, ReadFont> &m_fonts;
    ReadPage &m_read;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<size_t> m_open;
    QByteArray m_font;
};

} // namespace

void readContent(QPDFPageObjectHelper &page, const QHash<QByteArray, ReadFont> &fonts, ReadPage &read)
{
    ContentReader reader(fonts, read);
    page.parseContents(&reader);
}

} // namespace inko::test
