#pragma once
#include "tests/core/fixture.h"

namespace jalons::testing {

/// A whole path with enough said for every part of the sheets: household, diagnostic of several
/// domains with both voices, a contract with two objectives, actions of every state, an evaluation.
struct Path : Case
{
    ObjectiveId second;
    AssessmentId evaluation;
};

inline void fillStructure(StructureFile& file)
{
    perform(file, Operation::UpdateStructure, [](Work& work) {
        Structure s = structures::load(work);
        s.name = QStringLiteral("CHRS Les Trois Tilleuls");
        s.address = QStringLiteral("12 rue des Tilleuls");
        s.postalCode = QStringLiteral("62300");
        s.town = QStringLiteral("Lens");
        s.phone = QStringLiteral("03 21 00 00 00");
        s.mail = QStringLiteral("contact@trois-tilleuls.example");
        s.representativeName = QStringLiteral("Hélène Vasseur");
        s.representativeRole = QStringLiteral("directrice");
        structures::save(work, s);
        return 0;
    });
}

inline Path diagnosedPath(StructureFile& file, QDate day = today)
{
    Path path;
    fillStructure(file);
    static_cast<Case&>(path) = openCase(file, day);
    perform(file, Operation::StartDiagnostic, [&](Work& work) {
        Professional referent = professionals::load(work, path.referent);
        referent.trade = QStringLiteral("social_worker");
        professionals::save(work, referent);
        Person person = people::load(work, path.person);
        person.civility = QStringLiteral("mr");
        person.birthDate = PartialDate::of(1992, 4, 1);
        person.birthPlace = QStringLiteral("Ségou (Mali)");
        people::save(work, person);
        Assessment a;
        a.accompaniment = path.accompaniment;
        a.startedOn = day;
        a.author = path.referent;
        a.summary = QStringLiteral(
            "Le logement d’abord.\nLes courriers non lus sont à l’origine de la dette.");
        path.diagnostic = assessments::save(work, a);
        const auto entry = [&](const char* domain, EntryStatus status, int person1,
                               int professional, int priority, const char16_t* words) {
            DomainEntry e;
            e.assessment = path.diagnostic;
            e.domain = QLatin1String(domain);
            e.status = status;
            e.personLevel = person1;
            e.professionalLevel = professional;
            e.priority = priority;
            e.personWords = QString::fromUtf16(words);
            if (person1 > 0) {
                e.analysis = QStringLiteral("Situation qui peut avancer avec un appui régulier.");
                e.tried = QStringLiteral("Demande de logement social en 2024, non renouvelée.");
                e.findings
                    = {{{}, FindingKind::Strength, QStringLiteral("a tenu un bail trois ans")},
                        {{}, FindingKind::Difficulty, QStringLiteral("dette de loyer")},
                        {{}, FindingKind::Need, QStringLiteral("une demande qui avance")}};
            }
            assessments::save(work, e);
        };
        entry("housing", EntryStatus::Open, 2, 3, 1, u"Je veux une porte à moi, avec ma clé.");
        entry("rights", EntryStatus::Open, 1, 3, 2, u"Les lettres, je ne les ouvre plus.");
        entry("health", EntryStatus::Open, 4, 4, 0, u"Ça va.");
        entry("social_ties", EntryStatus::Open, 3, 0, 0, u"J’ai des amis au foyer.");
        entry("employment", EntryStatus::Later, 0, 0, 0, u"");
        entry("addictions", EntryStatus::Declined, 0, 0, 0, u"");
        assessments::complete(
            work, path.diagnostic, day, QStringLiteral("Amadou, Nadia, un interprète"));
        return 0;
    });
    return path;
}

inline FindingId firstNeed(StructureFile& file, const Path& path, const QString& domain)
{
    return file
        .query([&](const Reader& r) {
            for (const Finding& finding : assessments::entry(r, path.diagnostic, domain).findings)
                if (finding.kind == FindingKind::Need)
                    return finding.id;
            return FindingId();
        })
        .valueOr({});
}

inline void contractPath(StructureFile& file, Path& path, QDate from = today)
{
    makeContract(file, path, from);
    const FindingId need = firstNeed(file, path, QStringLiteral("housing"));
    perform(file, Operation::UpdateObjective, [&](Work& work) {
        Contract contract = contracts::load(work, path.contract);
        contract.meetingFrequency = QStringLiteral("fortnightly");
        contract.meetingPlace = QStringLiteral("au bureau du CHRS");
        contracts::save(work, contract);
        Objective first = contracts::content(work, path.contract).objectives.front();
        first.need = need;
        first.aims = {QStringLiteral("rights"), QStringLiteral("living_conditions")};
        first.means
            = QStringLiteral("Renouveler la demande de logement social et constituer le dossier.");
        first.indicator = QStringLiteral("La demande est enregistrée ; une proposition est reçue.");
        first.dueOn = from.addMonths(4);
        contracts::save(work, first);
        Objective second;
        second.contract = path.contract;
        second.domain = QStringLiteral("rights");
        second.title = QStringLiteral("Ouvrir mes lettres sans peur");
        second.position = 2;
        path.second = contracts::save(work, second);
        Commitment partner;
        partner.contract = path.contract;
        partner.party = Party::Partner;
        partner.who = QStringLiteral("Espace France Services");
        partner.text = QStringLiteral("Reçoit Monsieur Diarra pour la demande en ligne.");
        contracts::save(work, partner);
        return 0;
    });
}

inline void signPath(StructureFile& file, const Path& path, QDate day = today)
{
    perform(file, Operation::SignContract, [&](Work& work) {
        Signing paper = signing(day);
        paper.signatories.push_back({{}, {}, Party::Structure, QStringLiteral("Hélène Vasseur"),
            QStringLiteral("directrice")});
        contracts::sign(work, path.contract, paper);
        return 0;
    });
}

inline void evaluatePath(StructureFile& file, Path& path, QDate day = today)
{
    perform(file, Operation::StartEvaluation, [&](Work& work) {
        const auto action = [&](const QString& title, ActionState state) {
            Action a;
            a.accompaniment = path.accompaniment;
            a.objective = path.objective;
            a.title = title;
            a.state = state;
            a.plannedOn = day;
            if (state == ActionState::Done) {
                a.doneOn = day;
                a.result = QStringLiteral("Le dossier est déposé.");
                a.effect = QStringLiteral("Il sait maintenant suivre sa demande seul.");
            }
            if (state == ActionState::Postponed)
                a.postponedBy = QStringLiteral("person");
            if (state == ActionState::NotDone)
                a.notDoneReason = QStringLiteral("no_supply");
            actions::save(work, a);
        };
        action(QStringLiteral("Déposer la demande de logement"), ActionState::Done);
        action(QStringLiteral("Visiter une pension de famille"), ActionState::Postponed);
        action(QStringLiteral("Atelier numérique"), ActionState::NotDone);
        path.evaluation = evaluations::start(
            work, path.accompaniment, AssessmentKind::Intermediate, day, path.referent);
        const auto entry
            = [&](const char* domain, int person, int professional, const char16_t* words) {
                  DomainEntry e;
                  e.assessment = path.evaluation;
                  e.domain = QLatin1String(domain);
                  e.status = EntryStatus::Open;
                  e.personLevel = person;
                  e.professionalLevel = professional;
                  e.personWords = QString::fromUtf16(words);
                  assessments::save(work, e);
              };
        entry("housing", 4, 3, u"La demande avance, je le vois.");
        entry("rights", 3, 3, u"J’ouvre le courrier le lundi.");
        entry("health", 4, 4, u"Pareil.");
        Assessment a = assessments::load(work, path.evaluation);
        a.personView = QStringLiteral("On m’a laissé le temps.");
        a.decision = Decision::Amend;
        a.decisionDetail = QStringLiteral("Un avenant pour chercher un emploi.");
        assessments::save(work, a);
        const Evaluation e = evaluations::load(work, path.evaluation);
        ObjectiveAppraisal objective = e.objectives.front();
        objective.appraised = true;
        objective.attainment = 1;
        objective.comment = QStringLiteral("Demande enregistrée.");
        evaluations::save(work, objective);
        for (CommitmentAppraisal appraisal : e.commitments) {
            const bool ours = appraisal.commitment == e.contract.commitments[1].id;
            appraisal.kept = ours ? Kept::Partly : Kept::Yes;
            appraisal.reason = ours ? QStringLiteral("structure") : QString();
            evaluations::save(work, appraisal);
        }
        return 0;
    });
}

} // namespace jalons::testing
