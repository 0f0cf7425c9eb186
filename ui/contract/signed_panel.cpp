#include "ui/contract/signed_panel.h"

#include "core/contract/seal.h"
#include "core/history/value_text.h"
#include "ui/contract/annul_form.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/column_text.h"
#include "ui/wording/day_text.h"

namespace jalons {

SignedPanel::SignedPanel(Session& session)
    : m_session(session)
    , m_where(wrappedLabel({}, "subheading"))
    , m_signatories(new QLabel)
    , m_hash(named(roleLabel({}, "hint"), "contractHash"))
    , m_warning(wrappedLabel(
          tr("The stored text no longer matches its fingerprint: it has been altered outside of "
             "Jalons. Compare it with the paper."),
          "error"))
    , m_annulled(named(wrappedLabel({}, ""), "contractAnnulled"))
    , m_amend(button("contractAmend", tr("Prepare an amendment"), "primary"))
    , m_again(button("contractAgain", tr("Prepare it again"), "primary"))
    , m_annul(button("contractAnnul", tr("Recorded by mistake…"), "quiet"))
    , m_annulling(new AnnulForm(session))
{
    setProperty("card", true);
    m_signatories->setTextFormat(Qt::PlainText);
    m_signatories->setWordWrap(true);
    inColumn(this,
        {m_where, m_annulled, m_signatories, m_hash, m_warning, atLeft(m_amend), atLeft(m_again),
            atLeft(m_annul), m_annulling},
        8, {16, 14, 16, 14});
    connect(m_amend, &QPushButton::clicked, this, &SignedPanel::amendAsked);
    connect(m_again, &QPushButton::clicked, this, &SignedPanel::againAsked);
    connect(m_annul, &QPushButton::clicked, m_annulling, &AnnulForm::open);
    connect(m_annulling, &AnnulForm::annulled, m_again, [this] { m_again->setFocus(); });
}

void SignedPanel::show(const ContractContent& content, bool canAmend)
{
    const Contract& contract = content.contract;
    m_where->setText(contract.signedAt.isEmpty()
            ? tr("Signed on %1").arg(fullDay(contract.signedOn))
            : tr("Signed at %1 on %2").arg(contract.signedAt, fullDay(contract.signedOn)));
    const auto annulment = m_session.query(contracts::annulment, contract.id);
    const QString by = annulment && annulment->by.isValid()
        ? m_session.query(professionals::load, annulment->by).fullName()
        : QString();
    setTextOrHide(m_annulled,
        !annulment         ? QString()
            : by.isEmpty() ? tr("Signature annulled on %1: %2")
                                 .arg(fullDay(annulment->annulledOn), annulment->reason)
                           : tr("Signature annulled on %1 by %2: %3")
                                 .arg(fullDay(annulment->annulledOn), by, annulment->reason));
    m_again->setVisible(annulment.has_value());
    m_annul->setVisible(!annulment);
    m_annulling->setContract(contract.id, !annulment);
    QStringList lines;
    for (const Signature& signature : content.signatures) {
        QString line = QStringLiteral("%1 — %2").arg(
            m_session.label(QStringLiteral("party"), signature.party), signature.name);
        if (!signature.quality.isEmpty())
            line += QStringLiteral(", ") + signature.quality;
        lines << line;
    }
    m_signatories->setText(lines.join(u'\n'));
    const bool isEarlier = contract.kind == ContractKind::Earlier;
    m_hash->setText(isEarlier
            ? tr("Signed before Jalons: the original on paper is what counts.")
            : tr("Frozen as signed · fingerprint %1…").arg(contract.frozenSha256.left(12)));
    m_hash->setToolTip(contract.frozenSha256);
    m_hash->setAccessibleDescription(contract.frozenSha256);
    m_warning->setVisible(!contracts::isWhole(contract));
    m_amend->setVisible(canAmend);
}

DifferencesPanel::DifferencesPanel(Session& session)
    : m_session(session)
    , m_title(wrappedLabel({}, "subheading"))
    , m_lines(named(new QLabel, "contractDifferences"))
{
    setProperty("card", true);
    m_lines->setWordWrap(true);
    m_lines->setTextFormat(Qt::RichText);
    inColumn(this, {m_title, m_lines}, 6, {16, 10, 16, 10});
}

QString DifferencesPanel::partText(const Difference& difference) const
{
    switch (difference.part) {
    case DifferencePart::Terms:
        return columnText(difference.column, QStringLiteral("contract"));
    case DifferencePart::Objective:
        return tr("Objective");
    case DifferencePart::Commitment:
        return m_session.label(QStringLiteral("party"), difference.party);
    case DifferencePart::Article:
        break;
    }
    return tr("Article");
}

QString DifferencesPanel::said(const Difference& difference, const QString& text) const
{
    const QString words = difference.part != DifferencePart::Terms || text.isEmpty()
        ? text
        : m_session.query([&](const Reader& r) {
              return history::valueText(r, m_session.file().vocabulary(), m_session.language(),
                  {QStringLiteral("contract"), 0}, difference.column, text);
          });
    return words.simplified().toHtmlEscaped();
}

void DifferencesPanel::show(
    const std::vector<Difference>& differences, const QString& originalNumber)
{
    m_title->setText(tr("What this amendment changes in contract %1").arg(originalNumber));
    showLines(differences, tr("Everything is still as in the contract."));
}

void DifferencesPanel::showSince(const std::vector<Difference>& differences, const QString& print)
{
    m_title->setText(tr("Written since the print %1: it goes on as an amendment").arg(print));
    showLines(differences,
        tr("The lines are the same; what the person or the structure is called has changed."));
}

void DifferencesPanel::showLines(const std::vector<Difference>& differences, const QString& none)
{
    if (differences.empty()) {
        m_lines->setText(none);
        return;
    }
    QStringList lines;
    for (const Difference& difference : differences) {
        const QString what = partText(difference);
        const QString before = said(difference, difference.before);
        const QString after = said(difference, difference.after);
        QString words;
        QString sign;
        QColor color;
        switch (difference.kind) {
        case DifferenceKind::Added:
            sign = tr("added");
            color = colors().green;
            words = after;
            break;
        case DifferenceKind::Removed:
            sign = tr("removed");
            color = colors().soft;
            words = QStringLiteral("<s>%1</s>").arg(before);
            break;
        case DifferenceKind::Changed:
            sign = tr("changed");
            color = colors().amber;
            words = before == after ? after : QStringLiteral("<s>%1</s> → %2").arg(before, after);
            break;
        }
        lines << QStringLiteral(
            "<p style='margin:2px 0'><span style='color:%1'><b>%2</b></span> · %3 · %4</p>")
                     .arg(color.name(), sign, what.toHtmlEscaped(), words);
    }
    m_lines->setText(lines.join(QString()));
}

} // namespace jalons
