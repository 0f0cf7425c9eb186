#pragma once
#include "core/participation/participation.h"
#include "ui/page/list_card.h"
#include "ui/page/record_form.h"

namespace jalons {

/// What a participation being prepared rests on. Saved as it is typed.
class ParticipationForm : public RecordForm<Participation>
{
    Q_OBJECT

public:
    explicit ParticipationForm(Session& session);

private:
    void filled() override;

    TermCombo* m_decision;
};

/// A resource, or what is taken off first. Saved as it is typed.
class ParticipationLineForm : public RecordForm<ParticipationLine>
{
    Q_OBJECT

public:
    explicit ParticipationLineForm(Session& session);

    void setParticipation(const Participation& participation);

private:
    qint64 owner() const override { return m_participation.id.value; }
    ParticipationLine fresh() const override;
    void filled() override { askNature(); }
    /// Only an income has a nature.
    void askNature();

    Participation m_participation;
    TermCombo* m_kind;
    TermCombo* m_person;
};

/// The lines of a participation being prepared.
class ParticipationLinesCard : public ListCard
{
    Q_OBJECT

public:
    explicit ParticipationLinesCard(Session& session);

    void show(const ParticipationContent& content);

private:
    ParticipationLinesCard(Session& session, ParticipationLineForm* form);
    QList<OrderedLine> lines() const override;

    Session& m_session;
    ParticipationLineForm* m_form;
    ParticipationContent m_content;
};

} // namespace jalons
