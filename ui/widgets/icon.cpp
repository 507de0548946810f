#include "ui/widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Icon which)
{
    switch (which) {
    case Icon::Overview: return u"overview"_s;
    case Icon::Grid: return u"grid"_s;
    case Icon::Returns: return u"returns"_s;
    case Icon::Institutions: return u"institutions"_s;
    case Icon::Goals: return u"goals"_s;
    case Icon::Report: return u"report"_s;
    case Icon::Lists: return u"lists"_s;
    case Icon::Undo: return u"undo"_s;
    case Icon::Redo: return u"redo"_s;
    case Icon::Search: return u"search"_s;
    case Icon::Add: return u"add"_s;
    case Icon::Remove: return u"remove"_s;
    case Icon::Filter: return u"filter"_s;
    case Icon::Open: return u"open"_s;
    case Icon::New: return u"new"_s;
    case Icon::Sample: return u"sample"_s;
    case Icon::Import: return u"import"_s;
    case Icon::Print: return u"print"_s;
    case Icon::Pdf: return u"pdf"_s;
    case Icon::Warning: return u"warning"_s;
    case Icon::Lock: return u"lock"_s;
    case Icon::Done: return u"done"_s;
    case Icon::Close: return u"close"_s;
    case Icon::Menu: return u"menu"_s;
    case Icon::Calendar: return u"calendar"_s;
    case Icon::Changes: return u"changes"_s;
    case Icon::Indicators: return u"indicators"_s;
    case Icon::Coverage: return u"coverage"_s;
    case Icon::Budget: return u"budget"_s;
    case Icon::Sessions: return u"sessions"_s;
    case Icon::Matters: return u"matters"_s;
    case Icon::Statements: return u"statements"_s;
    case Icon::Reached: return u"reached"_s;
    case Icon::OnTrack: return u"ontrack"_s;
    case Icon::Behind: return u"behind"_s;
    case Icon::Unknown: return u"unknown"_s;
    case Icon::Call: return u"call"_s;
    }
    return {};
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected: return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return palette.color(QPalette::WindowText);
}

/// Asks for the palette anew each time it paints: a window that turns dark needs no new icons.
class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(QString name) : m_name(std::move(name)) {}

    QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, drawn(rect.size() * painter->device()->devicePixelRatioF(), mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }

private:
    QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        const QColor colour = colourFor(mode);
        const QString key =
            u"inko-%1-%2x%3-%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(colour.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (file.open(QIODevice::ReadOnly)) {
            QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
            QPainter painter(&pixmap);
            renderer.render(&painter);
        }
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
};

} // namespace

QIcon icon(Icon which)
{
    return QIcon(new PaletteIconEngine(nameOf(which)));
}

} // namespace inko
