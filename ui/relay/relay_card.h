#pragma once
#include "core/accompaniment/accompaniment.h"
#include "core/relay/relay.h"
#include "ui/page/list_card.h"
#include "ui/page/record_form.h"

namespace jalons {

/// A change of referent: who takes over, from when, what passes on, how the person was told. Who
/// passed it on to whom is told once.
class RelayForm : public RecordForm<Relay>
{
    Q_OBJECT

public:
    explicit RelayForm(Session& session);

    void setCourse(const Accompaniment& course);

private:
    Relay fresh() const override;
    qint64 owner() const override { return m_course.id.value; }
    void filled() override;

    Accompaniment m_course;
    TermCombo* m_to;
};

/// The changes of referent of an accompaniment (relais): the list and the form.
class RelayCard : public ListCard
{
    Q_OBJECT

public:
    explicit RelayCard(Session& session)
        : RelayCard(session, new RelayForm(session))
    {
    }

    void show(const Accompaniment& course, const std::vector<Relay>& all);
    using ListCard::show;

private:
    RelayCard(Session& session, RelayForm* form);
    QList<OrderedLine> lines() const override;

    Session& m_session;
    RelayForm* m_form;
    std::vector<Relay> m_all;
    std::vector<Professional> m_team;
};

} // namespace jalons
