#include "ui/structure/team_card.h"

#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace jalons {

TeamCard::TeamCard(Session& session, QWidget* parent)
    : Card(tr("Team"), parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_grid(new FormGrid(2))
    , m_autosave(new Autosave(this, [this] { write(); }))
    , m_lastName(new QLineEdit)
    , m_firstName(new QLineEdit)
    , m_trade(new TermCombo(tr("Profession")))
    , m_maySign(new QCheckBox(tr("May sign contracts")))
    , m_active(new QCheckBox(tr("Works here")))
    , m_phone(new QLineEdit)
    , m_mail(new QLineEdit)
{
    auto* add = new QPushButton(tr("Add a professional"));
    add->setObjectName(QStringLiteral("teamAdd"));
    add->setAccessibleName(tr("Add a professional"));
    head()->addWidget(add);
    auto* row = new QHBoxLayout;
    body()->addLayout(row);
    m_list->setObjectName(QStringLiteral("teamList"));
    m_list->setAccessibleName(tr("Team"));
    m_list->setMinimumHeight(220);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long lines end in dots
    row->addWidget(m_list, 2);
    row->addWidget(m_grid, 3);
    row->setSpacing(24);

    const auto text = [&](const char* name, const QString& label, QLineEdit* edit) {
        QString object = QLatin1String(name);
        object[0] = object[0].toUpper();
        edit->setObjectName(QLatin1String("team") + object);
        edit->setAccessibleName(label);
        connect(edit, &QLineEdit::textEdited, m_autosave, &Autosave::touch);
        m_grid->add(QLatin1String(name), label, edit);
    };
    text("lastName", tr("Last name"), m_lastName);
    text("firstName", tr("First name"), m_firstName);
    m_trade->setObjectName(QStringLiteral("teamTrade"));
    setVocabulary(session, m_trade, QStringLiteral("trade"));
    connect(m_trade, &TermCombo::edited, m_autosave, &Autosave::touch);
    m_grid->add(QStringLiteral("trade"), tr("Profession"), m_trade, 2);
    text("phone", tr("Phone"), m_phone);
    text("mail", tr("Mail"), m_mail);
    m_maySign->setObjectName(QStringLiteral("teamMaySign"));
    m_active->setObjectName(QStringLiteral("teamActive"));
    m_grid->add(QStringLiteral("maySign"), {}, m_maySign);
    m_grid->add(QStringLiteral("active"), {}, m_active);
    for (QCheckBox* box : {m_maySign, m_active})
        connect(box, &QCheckBox::clicked, m_autosave, &Autosave::touch);
    connect(add, &QPushButton::clicked, this, &TeamCard::addMember);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        m_autosave->flush();
        showMember(current);
    });
}

void TeamCard::refetch()
{
    m_team = m_session.query([](const Reader& r) { return professionals::list(r, true); });
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    int current = -1;
    for (const Professional& member : m_team) {
        QStringList line{member.fullName()};
        if (member.maySign)
            line.append(tr("signs"));
        if (!member.active)
            line.append(tr("left"));
        if (!member.trade.isEmpty())
            line.append(m_session.label(QStringLiteral("trade"), member.trade));
        m_list->addItem(line.join(QStringLiteral(" · ")));
        m_list->item(m_list->count() - 1)->setToolTip(line.join(QStringLiteral(" · ")));
        if (member.id == m_stored.id)
            current = m_list->count() - 1;
    }
    if (current < 0 && !m_stored.id.isValid() && m_lastName->text().isEmpty() && !m_team.empty())
        current = 0;
    m_list->setCurrentRow(current);
    if (m_autosave->mayShow() && current >= 0)
        showMember(current);
}

void TeamCard::showMember(int row)
{
    m_stored = row >= 0 && row < static_cast<int>(m_team.size()) ? m_team[static_cast<size_t>(row)]
                                                                 : Professional{};
    showText(m_lastName, m_stored.lastName);
    showText(m_firstName, m_stored.firstName);
    m_trade->setCode(m_stored.trade);
    m_maySign->setChecked(m_stored.maySign);
    m_active->setChecked(m_stored.active);
    showText(m_phone, m_stored.phone);
    showText(m_mail, m_stored.mail);
    m_grid->mark({});
    setRecord(this, "professional", m_stored.id.value);
}

void TeamCard::addMember()
{
    m_autosave->flush();
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(-1);
    }
    showMember(-1);
    m_autosave->drafts()->resume(); // one who was being typed, if any
    m_lastName->setFocus();
}

void TeamCard::resume(ProfessionalId id)
{
    if (!id.isValid()) {
        addMember();
        return;
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (m_team[static_cast<size_t>(row)].id == id)
            m_list->setCurrentRow(row);
}

void TeamCard::flush()
{
    m_autosave->flush();
}

void TeamCard::write()
{
    Professional member = m_stored;
    member.lastName = m_lastName->text().trimmed();
    member.firstName = m_firstName->text().trimmed();
    member.trade = m_trade->code();
    member.maySign = m_maySign->isChecked();
    member.active = m_active->isChecked();
    member.phone = m_phone->text().trimmed();
    member.mail = m_mail->text().trimmed();
    const Problems found = problems(member);
    m_grid->mark(found);
    for (const Problem& problem : found) {
        if (problem.field == QLatin1String("lastName"))
            return; // nobody yet
        if (problem.field == QLatin1String("phone"))
            member.phone = m_stored.phone;
        if (problem.field == QLatin1String("mail"))
            member.mail = m_stored.mail;
    }
    if (member == m_stored)
        return;
    ProfessionalId id = member.id;
    const Professional before = m_stored;
    const bool done = m_session.perform(Operation::SaveProfessional,
        [&](Work& work) { id = professionals::save(work, member, &before); });
    if (done) {
        m_stored = member;
        m_stored.id = id;
        refetch();
    }
}

} // namespace jalons
