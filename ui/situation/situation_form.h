#pragma once
#include "core/situation/situation.h"
#include "ui/page/record_form.h"

namespace jalons {

/// One dated fact of a family. A new one is recorded by its button, for it ends the one before; a
/// correction saves as it is typed.
class SituationForm : public RecordForm<Situation>
{
    Q_OBJECT

public:
    SituationForm(Session& session, SituationFamily family, int columns, QWidget* parent = nullptr);

    /// A correction of what the file holds.
    void correct(const Situation& stored);
    /// A new fact of each of @p people, from @p from.
    void begin(PersonId person, QDate from);
    /// Whom the new fact concerns beside the person it was begun for.
    void setOthers(const QList<PersonId>& others) { m_others = others; }
    bool isNew() const { return !record().id.isValid(); }
    SituationId id() const { return record().id; }
    /// Whether a new fact of the person was begun and neither recorded nor given up.
    bool hasDraft(PersonId person) const;
    Problems mark(const Problems& problems) override;

signals:
    /// Recorded, removed or put away.
    void finished();

private:
    QString nameOf(const char* part) const;
    QLineEdit* addLine(
        const char* name, QString Situation::*member, const QString& label, int span = 1);
    void addDate(const char* name, QDate Situation::*member, const QString& label);
    void addTerms(const char* name, QString Situation::*member, const QString& label,
        const QString& list, int span);
    void addFields(int columns);
    void addAmount(int span);
    qint64 owner() const override { return record().person.value; }
    /// Each family may have a new fact of the person under the pen.
    qint64 draftRow() const override { return -1 - qint64(m_family); }
    QStringList heldBackWith(const QString& name) const override;
    void filled() override;
    void stored(const Situation& before) override;
    void write() override;
    void forget();
    void addNew();

    SituationFamily m_family;
    QList<PersonId> m_others;
    QLabel* m_problems;
    QPushButton* m_record;
    QPushButton* m_close;
    QPushButton* m_remove;
};

} // namespace jalons
