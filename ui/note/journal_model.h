#pragma once
#include "core/note/note.h"
#include "ui/widgets/record_list_model.h"

namespace jalons {

class Session;

/// The journal of a person as a table, newest first: what its cards say, to be exported.
class JournalModel final : public RecordListModel
{
    Q_OBJECT

public:
    JournalModel(const Session& session, PersonId person);

protected:
    QList<qint64> fetchIds(qint64 after, int limit) const override;
    QVariantList loadRow(qint64 id) const override;

private:
    const Session& m_session;
    PersonId m_person;
};

} // namespace jalons
