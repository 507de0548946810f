#pragma once

#include "ui/widgets/fields/choices.h"
#include "ui/widgets/fields/savedfields.h"

#include <QDate>

class QFormLayout;

namespace inko {

class MultiValueEdit;

/// The captions and fields of a form whose record is RecordForm's to know. Each is saved when it is left.
class FormFields : public QWidget {
    Q_OBJECT
public:
    enum class Editing { Allowed, ReadOnly };

    explicit FormFields(Editing editing, QWidget *parent = nullptr);

    void commit() { m_fields.commit(); }

    /// Refuses what is none of a list's choices.
    static Result<qsizetype> placeIn(const QStringList &choices, const QString &typed);

signals:
    /// The record that was new is stored now.
    void added(qint64 record);
    /// Something else stands in this field of a record that is not stored yet.
    void newTyped(inko::SavedField *field);

protected:
    using Stored = std::function<QString()>;
    using Save = SavedField::Save;

    SavedField *addLine(const QString &caption, const QString &hint, const Stored &stored, const Save &save);
    SavedField *addText(const QString &caption, const QString &hint, int lines, const Stored &stored, const Save &save);
    SavedField *addChoice(const QString &caption, const QStringList &choices, const Stored &stored, const Save &save);
    SavedField *addDay(const QString &caption, const QString &hint, QDate today, const Stored &stored,
                       const Save &save);
    /// One value of a list, found while typing; see setChoices().
    SavedField *addValue(const QString &caption, const QString &hint, const Stored &stored, const Save &save);
    /// Several, as joinList() joins them; see setChoices().
    SavedField *addValues(const QString &caption, const Stored &stored, const Save &save);
    /// What a field made by addValue() or addValues() finds.
    static void setChoices(SavedField &field, const Choices &choices);
    /// Shows or hides a field with its caption.
    void setShown(SavedField *field, bool shown);

    SavedFields &fields() { return m_fields; }

private:
    SavedField *add(const QString &caption, QWidget *editor, SavedField *field, const Stored &stored);

    Editing m_editing;
    QFormLayout *m_layout;
    SavedFields m_fields;
};

} // namespace inko
