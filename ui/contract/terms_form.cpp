#include "ui/contract/terms_form.h"

#include "ui/page/choices.h"
#include "ui/page/show_date.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/term_combo.h"
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jalons {

TermsForm::TermsForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new FormGrid(2))
    , m_from(new DateField(tr("Start of the contract")))
    , m_to(new DateField(tr("Last day of the contract")))
    , m_duration(new ChoiceChips(tr("Duration")))
    , m_frequency(new TermCombo(tr("Frequency of meetings")))
    , m_place(new QLineEdit)
    , m_signatory(new TermCombo(tr("Professional who signs")))
{
    m_from->setObjectName(QStringLiteral("contractFrom"));
    m_to->setObjectName(QStringLiteral("contractTo"));
    m_duration->setObjectName(QStringLiteral("contractDuration"));
    m_frequency->setObjectName(QStringLiteral("contractFrequency"));
    m_place->setObjectName(QStringLiteral("contractPlace"));
    m_place->setAccessibleName(tr("Place of meetings"));
    m_signatory->setObjectName(QStringLiteral("contractSignatory"));
    m_from->setToday(session.today());
    m_to->setToday(session.today());
    m_duration->setChoices({{QStringLiteral("3"), tr("3 months")},
        {QStringLiteral("6"), tr("6 months")}, {QStringLiteral("12"), tr("12 months")}});
    setVocabulary(session, m_frequency, QStringLiteral("meeting_frequency"));
    m_signatory->setNoneLabel(tr("— to choose —"));
    m_form->add(QStringLiteral("from"), tr("From"), m_from);
    m_form->add(QStringLiteral("to"), tr("To (last day)"), m_to);
    m_form->add(QStringLiteral("duration"), tr("Duration"), m_duration, 2);
    m_form->add(QStringLiteral("meetingFrequency"), tr("Meetings"), m_frequency);
    m_form->add(QStringLiteral("meetingPlace"), tr("Place"), m_place);
    m_form->add(QStringLiteral("signatory"), tr("Professional qualified to sign"), m_signatory, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);

    connect(m_from, &DateField::edited, this, [this] {
        showDuration();
        emit edited();
    });
    connect(m_to, &DateField::edited, this, [this] {
        showDuration();
        emit edited();
    });
    connect(m_duration, &ChoiceChips::edited, this, &TermsForm::setDuration);
    connect(m_frequency, &TermCombo::edited, this, &TermsForm::edited);
    connect(m_place, &QLineEdit::textEdited, this, &TermsForm::edited);
    connect(m_signatory, &TermCombo::edited, this, &TermsForm::edited);
}

void TermsForm::show(const Contract& contract, const std::vector<Professional>& possible)
{
    if (contract.id != std::exchange(m_shown, contract.id))
        for (DateField* date : {m_from, m_to})
            date->setDay({}); // what could not be read belonged to the other contract
    showDate(m_from, contract.from);
    showDate(m_to, contract.to);
    m_frequency->setCode(contract.meetingFrequency);
    if (m_place->text() != contract.meetingPlace)
        m_place->setText(contract.meetingPlace);
    QList<Choice> signatories;
    for (const Professional& member : possible)
        signatories.append({QString::number(member.id.value),
            member.trade.isEmpty() ? member.fullName()
                                   : QStringLiteral("%1 — %2").arg(member.fullName(),
                                       m_session.label(QStringLiteral("trade"), member.trade))});
    m_signatory->setTerms(signatories);
    m_signatory->setCode(
        contract.signatory.isValid() ? QString::number(contract.signatory.value) : QString());
    showDuration();
}

Contract TermsForm::read(Contract base) const
{
    if (!m_from->problem())
        base.from = m_from->day();
    if (!m_to->problem())
        base.to = m_to->day();
    base.meetingFrequency = m_frequency->code();
    base.meetingPlace = m_place->text();
    base.signatory = {m_signatory->code().toLongLong()};
    return base;
}

Problems TermsForm::mark(const Problems& problems)
{
    return m_form->mark(problems);
}

void TermsForm::setDuration()
{
    const int months = m_duration->code().toInt();
    if (months > 0 && m_from->date()) {
        m_to->setDate(lastDay(*m_from->date(), months));
        emit edited();
    }
    showDuration();
}

void TermsForm::showDuration()
{
    const int months = durationInMonths(m_from->day(), m_to->day());
    m_duration->setCode(
        months == 3 || months == 6 || months == 12 ? QString::number(months) : QString());
}

} // namespace jalons
