#include "ui/contract/earlier_form.h"

#include "core/accompaniment/accompaniment.h"
#include "core/person/person.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/problem_text.h"

namespace jalons {

EarlierForm::EarlierForm(Session& session, QWidget* parent)
    : ToldForm(session,
        {.table = "contract", .row = [](const EarlierContract&) { return qint64(0); }},
        tr("A contract signed before Jalons"), 4, parent)
    , m_problems(wrappedLabel({}, "error"))
{
    setObjectName(QStringLiteral("earlierForm"));
    bind("number", &EarlierContract::number, tr("Number, as on the paper"), line("earlierNumber"));
    bind("signedOn", &EarlierContract::signedOn, tr("Signed on"), date("earlierSignedOn"));
    bind("signedAt", &EarlierContract::signedAt, tr("At"), line("earlierSignedAt"),
        {.accessible = tr("Town of the signatures")});
    bind("from", &EarlierContract::from, tr("From"), date("earlierFrom"));
    bind("to", &EarlierContract::to, tr("Until"), date("earlierTo"));
    bindName("person", tr("The person who signed"), "earlierPerson", Party::Person);
    bindName("mandatary", tr("Who signed for them, if somebody did"), "earlierMandatary",
        Party::Representative);
    bindName("professional", tr("The professional who signed"), "earlierProfessional",
        Party::Professional);
    bindName("representative", tr("Who signed for the structure"), "earlierRepresentative",
        Party::Structure);
    bindTo(
        "aims", tr("What was aimed at, one line each"), text("earlierAims", 3, 8),
        [](const EarlierContract& earlier) { return earlier.aims.join(u'\n'); },
        [](EarlierContract& earlier, const QVariant& value) {
            earlier.aims = value.toString().split(u'\n', Qt::SkipEmptyParts);
        },
        [](EarlierContract&, const EarlierContract&) {}, {.span = 4});
    body()->insertWidget(0,
        wrappedLabel(tr("What the paper says is entered here once, and counts as signed. Its text "
                        "stays on the paper: keep the original in the file."),
            "hint"));
    auto* confirm = button("earlierConfirm", tr("Enter this contract"), "primary");
    auto* cancel = button("earlierCancel", tr("Cancel"), "quiet");
    fill(body(), {m_problems, inRow({confirm, cancel, rest()}), rest()});
    m_problems->hide();
    connect(confirm, &QPushButton::clicked, this, &EarlierForm::record);
    connect(cancel, &QPushButton::clicked, this, [this] {
        giveUp();
        emit cancelled();
    });
}

void EarlierForm::bindName(
    const char* name, const QString& label, const QString& objectName, Party party)
{
    bindTo(
        name, label, line(objectName),
        [party](const EarlierContract& earlier) {
            for (const Signature& one : earlier.signatories)
                if (one.party == party)
                    return one.name;
            return QString();
        },
        [party](EarlierContract& earlier, const QVariant& value) {
            std::erase_if(
                earlier.signatories, [party](const Signature& one) { return one.party == party; });
            if (!value.toString().isEmpty())
                earlier.signatories.push_back({{}, {}, party, value.toString(), {}});
        },
        [](EarlierContract&, const EarlierContract&) {});
}

void EarlierForm::setAccompaniment(AccompanimentId accompaniment)
{
    if (accompaniment == m_accompaniment)
        return;
    flush();
    m_accompaniment = accompaniment;
}

void EarlierForm::open()
{
    setTextOrHide(m_problems, {});
    begin();
    focusFirst();
}

EarlierContract EarlierForm::fresh() const
{
    EarlierContract earlier;
    earlier.accompaniment = m_accompaniment;
    const QString person = session().query([&](const Reader& r) {
        return people::load(r, accompaniments::load(r, m_accompaniment).person).fullName();
    });
    earlier.signatories.push_back({{}, {}, Party::Person, person, {}});
    return earlier;
}

void EarlierForm::sayOthers(const Problems& problems)
{
    setTextOrHide(m_problems, problemsText(problems, u' '));
}

void EarlierForm::record()
{
    ContractId entered;
    if (tell(Operation::EnterEarlierContract, [&](Work& work, const EarlierContract& told) {
            EarlierContract earlier = told;
            earlier.accompaniment = m_accompaniment;
            entered = contracts::enterEarlier(work, earlier);
        }))
        emit this->entered(entered);
}

} // namespace jalons
