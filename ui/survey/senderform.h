#pragma once

#include "core/workspace/settings.h"

#include <QWidget>

namespace inko {

class SavedField;

/// Who sends the forms out, and where the answers go: saved field by field.
class SenderForm : public QWidget {
    Q_OBJECT
public:
    explicit SenderForm(Settings &settings, bool canWrite, QWidget *parent = nullptr);

    Result<> reload();
    /// Saves what is being typed; false if something was refused.
    bool commit();

private:
    Result<> store(QString Sender::*part, const QString &typed);

    struct Part {
        SavedField *field;
        QString Sender::*part;
    };
    Settings &m_settings;
    QList<Part> m_parts;
};

} // namespace inko
