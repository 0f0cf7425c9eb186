#include "ui/contract/contract_editor.h"

#include "core/base/what_changed.h"
#include "core/contract/clause_library.h"
#include "core/contract/contract_edit.h"
#include "core/contract/differences.h"
#include "core/contract/of_admission.h"
#include "core/contract/seal.h"
#include "core/diagnostic/assessment.h"
#include "core/documents/contract_document.h"
#include "core/overview/contract_overview.h"
#include "core/signing/annexes.h"
#include "core/signing/signing.h"
#include "ui/contract/articles_form.h"
#include "ui/contract/commitments_form.h"
#include "ui/contract/contract_words.h"
#include "ui/contract/prints_panel.h"
#include "ui/contract/signed_panel.h"
#include "ui/contract/signing_panel.h"
#include "ui/contract/terms_form.h"
#include "ui/page/autosave.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/printing/document_printer.h"
#include "ui/printing/preview_page.h"
#include "ui/printing/sheet_preview.h"
#include "ui/printing/undrawable.h"
#include "ui/style/theme.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/pages.h"
#include "ui/widgets/section.h"
#include "ui/wording/error_text.h"
#include "ui/wording/problem_text.h"
#include <QScrollBar>

namespace jalons {

template <class T> auto ContractEditor::add(Operation operation, T element)
{
    decltype(T::id) id;
    element.contract = m_id;
    edit(operation, [&](Work& work) { id = contracts::append(work, element); });
    return id;
}

void ContractEditor::connectForms()
{
    const auto connectForm = [this](auto* form, Operation removal) {
        using Form = std::remove_pointer_t<decltype(form)>;
        const auto typed = [this] {
            m_autosave->touch();
            m_sheetTimer.start();
        };
        connect(form, &Form::edited, this, typed);
        if constexpr (requires { &Form::addAsked; })
            connect(form, &Form::removeAsked, this, [this, removal](auto id) {
                edit(removal, [&](Work& work) { contracts::remove(work, id); });
            });
    };
    connectForm(m_terms, Operation::UpdateContract);
    connectForm(m_objectives, Operation::RemoveObjective);
    connectForm(m_commitments, Operation::RemoveCommitment);
    connectForm(m_articles, Operation::RemoveArticle);
    connect(m_objectives, &ObjectivesForm::moveAsked, this, [this](ObjectiveId id, int step) {
        edit(
            Operation::UpdateObjective, [&](Work& work) { contracts::move(work, m_id, id, step); });
        m_objectives->focusMove(id, step);
    });
    connect(m_articles, &ArticlesForm::moveAsked, this, [this](ArticleId id, int step) {
        edit(Operation::UpdateArticle, [&](Work& work) { contracts::move(work, m_id, id, step); });
        m_articles->focusMove(id, step);
    });
    connect(m_objectives, &ObjectivesForm::addAsked, this, [this](const Need& need) {
        m_objectives->focusTitle(add(Operation::UpdateObjective, answering(need)));
    });
    connect(m_commitments, &CommitmentsForm::addAsked, this, [this](Party party) {
        Commitment commitment;
        commitment.party = party;
        m_commitments->focusText(add(Operation::UpdateCommitment, commitment));
    });
    connect(m_articles, &ArticlesForm::addAsked, this, [this](const ClauseTemplate& clause) {
        Article article;
        article.code = clause.code;
        article.title = clause.title;
        article.text = clause.text;
        m_articles->focusTitle(add(Operation::UpdateArticle, article));
    });
}

void ContractEditor::show(ContractId id)
{
    if (id == m_id) {
        refetch();
        return;
    }
    flush();
    m_autosave->discard();
    m_id = id;
    for (QWidget* unfolded : {static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_handPanel),
             static_cast<QWidget*>(m_signing)})
        unfolded->hide();
    m_stack->setCurrentIndex(0);
    m_scroll->verticalScrollBar()->setValue(0);
    load();
    if (!m_stored.contract.isFrozen() && DraftKeeper::isBegun(session(), "signature", id.value))
        startSigning(); // the signatures that were being written down
}

void ContractEditor::refetch()
{
    if (m_id.isValid() && m_autosave->mayShow())
        load();
}

void ContractEditor::load()
{
    if (!m_id.isValid())
        return;
    const auto fetched
        = session().file().query([&](const Reader& r) { return loadContract(r, m_id); });
    if (!fetched) {
        // Thrown away meanwhile (an undo, another desk): there is nothing to show any more.
        m_id = {};
        emit backRequested();
        return;
    }
    m_stored = fetched->content;
    m_original = fetched->original;
    m_needs = fetched->needs;
    const bool frozen = m_stored.contract.isFrozen();
    m_forms->setVisible(!frozen);
    m_signed->setVisible(frozen);
    m_hand->setVisible(!frozen);
    m_sign->setVisible(!frozen);
    m_toSign->setVisible(!frozen);
    const auto prints = session().query(contracts::printLines, m_id);
    m_prints->show(prints, session().today());
    m_signing->setPrints(prints);
    if (frozen) {
        m_handPanel->hide();
        m_signing->hide();
        m_signed->show(m_stored, fetched->isInForce);
    } else {
        m_terms->show(m_stored.contract, fetched->signatories);
    }
    showContent();
    setRecord(this, "contract", m_id.value);
}

void ContractEditor::showContent()
{
    const Contract& contract = m_stored.contract;
    m_title->setText(contractTitle(contract));
    showState(m_state, session(), contract);
    if (!contract.isFrozen()) {
        m_objectives->show(m_stored.objectives, m_needs);
        m_commitments->show(m_stored.commitments, m_stored.objectives);
        m_articles->show(m_stored.articles, contract,
            session().query(clauseLibrary::inUse, contract.kind, contract.madeOn));
        const auto note
            = [](std::size_t count) { return count == 0 ? QString() : QString::number(count); };
        m_objectivesSection->setNote(note(m_stored.objectives.size()));
        m_commitmentsSection->setNote(note(m_stored.commitments.size()));
        m_articlesSection->setNote(note(m_stored.articles.size()));
    }
    m_differences->setVisible(contract.amends.isValid());
    showSheet();
}

ContractContent ContractEditor::read() const
{
    ContractContent now = m_stored;
    if (now.contract.isFrozen())
        return now;
    now.contract = m_terms->read();
    now.objectives = m_objectives->read();
    now.commitments = m_commitments->read();
    now.articles = m_articles->read();
    return now;
}

bool ContractEditor::save()
{
    if (!m_id.isValid() || m_stored.contract.isFrozen())
        return true;
    const ContractContent now = read();
    // Terms that cannot be stored yet (a term before its start) do not hold back the rest.
    Problems found = ofWhatChanged(
        problems(now.contract, session().today()), problems(m_stored.contract, session().today()));
    const bool areTermsFit = found.isEmpty();
    ContractContent wanted = now;
    if (!areTermsFit)
        wanted.contract = m_stored.contract;
    bool stored = true;
    if (const auto operation = updateOf(wanted, m_stored)) {
        const ContractContent before = std::exchange(m_stored, wanted);
        Problems refused;
        stored = session().perform(
            *operation, [&](Work& work) { contracts::save(work, wanted, before); }, &refused);
        if (!stored)
            m_stored = before;
        found += refused;
    }
    say(problemsText(m_terms->mark(found + m_terms->unread()), u' '), true);
    if (stored && areTermsFit)
        refetch();
    return stored;
}

bool ContractEditor::edit(Operation operation, const std::function<void(Work&)>& change)
{
    flush();
    Problems refused;
    const bool done = session().perform(operation, change, &refused);
    say(problemsText(refused, u' '), true);
    refetch();
    return done;
}

Result<Document> ContractEditor::showSheet()
{
    m_sheetTimer.stop();
    if (!m_id.isValid())
        return Document();
    const ContractContent now = read();
    const auto document = session().file().query([&](const Reader& r) {
        return contracts::wasSigned(now.contract) ? contracts::sheetOf(r, m_id)
                                                  : contracts::sheetOf(r, now);
    });
    // A text that is not the signed one is not even shown.
    const bool refused = !document && document.error().kind == ErrorKind::Refused;
    m_sheet->setVisible(!refused);
    if (refused)
        say(errorText(document.error()), true);
    if (document && !(*document == m_sheet->document()))
        m_sheet->setDocument(*document);
    if (now.contract.amends.isValid())
        m_differences->show(
            session().query(changesOf, m_original, now), m_original.contract.number);
    return document;
}

std::optional<Document> ContractEditor::output()
{
    flush();
    const auto document = showSheet();
    if (document)
        return *document;
    say(errorText(document.error()), true);
    return std::nullopt;
}

void ContractEditor::preview()
{
    const auto document = output();
    if (!document)
        return;
    m_previewPage->setDocument(*document);
    m_previewPage->setFileName(contractTitle(m_stored.contract));
    m_stack->setCurrentIndex(1);
    m_previewPage->preview()->setFocus();
}

void ContractEditor::showPrint(PrintId print)
{
    const auto document = session().file().query([&](const Reader& r) {
        return contracts::withAnnexes(
            r, m_stored.contract, contracts::toSign(r, contracts::loadPrint(r, print)));
    });
    if (!document) {
        say(errorText(document.error()), true);
        return;
    }
    m_previewPage->setDocument(*document);
    m_previewPage->setFileName(contractTitle(m_stored.contract));
    m_stack->setCurrentIndex(1);
    m_previewPage->preview()->setFocus();
}

/// Said before the paper is brought out, not after.
bool ContractEditor::mayBeSigned()
{
    const Problems hindering = session().query(contracts::hindering, m_stored);
    m_terms->mark(hindering + m_terms->unread());
    say(hindering.isEmpty() ? QString()
                            : tr("Before the signatures: %1").arg(problemsText(hindering, u' ')),
        true);
    return hindering.isEmpty();
}

void ContractEditor::printForSignature()
{
    flush();
    if (!mayBeSigned())
        return;
    const ProfessionalId by = session().me();
    PrintId print = session().query(contracts::printInForce, m_id);
    const auto annexes = session().query(contracts::annexes, m_stored.contract, by);
    const bool isAnyToGive = std::any_of(annexes.begin(), annexes.end(),
        [](const contracts::Annexe& one) { return !one.isThere() && one.hindering.isEmpty(); });
    if ((!print.isValid() || isAnyToGive)
        && !session().perform(Operation::PrintForSignature, [&](Work& work) {
               if (!print.isValid())
                   print = contracts::printForSignature(work, m_id, by);
               contracts::giveAnnexes(work, m_id, by);
           }))
        return;
    QStringList left;
    for (const contracts::Annexe& one : annexes)
        if (!one.isThere() && !one.hindering.isEmpty())
            left.append(one.kind ? QStringLiteral("%1 (%2)").arg(
                            session().label(QStringLiteral("paper_kind"), *one.kind),
                            problemsText(one.hindering, u' '))
                                 : tr("the sheet of the participation (none is completed)"));
    if (left.isEmpty())
        m_message->hide();
    else
        m_message->say(
            InfoKind::Info, tr("Not joined yet: %1").arg(left.join(QStringLiteral("\u00a0; "))));
    showPrint(print);
}

/// Otherwise shows the sheet, which says what is missing and may be printed all the same.
bool ContractEditor::isDrawable(const Document& document)
{
    if (undrawable(document).isEmpty())
        return true;
    preview();
    return false;
}

void ContractEditor::print()
{
    const auto document = output();
    if (document && isDrawable(*document) && printWithDialog(this, *document).value_or(false))
        say(tr("Sent to the printer."));
}

void ContractEditor::writeTo()
{
    const auto document = output();
    if (!document || !isDrawable(*document))
        return;
    const QString path = m_choosePdf(this, contractTitle(m_stored.contract));
    if (path.isEmpty())
        return;
    if (const auto pages = writePdf(*document, path, Overwrite::Yes))
        emit session().made(tr("Written: %1 (%n page(s))", nullptr, *pages).arg(path), path);
    else
        say(errorText(pages.error()), true);
}

void ContractEditor::startHanding()
{
    m_signing->hide();
    const QDate day
        = m_stored.contract.handedOn.isValid() ? m_stored.contract.handedOn : session().today();
    m_handDay->setDate(day);
    m_handProblem->clear();
    m_handPanel->show();
    m_handDay->lineEdit()->setFocus();
    m_handDay->lineEdit()->selectAll();
}

void ContractEditor::handOver()
{
    flush();
    if (m_handDay->problem())
        return;
    Problems refused;
    const QDate day = m_handDay->date().value_or(QDate());
    if (!session().perform(
            Operation::HandContract, [&](Work& work) { contracts::handOver(work, m_id, day); },
            &refused)) {
        m_handProblem->setText(refused.isEmpty() ? QString() : problemText(refused.front()));
        return;
    }
    m_handPanel->hide();
    refetch();
    m_sign->setFocus();
}

void ContractEditor::startSigning()
{
    flush();
    m_handPanel->hide();
    if (!mayBeSigned())
        return;
    m_signing->open(m_id, session().query(proposedSigning, m_stored.contract));
}

void ContractEditor::sign()
{
    flush();
    if (!m_signing->sign())
        return;
    load();
    emit session().said(tr("The contract is recorded as signed: it no longer changes."));
}

void ContractEditor::amend()
{
    // One avenant at a time is prepared from a contract: go on with it when there is one.
    ContractId amendment = session().query(contracts::amendmentUnderWay, m_id);
    if (!amendment.isValid())
        session().perform(Operation::PrepareAmendment,
            [&](Work& work) { amendment = contracts::amend(work, m_id, session().today()); });
    if (amendment.isValid())
        show(amendment);
}

void ContractEditor::prepareAgain()
{
    ContractId again;
    if (session().perform(Operation::PrepareContract,
            [&](Work& work) { again = contracts::prepareAgain(work, m_id); }))
        show(again);
}

void ContractEditor::discard()
{
    m_autosave->discard();
    const ContractId id = std::exchange(m_id, ContractId());
    if (session().perform(
            Operation::RemoveContract, [&](Work& work) { contracts::remove(work, id); })) {
        emit session().said(tr("The draft is thrown away. Ctrl+Z brings it back."));
        emit backRequested();
    } else {
        show(id);
    }
}

void ContractEditor::say(const QString& text, bool error)
{
    if (text.isEmpty())
        m_message->hide();
    else if (text != m_message->text())
        m_message->say(error ? InfoKind::Error : InfoKind::Done, text);
}

} // namespace jalons
