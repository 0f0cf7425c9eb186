#include "ui/participation/participation_tab.h"

#include "core/draft/draft.h"
#include "core/signing/participation_papers.h"
#include "ui/page/record_line.h"
#include "ui/page/session.h"
#include "ui/participation/participation_form.h"
#include "ui/participation/receipt_form.h"
#include "ui/widgets/info_bar.h"
#include "ui/wording/day_text.h"
#include "ui/wording/problem_text.h"
#include <QLocale>

namespace jalons {

namespace {

struct Fetched
{
    std::vector<ParticipationRow> decided;
    std::vector<ReceiptRow> receipts;
};

/// « May 2026 » for a whole month.
QString periodOf(const Receipt& receipt)
{
    const QDate from = receipt.periodFrom;
    const QLocale locale;
    if (from.day() == 1 && receipt.periodTo == from.addMonths(1).addDays(-1))
        return locale.toString(from, QStringLiteral("MMMM yyyy"));
    return ParticipationTab::tr("from %1 to %2")
        .arg(locale.toString(from, QLocale::ShortFormat),
            locale.toString(receipt.periodTo, QLocale::ShortFormat));
}

QString euros(Money amount)
{
    return amount.text(QLocale()) + QStringLiteral("\u00a0€");
}

} // namespace

ParticipationTab::ParticipationTab(Session& session, QWidget* parent)
    : Page(session, parent,
        {"participation", "participation_line", "prefect_decision", "receipt", "stay", "absence",
            "lodging", "structure", "person", "membership"})
    , m_info(named(new InfoBar(this), "participationInfo"))
    , m_prepare(button("participationPrepare", tr("Prepare the calculation"), "primary"))
    , m_decided(new Card(tr("What was decided")))
    , m_versions(inColumn({}, 4))
    , m_handing(new HandingForm(session))
    , m_receipts(new Card(tr("Receipts")))
    , m_receipt(new ReceiptForm(session))
    , m_counter(new CounterReceiptForm(session))
    , m_given(inColumn({}, 4))
{
    m_info->hide();
    m_decided->head()->addWidget(m_prepare);
    fill(m_decided->body(), {m_versions, m_handing});
    m_draft = makeDraft();
    auto* receipt = button("receiptNew", tr("Receipt…"));
    m_receipts->head()->addWidget(receipt);
    fill(m_receipts->body(), {m_receipt, m_counter, m_given});
    auto* body = new QWidget;
    inColumn(body, {m_info, m_draft, m_decided, m_receipts, rest()}, 12, {0, 0, 8, 0});
    auto* scroll = scrolled(body, Qt::ScrollBarAsNeeded);
    scroll->setProperty("page", true);
    inColumn(this, {scroll});
    connect(m_prepare, &QPushButton::clicked, this, &ParticipationTab::prepare);
    connect(receipt, &QPushButton::clicked, m_receipt, &ReceiptForm::open);
    connect(m_receipt, &ReceiptForm::given, this, &ParticipationTab::printReceipt);
    connect(m_counter, &CounterReceiptForm::given, this, &ParticipationTab::printReceipt);
}

Card* ParticipationTab::makeDraft()
{
    auto* card = new Card(tr("Being prepared"));
    m_form = new ParticipationForm(session());
    m_lines = new ParticipationLinesCard(session());
    m_due = named(roleLabel({}, "title"), "participationDue");
    m_first = named(wrappedLabel({}, "subheading"), "participationFirst");
    m_left = named(wrappedLabel({}, "meta"), "participationLeft");
    m_why = wrappedLabel({}, "hint");
    m_hindered = named(wrappedLabel({}, "error"), "participationHindered");
    m_complete = button("participationComplete", tr("Complete"), "primary");
    m_sheet = button("participationSheet", tr("Sheet…"));
    auto* remove = button("participationRemove", tr("Remove"), "quiet");
    auto* amount = inColumn({m_due, m_first, m_left, m_why, m_hindered, rest()}, 4);
    fill(card->body(),
        {inRow({{m_form, 3}, {amount, 2}}, 24), m_lines,
            inRow({remove, rest(), m_sheet, m_complete})});
    connect(m_complete, &QPushButton::clicked, this, &ParticipationTab::complete);
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        flush();
        session().preview(
            [id = m_prepared](const Reader& r) { return participations::sheetOf(r, id); });
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_form->discard();
        session().perform(Operation::RemoveParticipation,
            [&](Work& work) { participations::remove(work, m_prepared); });
    });
    return card;
}

void ParticipationTab::setPerson(PersonId person)
{
    if (person != m_person) {
        flush();
        m_info->hide();
        m_handing->hide();
        m_counter->hide();
    }
    m_person = person;
    refetch();
    m_receipt->setPerson(person);
}

void ParticipationTab::resume(const Draft& draft)
{
    if (draft.table == QLatin1String("participation_line"))
        m_lines->resume(draft.row);
    else if (draft.table == QLatin1String("receipt") && draft.row == 0)
        m_receipt->open();
}

void ParticipationTab::refetch()
{
    if (!m_person.isValid())
        return;
    const auto fetched = session().query([&](const Reader& r) {
        return Fetched{participations::of(r, m_person), receipts::of(r, m_person)};
    });
    m_prepared = {};
    std::vector<ParticipationRow> decided;
    for (const ParticipationRow& row : fetched.decided)
        if (row.participation.isCompleted())
            decided.push_back(row);
        else
            m_prepared = row.participation.id;
    showDecided(decided);
    showDraft(m_prepared);
    showReceipts(fetched.receipts);
}

void ParticipationTab::showDecided(const std::vector<ParticipationRow>& rows)
{
    clearLayout(m_versions);
    for (const ParticipationRow& row : rows) {
        const Participation& p = row.participation;
        QStringList said{tr("Decision %1").arg(p.label()), tr("%1 a month").arg(euros(p.amount)),
            tr("from %1").arg(fullDay(p.from)), tr("completed on %1").arg(fullDay(p.completedOn))};
        if (row.isReplaced)
            said.append(tr("replaced"));
        if (p.handedOn.isValid())
            said.append(p.acknowledged
                    ? tr("handed over on %1, acknowledged").arg(fullDay(p.handedOn))
                    : tr("handed over on %1").arg(fullDay(p.handedOn)));
        auto* line = new RecordLine("participation", p.id.value, dotted(said));
        const auto add = [&](const char* name, const QString& words, auto act) {
            auto* one = button(QLatin1String(name) + QString::number(p.id.value), words);
            one->setAccessibleName(QStringLiteral("%1 %2").arg(words, p.label()));
            line->add(one, act);
        };
        add("participationSheet", tr("Sheet…"), [this, id = p.id] {
            session().preview([id](const Reader& r) { return participations::sheetOf(r, id); });
        });
        add("participationNotice", tr("Decision…"), [this, id = p.id] {
            session().preview([id](const Reader& r) { return participations::noticeOf(r, id); });
        });
        if (!p.handedOn.isValid())
            add("participationHand", tr("Handed over…"), [this, p = p] { m_handing->open(p); });
        if (!row.isReplaced && !m_prepared.isValid())
            add("participationVersion", tr("New version"), [this, id = p.id] { makeVersion(id); });
        m_versions->addWidget(line);
    }
    if (rows.empty())
        m_versions->addWidget(wrappedLabel(tr("Nothing is decided yet. The calculation is prepared "
                                              "from what the file knows of the "
                                              "day of arrival, then completed."),
            "hint"));
    setShown(m_prepare, !m_prepared.isValid() && rows.empty());
}

void ParticipationTab::showDraft(ParticipationId draft)
{
    setShown(m_draft, draft.isValid());
    if (!draft.isValid())
        return;
    const auto content = session().query(participations::content, draft);
    m_draft->setTitle(tr("Being prepared: %1").arg(content.participation.label()));
    m_form->refresh(content.participation);
    m_lines->show(content);
    showAmount(content);
}

void ParticipationTab::showAmount(const ParticipationContent& content)
{
    const auto hindering = session().query(
        [&](const Reader& r) { return participations::completionProblems(r, content); });
    QStringList sentences;
    for (const Problem& problem : hindering)
        sentences.append(problem.field == QLatin1String("decision")
                ? tr("No rate is known for this household: choose the prefect’s decision, or write "
                     "it down in “Structure”.")
                : problem.field == QLatin1String("stay") && problem.kind == ProblemKind::Missing
                ? tr("There is no stay on the day of arrival: check the day, or record the stay.")
                : problemText(problem));
    sentences.removeDuplicates();
    setTextOrHide(m_hindered, sentences.join(u'\n'));
    m_complete->setEnabled(hindering.isEmpty());
    const bool isComputed = calculationProblems(content).isEmpty();
    m_sheet->setEnabled(isComputed);
    QString due;
    QString first;
    QString left;
    QString why;
    if (isComputed) {
        const Calculation done = calculate(content.means(), content.rate(), content.scale());
        const ParticipationDays days = content.days(session().query([&](const Reader& r) {
            return participations::departureOf(r, content.participation);
        }));
        if (isShortStay(days, content.scale())) {
            due = tr("%1 for the stay")
                      .arg(euros(dueOfShortStay(done, days, content.decision.flat)));
        } else {
            due = tr("%1 a month").arg(euros(done.due()));
            const QDate from = firstDueDay(days, content.scale());
            const int count = dueDays(days, content.scale(), from);
            if (count < from.daysInMonth())
                first = tr("%1 for the first month, from %2 (%3 of %4 days)")
                            .arg(euros(dueIn(done, days, content.scale(), from)), fullDay(from),
                                QString::number(count), QString::number(from.daysInMonth()));
        }
        left = tr("%1 are left; %2 must be.").arg(euros(done.left()), euros(done.mustStay.up()));
        why = tr("%1 of %2").arg(done.rate.inPercent(), euros(done.resources));
        if (done.deductions > Money{})
            why += tr("; %1 are taken off first").arg(euros(done.deductions));
        if (done.isCapped())
            why += tr("; brought down to what leaves the minimum");
    }
    setTextOrHide(m_due, due);
    setTextOrHide(m_first, first);
    setTextOrHide(m_left, left);
    setTextOrHide(m_why, why);
}

void ParticipationTab::showReceipts(const std::vector<ReceiptRow>& rows)
{
    clearLayout(m_given);
    for (const ReceiptRow& row : rows) {
        const Receipt& receipt = row.receipt;
        QStringList said{receipt.number, euros(receipt.amount), fullDay(receipt.receivedOn),
            session().label(QStringLiteral("payment_means"), receipt.means), periodOf(receipt)};
        if (!row.cancelledBy.isEmpty())
            said.append(tr("cancelled by %1").arg(row.cancelledBy));
        if (!row.cancels.isEmpty())
            said.append(tr("cancels %1").arg(row.cancels));
        auto* line = new RecordLine("receipt", receipt.id.value, dotted(said));
        auto* print = button(QStringLiteral("receiptPrint%1").arg(receipt.id.value), tr("Print…"));
        print->setAccessibleName(tr("Print receipt %1").arg(receipt.number));
        line->add(print, [this, id = receipt.id] { printReceipt(id); });
        if (row.cancelledBy.isEmpty() && !receipt.isCounter()) {
            auto* cancel = button(
                QStringLiteral("receiptCancel%1").arg(receipt.id.value), tr("Counter-receipt…"));
            cancel->setAccessibleName(tr("Cancel receipt %1").arg(receipt.number));
            line->add(cancel, [this, receipt = receipt] { m_counter->open(receipt); });
        }
        m_given->addWidget(line);
    }
    if (rows.empty())
        m_given->addWidget(wrappedLabel(
            tr("A receipt is given at each payment. It stays: a counter-receipt cancels it."),
            "hint"));
}

void ParticipationTab::prepare()
{
    flush();
    Problems refused;
    session().perform(
        Operation::PrepareParticipation,
        [&](Work& work) { participations::prepare(work, m_person); }, &refused);
    m_info->hide();
    for (const Problem& problem : refused)
        if (problem.kind == ProblemKind::Missing)
            m_info->say(InfoKind::Info,
                tr("The participation belongs to a stay: record the arrival first."),
                tr("Record an arrival"), [this] { emit session().lodgingRequested({}, m_person); });
        else
            m_info->say(InfoKind::Error, problemText(problem));
}

void ParticipationTab::complete()
{
    flush();
    const ParticipationId id = m_prepared;
    if (session().perform(Operation::CompleteParticipation,
            [&](Work& work) { participations::complete(work, id, session().me()); }))
        emit session().said(
            tr("The participation is completed: print the sheet and the decision."));
}

void ParticipationTab::makeVersion(ParticipationId id)
{
    session().perform(
        Operation::ReopenParticipation, [&](Work& work) { participations::reopen(work, id); });
}

void ParticipationTab::printReceipt(ReceiptId id)
{
    session().preview([id](const Reader& r) { return receipts::paperOf(r, id); });
}

} // namespace jalons
