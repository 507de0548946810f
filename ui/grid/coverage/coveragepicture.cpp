#include "ui/grid/coverage/coveragepicture.h"

#include "ui/grid/coverage/coveragemodel.h"
#include "ui/grid/coverage/heatmap.h"
#include "ui/widgets/picturefile.h"

#include <QGuiApplication>
#include <QPainter>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellSize = 34;
constexpr int margin = 12;
constexpr int mostHeading = 320;

QPalette onPaper()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x0b, 0x55, 0x63));
    return palette;
}

class Drawing {
public:
    explicit Drawing(const CoverageModel &model) : m_model(model)
    {
        m_font.setPixelSize(13);
        const QFontMetrics metrics(m_font);
        for (int row = 0; row < model.rowCount(); ++row)
            m_left = std::max(m_left, metrics.horizontalAdvance(model.headerData(row, Qt::Vertical).toString()));
        for (int column = 0; column < model.columnCount(); ++column)
            m_top = std::max(m_top, metrics.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString()));
        m_left = std::min(m_left, mostHeading) + margin;
        m_top = std::min(m_top, mostHeading) + margin;
    }

    QSize size() const
    {
        return {m_left + m_model.columnCount() * cellSize + 2 * margin,
                m_top + m_model.rowCount() * cellSize + 2 * margin};
    }

    void paint(QPainter &painter) const
    {
        painter.setFont(m_font);
        painter.translate(margin, margin);
        const QFontMetrics metrics(m_font);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            painter.setPen(Qt::black);
            const QString name = m_model.headerData(row, Qt::Vertical).toString();
            painter.drawText(QRect(0, m_top + row * cellSize, m_left - margin, cellSize),
                             Qt::AlignVCenter | Qt::AlignLeft,
                             metrics.elidedText(name, Qt::ElideRight, m_left - margin));
            for (int column = 0; column < m_model.columnCount(); ++column)
                paintHeatCell(painter, QRectF(m_left + column * cellSize, m_top + row * cellSize, cellSize, cellSize),
                              m_model.index(row, column), onPaper());
        }
        painter.setPen(Qt::black);
        for (int column = 0; column < m_model.columnCount(); ++column) {
            painter.save();
            painter.translate(m_left + column * cellSize, m_top - margin / 2);
            painter.rotate(-90);
            const QString name = m_model.headerData(column, Qt::Horizontal).toString();
            painter.drawText(QRect(0, 0, m_top - margin, cellSize), Qt::AlignVCenter | Qt::AlignLeft,
                             metrics.elidedText(name, Qt::ElideRight, m_top - margin));
            painter.restore();
        }
    }

private:
    const CoverageModel &m_model;
    QFont m_font = QGuiApplication::font();
    int m_left = 0;
    int m_top = 0;
};

} // namespace

Result<QByteArray> coveragePicture(const CoverageModel &model, const QString &path)
{
    const Drawing drawing(model);
    return pictureFile(path, drawing.size(), [&](QPainter &painter) { drawing.paint(painter); });
}

} // namespace inko
