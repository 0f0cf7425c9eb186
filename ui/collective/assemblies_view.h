#pragma once
#include "core/assembly/assembly.h"
#include "ui/page/list_card.h"
#include "ui/page/master_detail_page.h"
#include "ui/page/record_form.h"

namespace jalons {

/// A need or a proposal that was voiced, and the answer.
class NeedForm : public RecordForm<ExpressedNeed>
{
    Q_OBJECT

public:
    explicit NeedForm(Session& session);

    void setAssembly(AssemblyId assembly) { m_assembly = assembly; }

private:
    ExpressedNeed fresh() const override;
    qint64 owner() const override { return m_assembly.value; }

    AssemblyId m_assembly;
};

/// What was voiced at an assembly: the list and the form.
class NeedsCard : public ListCard
{
    Q_OBJECT

public:
    explicit NeedsCard(Session& session)
        : NeedsCard(session, new NeedForm(session))
    {
    }

    void setAssembly(AssemblyId assembly);
    using ListCard::show;

private:
    NeedsCard(Session& session, NeedForm* form);
    QList<OrderedLine> lines() const override;

    Session& m_session;
    NeedForm* m_form;
    AssemblyId m_assembly;
};

/// An assembly: its convening, its agenda, who was there, its minutes, what was voiced.
class AssemblyForm : public RecordForm<Assembly>
{
    Q_OBJECT

public:
    explicit AssemblyForm(Session& session);

private:
    void filled() override;
    void stored(const Assembly&) override { filled(); }

    QPushButton* m_remove;
    QPushButton* m_print;
    NeedsCard* m_needs;
};

/// The assemblies of the structure, the latest first.
class AssembliesView : public MasterDetailPage
{
    Q_OBJECT

public:
    explicit AssembliesView(Session& session);

private:
    bool filter() override;

    QString m_kindChosen;
    TermCombo* m_kind;
};

} // namespace jalons
