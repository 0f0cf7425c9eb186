#include "ui/contract/contract_words.h"

#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/wording/day_text.h"
#include <QCoreApplication>

namespace jalons {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ContractWords", text);
}

} // namespace

QString contractTitle(const Contract& contract)
{
    return (contract.kind == ContractKind::Amendment
            ? say(QT_TRANSLATE_NOOP("ContractWords", "Amendment %1"))
            : contract.kind == ContractKind::Stay
            ? say(QT_TRANSLATE_NOOP("ContractWords", "Contract of stay %1"))
            : contract.kind == ContractKind::Individual
            ? say(QT_TRANSLATE_NOOP("ContractWords", "DIPC %1"))
            : contract.kind == ContractKind::Earlier
            ? say(QT_TRANSLATE_NOOP("ContractWords", "Contract %1, before Jalons"))
            : say(QT_TRANSLATE_NOOP("ContractWords", "Contract %1")))
        .arg(contract.number);
}

QString contractPeriod(const Contract& contract)
{
    if (!contract.to.isValid())
        return say(QT_TRANSLATE_NOOP("ContractWords", "from %1")).arg(fullDay(contract.from));
    return say(QT_TRANSLATE_NOOP("ContractWords", "from %1 to %2"))
        .arg(fullDay(contract.from), fullDay(contract.to));
}

void showState(QLabel* pill, const Session& session, const Contract& contract)
{
    const ContractState state = stateOn(contract, session.today());
    pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // as high as its words, no more
    const auto show = [pill](const QString& text, const char* tone) {
        pill->setText(text);
        setLook(pill, "pill", QLatin1String(tone));
    };
    const QString signedOn = fullDay(contract.signedOn);
    switch (state) {
    case ContractState::Signed:
        return show((contract.kind == ContractKind::Earlier
                            ? say(QT_TRANSLATE_NOOP("ContractWords", "Signed on %1, on paper"))
                            : say(QT_TRANSLATE_NOOP("ContractWords", "Signed on %1 — frozen")))
                        .arg(signedOn),
            "green");
    case ContractState::Annulled:
        return show(say(QT_TRANSLATE_NOOP("ContractWords", "Signature annulled on %1"))
                        .arg(fullDay(contract.annulledOn)),
            "neutral");
    case ContractState::Ended:
        return show(say(QT_TRANSLATE_NOOP("ContractWords", "Signed on %1 — ended on %2"))
                        .arg(signedOn, fullDay(contract.to)),
            "neutral");
    case ContractState::Handed:
        return show(say(QT_TRANSLATE_NOOP("ContractWords", "Handed over on %1"))
                        .arg(fullDay(contract.handedOn)),
            "accent");
    case ContractState::Prepared:
        return show(session.label(QStringLiteral("contract_state"), state), "amber");
    }
}

} // namespace jalons
