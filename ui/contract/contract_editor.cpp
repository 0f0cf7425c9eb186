#include "ui/contract/contract_editor.h"

#include "core/base/what_changed.h"
#include "core/contract/differences.h"
#include "core/contract/seal.h"
#include "core/diagnostic/assessment.h"
#include "core/documents/contract_document.h"
#include "core/signing/signing.h"
#include "ui/contract/articles_form.h"
#include "ui/contract/commitments_form.h"
#include "ui/contract/contract_words.h"
#include "ui/contract/section.h"
#include "ui/contract/signed_panel.h"
#include "ui/contract/signing_panel.h"
#include "ui/contract/terms_form.h"
#include "ui/page/autosave.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/printing/document_printer.h"
#include "ui/printing/preview_page.h"
#include "ui/printing/sheet_preview.h"
#include "ui/style/theme.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/pages.h"
#include "ui/wording/error_text.h"
#include "ui/wording/problem_text.h"
#include <QScrollBar>

namespace jalons {

namespace {

template <class T> const T* byId(const std::vector<T>& list, const T& item)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const T& other) { return other.id == item.id; });
    return found == list.end() ? nullptr : &*found;
}

/// Those that are not as stored. What has left the file meanwhile is not written again.
template <class T>
std::vector<T> changedOnly(const std::vector<T>& now, const std::vector<T>& stored)
{
    std::vector<T> changed;
    for (const T& item : now)
        if (const T* before = byId(stored, item); before && !(*before == item))
            changed.push_back(item);
    return changed;
}

template <class T>
void saveAll(Work& work, const std::vector<T>& changed, const std::vector<T>& stored)
{
    for (const T& item : changed)
        contracts::save(work, item, byId(stored, item));
}

} // namespace

template <class T>
auto ContractEditor::add(Operation operation, T element, const std::vector<T>& others)
{
    decltype(T::id) id;
    edit(operation, [&](Work& work) {
        element.contract = m_id;
        for (const T& other : others)
            element.position = std::max(element.position, other.position + 1);
        id = contracts::save(work, element);
    });
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
    connect(m_objectives, &ObjectivesForm::moveAsked, this, &ContractEditor::moveObjective);
    connect(m_objectives, &ObjectivesForm::addAsked, this, [this](const Need& need) {
        m_objectives->focusTitle(
            add(Operation::UpdateObjective, answering(need), m_stored.objectives));
    });
    connect(m_commitments, &CommitmentsForm::addAsked, this, [this](Party party) {
        Commitment commitment;
        commitment.party = party;
        m_commitments->focusText(
            add(Operation::UpdateCommitment, commitment, m_stored.commitments));
    });
    connect(m_articles, &ArticlesForm::addAsked, this, [this](const ClauseTemplate& clause) {
        Article article;
        article.code = clause.code;
        article.title = clause.title;
        article.text = clause.text;
        m_articles->focusTitle(add(Operation::UpdateArticle, article, m_stored.articles));
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
    struct Fetched
    {
        ContractContent content;
        ContractContent original;
        std::vector<Need> needs;
        std::vector<Professional> signatories;
        ContractId inForce;
    };
    const auto fetched = session().file().query([&](const Reader& r) {
        Fetched f;
        f.content = contracts::content(r, m_id);
        const Contract& contract = f.content.contract;
        if (contract.amends.isValid())
            f.original = contracts::content(r, contract.amends);
        f.needs = assessments::needs(r, contract.accompaniment);
        f.signatories = contracts::possibleSignatories(r, contract);
        f.inForce = contracts::inForce(r, contract.accompaniment);
        return f;
    });
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
    if (frozen) {
        m_handPanel->hide();
        m_signing->hide();
        m_signed->show(m_stored, fetched->inForce == m_id);
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
        m_articles->show(m_stored.articles, contract.kind);
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

void ContractEditor::save()
{
    if (!m_id.isValid() || m_stored.contract.isFrozen())
        return;
    const ContractContent now = read();
    const auto objectives = changedOnly(now.objectives, m_stored.objectives);
    const auto commitments = changedOnly(now.commitments, m_stored.commitments);
    const auto articles = changedOnly(now.articles, m_stored.articles);
    // Terms that cannot be stored yet (a term before its start) do not hold back the rest.
    Problems found = ofWhatChanged(
        problems(now.contract, session().today()), problems(m_stored.contract, session().today()));
    const bool terms = found.isEmpty() && !(now.contract == m_stored.contract);
    bool stored = true;
    if (terms || !objectives.empty() || !commitments.empty() || !articles.empty()) {
        const Operation operation = terms ? Operation::UpdateContract
            : !objectives.empty()         ? Operation::UpdateObjective
            : !commitments.empty()        ? Operation::UpdateCommitment
                                          : Operation::UpdateArticle;
        const ContractContent before = m_stored;
        if (terms)
            m_stored.contract = now.contract;
        m_stored.objectives = now.objectives;
        m_stored.commitments = now.commitments;
        m_stored.articles = now.articles;
        Problems refused;
        stored = session().perform(
            operation,
            [&](Work& work) {
                if (terms)
                    contracts::save(work, now.contract, &before.contract);
                saveAll(work, objectives, before.objectives);
                saveAll(work, commitments, before.commitments);
                saveAll(work, articles, before.articles);
            },
            &refused);
        if (!stored)
            m_stored = before;
        found += refused;
    }
    const bool isUnsaved = !stored
        || !ofWhatChanged(problems(now.contract, session().today()),
            problems(m_stored.contract, session().today()))
                .isEmpty();
    say(problemsText(m_terms->mark(found + m_terms->unread()), u' '), true);
    if (!isUnsaved)
        refetch();
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
        return contracts::wasSigned(now.contract) ? contractDocument(r, m_id)
                                                  : contractDocument(r, now);
    });
    // A text that is not the signed one is not even shown.
    const bool refused = !document && document.error().kind == ErrorKind::Refused;
    m_sheet->setVisible(!refused);
    if (refused)
        say(errorText(document.error()), true);
    if (document && !(*document == m_sheet->document()))
        m_sheet->setDocument(*document);
    if (now.contract.amends.isValid())
        m_differences->show(differences(m_original, now), m_original.contract.number);
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

void ContractEditor::print()
{
    const auto document = output();
    if (document && printDocument(this, *document))
        say(tr("Sent to the printer."));
}

void ContractEditor::writeTo()
{
    const auto document = output();
    if (!document)
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
    // Said before the paper is brought out, not after.
    const Problems hindering = signingProblems(m_stored);
    if (!hindering.isEmpty()) {
        say(tr("Before the signatures: %1").arg(problemsText(hindering, u' ')), true);
        return;
    }
    say({});
    m_signing->open(m_id,
        session().query([&](const Reader& r) { return proposedSigning(r, m_stored.contract); }));
}

void ContractEditor::sign()
{
    flush();
    Problems refused = m_signing->unread();
    const Signing signing = m_signing->read();
    if (!refused.isEmpty()
        || !session().perform(
            Operation::SignContract, [&](Work& work) { contracts::sign(work, m_id, signing); },
            &refused)) {
        m_signing->say(refused);
        return;
    }
    m_signing->close();
    load();
    emit session().said(tr("The contract is recorded as signed: it no longer changes."));
}

void ContractEditor::amend()
{
    // One avenant at a time is prepared from a contract: go on with it when there is one.
    ContractId amendment
        = session().query([&](const Reader& r) { return contracts::amendmentUnderWay(r, m_id); });
    if (!amendment.isValid())
        session().perform(Operation::PrepareAmendment,
            [&](Work& work) { amendment = contracts::amend(work, m_id, session().today()); });
    if (amendment.isValid())
        show(amendment);
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

void ContractEditor::moveObjective(ObjectiveId id, int step)
{
    flush();
    std::vector<Objective> order = m_stored.objectives;
    const auto from
        = std::find_if(order.begin(), order.end(), [&](const Objective& o) { return o.id == id; });
    const auto index = static_cast<int>(from - order.begin()) + step;
    if (from == order.end() || index < 0 || index >= static_cast<int>(order.size()))
        return;
    std::iter_swap(from, order.begin() + index);
    edit(Operation::UpdateObjective, [&](Work& work) {
        int position = 0;
        for (Objective& objective : order) {
            objective.position = ++position;
            contracts::save(work, objective);
        }
    });
    m_objectives->focusMove(id, step);
}

void ContractEditor::say(const QString& text, bool error)
{
    if (text.isEmpty())
        m_message->hide();
    else if (text != m_message->text())
        m_message->say(error ? InfoKind::Error : InfoKind::Done, text);
}

} // namespace jalons
