#include "core/layout/pages/pages.h"

namespace inko::layout {

using namespace Qt::StringLiterals;

QString nameOf(Role role)
{
    switch (role) {
    case Role::Document: return u"Document"_s;
    case Role::Sect: return u"Sect"_s;
    case Role::H1: return u"H1"_s;
    case Role::H2: return u"H2"_s;
    case Role::H3: return u"H3"_s;
    case Role::H4: return u"H4"_s;
    case Role::H5: return u"H5"_s;
    case Role::H6: return u"H6"_s;
    case Role::P: return u"P"_s;
    case Role::L: return u"L"_s;
    case Role::LI: return u"LI"_s;
    case Role::Lbl: return u"Lbl"_s;
    case Role::LBody: return u"LBody"_s;
    case Role::TOC: return u"TOC"_s;
    case Role::TOCI: return u"TOCI"_s;
    case Role::Reference: return u"Reference"_s;
    case Role::Link: return u"Link"_s;
    case Role::Span: return u"Span"_s;
    case Role::Table: return u"Table"_s;
    case Role::THead: return u"THead"_s;
    case Role::TBody: return u"TBody"_s;
    case Role::TR: return u"TR"_s;
    case Role::TH: return u"TH"_s;
    case Role::TD: return u"TD"_s;
    case Role::Caption: return u"Caption"_s;
    case Role::Figure: return u"Figure"_s;
    }
    Q_UNREACHABLE();
}

QString Pages::textOf(const TextRun &run) const
{
    QString text;
    for (const PlacedWord &placed : run.words)
        text += words[placed.word].text;
    return text;
}

QString Pages::textOf(const Element &element) const
{
    QString text;
    for (const Kid &kid : element.kids) {
        if (kid.element >= 0)
            text += textOf(structure[size_t(kid.element)]);
        else if (kid.run >= 0)
            text += textOf(pages[size_t(kid.page)].runs[size_t(kid.run)]);
    }
    return text.remove(QChar(QChar::SoftHyphen));
}

} // namespace inko::layout
