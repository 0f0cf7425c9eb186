#include "ui/contract/signing_panel.h"

#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/wording/problem_text.h"
#include <QLineEdit>
#include <QPushButton>

namespace jalons {

namespace {

QLineEdit* line(const QString& objectName, const QString& accessibleName)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    return edit;
}

} // namespace

SigningPanel::SigningPanel(QWidget* parent)
    : QFrame(parent)
    , m_drafts(new DraftKeeper(this))
    , m_form(new FormGrid(4))
    , m_day(new DateField(tr("Day of the signatures")))
    , m_town(line(QStringLiteral("signingTown"), tr("Town of the signatures")))
    , m_person(line(QStringLiteral("signingPerson"), tr("The person who signed")))
    , m_professional(line(QStringLiteral("signingProfessional"), tr("The professional who signed")))
    , m_quality(line(QStringLiteral("signingQuality"), tr("Quality of the professional")))
    , m_representative(
          line(QStringLiteral("signingRepresentative"), tr("Who signed for the structure")))
    , m_role(line(QStringLiteral("signingRole"), tr("Quality of who signed for the structure")))
    , m_problems(roleLabel({}, "error"))
    , m_confirm(new QPushButton(tr("Record the signatures: the contract is frozen")))
    , m_cancel(new QPushButton(tr("Not now")))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("signingPanel"));
    m_day->setObjectName(QStringLiteral("signingDay"));
    m_confirm->setObjectName(QStringLiteral("signingConfirm"));
    m_confirm->setAccessibleName(m_confirm->text());
    m_confirm->setProperty("primary", true);
    m_cancel->setObjectName(QStringLiteral("signingCancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setProperty("quiet", true);
    m_problems->setWordWrap(true);
    m_form->add(QStringLiteral("day"), tr("Signed on"), m_day);
    m_form->add(QStringLiteral("town"), tr("At"), m_town);
    m_form->add(QStringLiteral("person"), tr("The person"), m_person, 2);
    m_form->add(QStringLiteral("professional"), tr("The professional"), m_professional);
    m_form->add(QStringLiteral("quality"), tr("Quality"), m_quality);
    m_form->add(QStringLiteral("representative"), tr("For the structure"), m_representative);
    m_form->add(QStringLiteral("role"), tr("Quality"), m_role);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_problems, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(14), px(10), px(14), px(10));
    layout->setSpacing(px(8));
    layout->addWidget(roleLabel(
        tr("Write down the signatures as they are on the paper. From then on the contract "
           "cannot change: what follows is an amendment."),
        "hint"));
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &SigningPanel::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        close();
        emit cancelled();
    });
}

void SigningPanel::open(ContractId contract, const Signing& proposed, QDate today)
{
    m_day->setToday(today);
    m_day->setDate(proposed.day.isValid() ? proposed.day : today);
    m_town->setText(proposed.town);
    for (QLineEdit* edit : {m_person, m_professional, m_quality, m_representative, m_role})
        edit->clear();
    for (const Signature& signature : proposed.signatories) {
        if (signature.party == Party::Person)
            m_person->setText(signature.name);
        if (signature.party == Party::Professional) {
            m_professional->setText(signature.name);
            m_quality->setText(signature.quality);
        }
        if (signature.party == Party::Structure) {
            m_representative->setText(signature.name);
            m_role->setText(signature.quality);
        }
    }
    mark({});
    setRecord(this, "signature", 0, contract.value);
    m_drafts->listen();
    m_drafts->resume(); // what was being written down goes on
    show();
    m_day->lineEdit()->setFocus();
    m_day->lineEdit()->selectAll();
}

void SigningPanel::close()
{
    m_drafts->drop();
    hide();
}

Signing SigningPanel::read() const
{
    Signing signing;
    signing.day = m_day->day();
    signing.town = m_town->text();
    const auto add = [&](Party party, const QLineEdit* name, const QString& quality) {
        if (!name->text().trimmed().isEmpty())
            signing.signatories.push_back({{}, {}, party, name->text().trimmed(), quality});
    };
    add(Party::Person, m_person, {});
    add(Party::Professional, m_professional, m_quality->text());
    add(Party::Structure, m_representative, m_role->text());
    return signing;
}

void SigningPanel::mark(const Problems& problems)
{
    QStringList sentences;
    for (const Problem& problem : m_form->mark(problems))
        sentences << problemText(problem);
    m_problems->setText(sentences.join(u'\n'));
    m_form->focusFirstProblem();
}

} // namespace jalons
