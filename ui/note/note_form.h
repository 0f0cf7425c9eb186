#pragma once
#include "core/household/household.h"
#include "core/note/note.h"
#include "ui/page/record_form.h"

namespace jalons {

/// A note being written or corrected: saved as it is typed, nothing required but its text.
class NoteForm : public RecordForm<Note>
{
    Q_OBJECT

public:
    /// @param name prefix of the objectNames: there may be several forms on a page.
    NoteForm(Session& session, const QString& name, QWidget* parent = nullptr);

    using RecordForm::remove;
    using RecordForm::show;
    /// @param household who else the note may concern.
    void show(const Note& note, const std::vector<HouseholdMember>& household);
    /// To be asked before a stored note is shown again.
    bool mayShow() const { return record().id.isValid() && RecordForm::mayShow(); }
    /// What is typed becomes a new note: the one it was is gone.
    void startAnew();

private:
    /// A note that is not stored yet is one of its person.
    qint64 owner() const override { return record().person.value; }
    void filled() override;
    void complete(Note& note) const override;
    void write() override;

    void unfold(bool open);

    ChoiceChips* m_others;
    TimeField* m_time;
    QPushButton* m_more; ///< unfolds what most notes do without
};

} // namespace jalons
