#include "ui/partner/partner_form.h"

#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/style/theme.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include <QLineEdit>

namespace jalons {

PartnerForm::PartnerForm(Session& session, QWidget* parent)
    : Card(tr("New partner"), parent)
    , m_session(session)
    , m_autosave(new Autosave(this, [this] { write(); }))
    , m_grid(new FormGrid(2))
    , m_name(new QLineEdit)
    , m_sector(new TermCombo(tr("Sector")))
    , m_contact(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_mail(new QLineEdit)
    , m_address(new GrowingTextEdit(tr("Address")))
    , m_note(new GrowingTextEdit(tr("Good to know")))
    , m_remove(new QPushButton(tr("Remove this partner")))
{
    const auto line = [&](const char* name, const char* object, const QString& label,
                          QLineEdit* edit, int span) {
        edit->setObjectName(QLatin1String(object));
        edit->setAccessibleName(label);
        connect(edit, &QLineEdit::textEdited, m_autosave, &Autosave::touch);
        m_grid->add(QLatin1String(name), label, edit, span);
    };
    line("name", "partnerName", tr("Name"), m_name, 2);
    m_sector->setObjectName(QStringLiteral("partnerSector"));
    m_sector->setTerms(choices(session, QStringLiteral("partner_sector")));
    m_grid->add(QStringLiteral("sector"), tr("Sector"), m_sector);
    line("contact", "partnerContact", tr("Whom to ask for"), m_contact, 1);
    line("phone", "partnerPhone", tr("Phone"), m_phone, 1);
    line("mail", "partnerMail", tr("Mail"), m_mail, 1);
    m_address->setObjectName(QStringLiteral("partnerAddress"));
    m_note->setObjectName(QStringLiteral("partnerNote"));
    m_note->setLines(4, 40);
    m_grid->add(QStringLiteral("address"), tr("Address"), m_address, 2);
    m_grid->add(QStringLiteral("note"), tr("Good to know"), m_note, 2,
        tr("Opening hours, how to orient somebody, what they offer"));
    m_remove->setObjectName(QStringLiteral("partnerRemove"));
    m_remove->setAccessibleName(m_remove->text());
    m_remove->setProperty("quiet", true);
    body()->addWidget(m_grid);
    body()->addWidget(m_remove, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_sector, &TermCombo::edited, m_autosave, &Autosave::touch);
    for (GrowingTextEdit* edit : {m_address, m_note})
        connect(edit, &GrowingTextEdit::edited, m_autosave, &Autosave::touch);
    connect(m_remove, &QPushButton::clicked, this, &PartnerForm::remove);
}

void PartnerForm::show(const Partner& partner)
{
    m_shown = partner;
    setTitle(partner.id.isValid() ? partner.name : tr("New partner"));
    m_remove->setVisible(partner.id.isValid());
    showText(m_name, partner.name);
    m_sector->setCode(partner.sector);
    showText(m_contact, partner.contact);
    showText(m_phone, partner.phone);
    showText(m_mail, partner.mail);
    m_address->setText(partner.address);
    m_note->setText(partner.note);
    mark({});
    setRecord(this, "partner", partner.id.value);
}

Partner PartnerForm::read() const
{
    Partner p = m_shown;
    p.name = m_name->text().trimmed();
    p.sector = m_sector->code();
    p.contact = m_contact->text().trimmed();
    p.phone = m_phone->text().trimmed();
    p.mail = m_mail->text().trimmed();
    p.address = m_address->text();
    p.note = m_note->text();
    return p;
}

void PartnerForm::mark(const Problems& problems)
{
    m_grid->mark(problems);
}

bool PartnerForm::mayShow() const
{
    return m_autosave->mayShow();
}

void PartnerForm::write()
{
    Partner partner = read();
    if (partner == m_shown)
        return;
    const Problems found = problems(partner);
    mark(found);
    for (const Problem& problem : found) {
        if (problem.field == QLatin1String("name"))
            partner.name = m_shown.name;
        if (problem.field == QLatin1String("phone"))
            partner.phone = m_shown.phone;
        if (problem.field == QLatin1String("mail"))
            partner.mail = m_shown.mail;
    }
    if (partner == m_shown || partner.name.isEmpty())
        return; // nobody yet
    const bool fresh = !partner.id.isValid();
    const Partner before = std::exchange(m_shown, partner);
    if (!m_session.perform(Operation::SavePartner, [&](Work& work) {
            m_shown.id = partner.id = partners::save(work, partner, fresh ? nullptr : &before);
        })) {
        m_shown = before;
        return;
    }
    if (fresh)
        setRecord(this, "partner", partner.id.value);
    setTitle(partner.name);
    m_remove->setVisible(true);
    emit saved(partner.id);
}

void PartnerForm::remove()
{
    m_autosave->discard();
    const PartnerId id = m_shown.id;
    m_session.perform(Operation::RemovePartner, [&](Work& work) { partners::remove(work, id); });
}

void PartnerForm::resume()
{
    m_autosave->drafts()->resume();
}

void PartnerForm::flush()
{
    m_autosave->flush();
}

void PartnerForm::focusName()
{
    m_name->setFocus();
}

} // namespace jalons
