#pragma once
#include "core/situation/situation.h"
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalons {

class Autosave;
class DateField;
class FormGrid;
class Session;
class TermCombo;

/// One dated fact of a family. A new one is recorded by its button, for it ends the one before; a
/// correction saves as it is typed.
class SituationForm : public QFrame
{
    Q_OBJECT

public:
    SituationForm(Session& session, SituationFamily family, int columns, QWidget* parent = nullptr);

    using QFrame::show;
    /// A correction of what the file holds.
    void show(const Situation& stored);
    /// A new fact of each of @p people, from @p from.
    void begin(PersonId person, QDate from);
    /// Whom the new fact concerns beside the person it was begun for.
    void setOthers(const QList<PersonId>& others) { m_others = others; }
    bool isNew() const { return !m_shown.id.isValid(); }
    SituationId id() const { return m_shown.id; }
    Situation read() const;
    void flush();
    bool mayShow() const;
    /// Whether a new fact of the person was begun and neither recorded nor given up.
    bool hasDraft(PersonId person) const;

signals:
    /// Recorded, removed or put away.
    void finished();

private:
    void addFields(int columns);
    QLineEdit* addLine(const char* name, const QString& label, int span = 1);
    DateField* addDate(const char* name, const QString& label);
    TermCombo* addTerms(const char* name, const QString& label, const QString& list, int span = 1);
    void fill(const Situation& s);
    Problems found(const Situation& s) const;
    void say(const Problems& problems);
    qint64 draftRow() const;
    void forget();
    void record();
    void write();
    void remove();

    Session& m_session;
    SituationFamily m_family;
    Situation m_shown; ///< as in the file; without id while new
    QList<PersonId> m_others;
    Autosave* m_autosave;
    FormGrid* m_grid;
    TermCombo* m_kind = nullptr;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    DateField* m_expiresOn = nullptr;
    DateField* m_decidedOn = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_detail = nullptr;
    QLineEdit* m_court = nullptr;
    TermCombo* m_scope = nullptr;
    QLineEdit* m_representative = nullptr;
    QLineEdit* m_representativeContact = nullptr;
    TermCombo* m_signs = nullptr;
    QLabel* m_problems;
    QPushButton* m_record;
    QPushButton* m_close;
    QPushButton* m_remove;
};

} // namespace jalons
