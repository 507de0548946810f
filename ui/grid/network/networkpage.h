#pragma once

#include "core/grid/network/cooperationnetwork.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace inko {

class MessageLine;
class NetworkPicture;
class TextRowsModel;

/// Who works with whom: the picture, and the table that says the same.
class NetworkPage : public QWidget {
    Q_OBJECT
public:
    explicit NetworkPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);
    void refresh();
    /// PDF with its tables, or the picture alone as PNG or SVG, as the path's ending says.
    Result<> saveTo(const QString &path) const;

signals:
    void failed(const QString &message);

private:
    QWidget *makeTable();
    void fillTable();
    void askWhere();
    Result<QByteArray> asPdf() const;
    void markCurrent();

    Workspace &m_workspace;
    int m_year = 0;
    CooperationNetwork m_network;
    QLabel *m_summary;
    NetworkPicture *m_picture;
    TextRowsModel *m_model;
    QTableView *m_table = nullptr;
    MessageLine *m_done;
};

} // namespace inko
