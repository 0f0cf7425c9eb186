#include "core/attestation/attestation.h"
#include "core/contract/contract_edit.h"
#include "core/contract/of_admission.h"
#include "core/documents/contract_document.h"
#include "core/documents/diagnostic_document.h"
#include "core/documents/intake_document.h"
#include "core/documents/lodging_documents.h"
#include "core/documents/paper_document.h"
#include "core/household/household.h"
#include "core/participation/participation.h"
#include "core/signing/annexes.h"
#include "core/signing/attestation_papers.h"
#include "core/signing/participation_papers.h"
#include "core/signing/prints.h"
#include "core/situation/situation.h"
#include "layout_rules.h"
#include "tests/core/guest_case.h"
#include "ui/printing/document_printer.h"
#include "ui/printing/undrawable.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// Every paper, of people of all kinds: read back from its PDF against what the file knows. Beside
/// each of them lives somebody else, who stands on no paper of theirs.
class TestEveryPaper : public QObject
{
    Q_OBJECT

    struct Kind
    {
        QString lastName = u"Diarra"_s;
        QString firstName = u"Awa"_s;
        QString latin{}; ///< how a name in another script is read
        QString birth = u"1991-07-14"_s;
        QString gender = u"woman"_s;
        QString measure{};
        int children = 0;
        int objectives = 2;
        bool interpreter = false;
    };

    std::unique_ptr<StructureFile> m_file;
    Guest m_guest;
    QTemporaryDir m_folder;
    std::vector<std::pair<QString, Document>> m_sheets;
    QStringList m_said; ///< of contracts: objectives and commitments

    template <class Ask> auto ask(Ask question) const
    {
        auto found = m_file->query(question);
        if (!found)
            qFatal("query: %s %s", qPrintable(found.error().detail),
                found.error().problems.isEmpty()
                    ? ""
                    : qPrintable(found.error().problems.first().field));
        return *found;
    }
    void add(const QString& name, const std::function<Document(const Reader&)>& build)
    {
        m_sheets.emplace_back(name, ask(build));
    }

    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForStarted())
            qFatal("%s is missing", qPrintable(program));
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    /// As it is read: one space between words, whatever the lines.
    static QString flat(QString text)
    {
        for (QChar& c : text)
            if (c == QChar(0x00a0) || c == QChar(0x202f))
                c = u' ';
            else if (c.unicode() >= 0x2066 && c.unicode() <= 0x2069)
                c = QChar(0x200b);
        return text.remove(QChar(0x200b)).simplified();
    }

    void somebodyElse()
    {
        edit(*m_file, [](Work& work) {
            Person other;
            other.birthName = u"Zylberstein"_s;
            other.firstNames = u"Quentin"_s;
            Accompaniment course;
            course.person = people::save(work, other);
            course.openedOn = arrival;
            accompaniments::save(work, course);
            Lodging room;
            room.label = u"Chambre du voisin"_s;
            Arrival come;
            come.people = {course.person};
            come.lodging = lodgings::save(work, room);
            come.on = arrival;
            come.openAccompaniment = false;
            admissions::arrive(work, come);
        });
    }

    void setPerson(const Kind& kind)
    {
        edit(*m_file, [&](Work& work) {
            Structure house = structures::load(work);
            house.phone = u"03 20 99 00 11"_s;
            house.mail = u"accueil@abri.example"_s;
            house.siret = u"73282932000074"_s;
            structures::save(work, house);
            Person person = people::load(work, m_guest.person);
            person.birthName = kind.lastName;
            person.firstNames = kind.firstName;
            person.usedName.clear();
            person.latinName = kind.latin;
            person.gender = kind.gender;
            person.civility = kind.gender == u"man" ? u"mr"_s : u"ms"_s;
            person.birthDate = PartialDate::fromIso(kind.birth);
            person.interpreter = kind.interpreter;
            person.designatedName = u"Rose Okafor"_s;
            person.designatedTie = u"sœur"_s;
            people::save(work, person);
            Situation rsa;
            rsa.person = m_guest.person;
            rsa.family = SituationFamily::Income;
            rsa.kind = u"rsa"_s;
            rsa.from = arrival.addYears(-1);
            rsa.amount = Money{651'69};
            situations::add(work, rsa);
            if (!kind.measure.isEmpty()) {
                Situation measure;
                measure.person = m_guest.person;
                measure.family = SituationFamily::Protection;
                measure.kind = kind.measure;
                measure.from = QDate(2024, 9, 12);
                measure.representative = u"Mme Roche, UDAF"_s;
                situations::add(work, measure);
            }
            if (kind.children > 0) {
                const HouseholdId household
                    = households::ensure(work, m_guest.person, arrival.addYears(-1));
                for (int i = 0; i < kind.children; ++i) {
                    Person child;
                    child.birthName = u"Diarra"_s;
                    child.firstNames = QStringList{u"Moussa"_s, u"Fatou"_s, u"Ibrahim"_s}.at(i);
                    child.birthDate = PartialDate::of(2015 + i, 3, 2);
                    Membership member;
                    member.household = household;
                    member.person = people::save(work, child);
                    member.role = u"child"_s;
                    member.from = arrival.addYears(-1);
                    households::save(work, member);
                }
            }
            PrefectDecision rates;
            rates.number = u"2025-117"_s;
            rates.decidedOn = QDate(2025, 12, 18);
            rates.from = QDate(2026, 1, 1);
            rates.small = Rate{1500};
            rates.large = Rate{1000};
            prefectDecisions::save(work, rates);
        });
    }

    /// Objectives and commitments, numbered, so that none is lost.
    void fill(ContractId id, int objectives)
    {
        edit(*m_file, [&](Work& work) {
            for (const Objective& one : contracts::content(work, id).objectives)
                contracts::remove(work, one.id);
            for (const Commitment& one : contracts::content(work, id).commitments)
                contracts::remove(work, one.id);
            for (int i = 1; i <= objectives; ++i) {
                Objective objective;
                objective.contract = id;
                objective.domain = i % 2 ? u"housing"_s : u"rights"_s;
                objective.title = u"Atteindre le but %1"_s.arg(i);
                objective.means = u"Moyen du but %1"_s.arg(i);
                objective.indicator = u"Repère du but %1"_s.arg(i);
                objective.dueOn = today.addDays(30 + i);
                const ObjectiveId made = contracts::append(work, objective);
                m_said << objective.title;
                for (const Party party : {Party::Person, Party::Structure}) {
                    Commitment commitment;
                    commitment.contract = id;
                    commitment.objective = made;
                    commitment.party = party;
                    commitment.text = (party == Party::Person ? u"Je tiens l’engagement %1"_s
                                                              : u"La maison tient le sien, le %1"_s)
                                          .arg(i);
                    contracts::append(work, commitment);
                    m_said << commitment.text;
                }
            }
        });
    }

    ContractId begun(
        const QString& name, const Kind& kind, const std::function<ContractId(Work&)>& make)
    {
        const ContractId id = perform(*m_file, Operation::PrepareContract, make);
        if (name == u"emergency") { // what is said goes on one page
            add(name, [id](const Reader& r) { return contracts::sheetOf(r, id); });
            edit(*m_file, [id](Work& work) { contracts::remove(work, id); });
            return id;
        }
        fill(id, name == u"dipc" ? 2 : kind.objectives);
        add(name, [id](const Reader& r) { return contracts::sheetOf(r, id); });
        return id;
    }

    void contractsOf(const Kind& kind)
    {
        const auto ofAdmission = [this](ContractKind which, IndividualVariant variant) {
            return [=, this](Work& work) {
                return contracts::prepareOfAdmission(work, m_guest.accompaniment, which, variant);
            };
        };
        begun(u"emergency"_s, kind,
            ofAdmission(ContractKind::Individual, IndividualVariant::Emergency));
        begun(u"dipc"_s, kind, ofAdmission(ContractKind::Individual, IndividualVariant::Refusal));
        const ContractId stay
            = begun(u"stay"_s, kind, ofAdmission(ContractKind::Stay, IndividualVariant::Usual));
        edit(*m_file, [&](Work& work) { contracts::giveAnnexes(work, stay, m_guest.referent); });
        add(u"stay+annexes"_s, [stay](const Reader& r) {
            return contracts::withAnnexes(r, contracts::load(r, stay), contracts::sheetOf(r, stay));
        });
        const ContractId contract = begun(u"contract"_s, kind,
            [this](Work& work) { return contracts::prepare(work, m_guest.accompaniment, today); });
        edit(*m_file, [&](Work& work) {
            Signing paper = proposedSigning(work, contracts::load(work, contract));
            paper.day = today;
            for (Signature& one : paper.signatories)
                if (one.name.isEmpty())
                    one.name = u"Signataire"_s;
            paper.print = contracts::printForSignature(work, contract, {});
            contracts::sign(work, contract, paper);
        });
        add(u"contract, copy"_s,
            [contract](const Reader& r) { return contracts::sheetOf(r, contract); });
        const ContractId amendment = perform(*m_file, Operation::PrepareAmendment,
            [&](Work& work) { return contracts::amend(work, contract, today); });
        add(u"amendment"_s,
            [amendment](const Reader& r) { return contracts::sheetOf(r, amendment); });
    }

    void othersOf()
    {
        const AssessmentId evaluation
            = perform(*m_file, Operation::StartEvaluation, [this](Work& work) {
                  const AssessmentId id = evaluations::start(work, m_guest.accompaniment,
                      AssessmentKind::Intermediate, today, m_guest.referent);
                  Assessment one = assessments::load(work, id);
                  one.decision = Decision::Continue;
                  assessments::save(work, one);
                  assessments::complete(work, id, today, u"Awa, Nadia"_s);
                  return id;
              });
        add(u"diagnostic"_s,
            [this](const Reader& r) { return assessments::sheetOf(r, m_guest.diagnostic); });
        add(u"evaluation"_s,
            [evaluation](const Reader& r) { return assessments::sheetOf(r, evaluation); });
        add(u"extract"_s,
            [evaluation](const Reader& r) { return assessments::extractOf(r, evaluation); });
        add(u"intake"_s, [this](const Reader& r) { return intakeDocument(r, m_guest.person); });
        const ParticipationId paid = perform(*m_file, Operation::PrepareParticipation,
            [this](Work& work) { return participations::prepare(work, m_guest.person); });
        edit(*m_file, [&](Work& work) { participations::complete(work, paid, m_guest.referent); });
        add(u"participation"_s,
            [paid](const Reader& r) { return participations::sheetOf(r, paid); });
        add(u"notice"_s, [paid](const Reader& r) { return participations::noticeOf(r, paid); });
        const ReceiptId receipt = perform(*m_file, Operation::GiveReceipt, [this](Work& work) {
            Receipt one = receipts::proposed(work, m_guest.person);
            one.means = u"cash"_s;
            return receipts::give(work, one);
        });
        add(u"receipt"_s, [receipt](const Reader& r) { return receipts::paperOf(r, receipt); });
        for (const auto& [kind, code] : codes<PaperKind>)
            if (kind != PaperKind::ProlongationRequest) // of a prolongation: test_papers
                add(QLatin1String(code), [this, kind = kind](const Reader& r) {
                    return paperDocument(r, papers::proposed(r, m_guest.person, kind));
                });
        add(u"attestation"_s, [this](const Reader& r) {
            Attestation one;
            one.person = m_guest.person;
            one.kind = AttestationKind::Lodging;
            one.from = arrival;
            one.addressKind = AttestedAddress::Seat;
            one.address = u"12 rue des Tilleuls, 62300 Lens"_s;
            return attestations::paperOf(r, one);
        });
    }

private slots:
    void allKinds_data()
    {
        QTest::addColumn<int>("which");
        int which = 0;
        for (const char* name : {"alone", "no birth date", "three children", "Arabic, interpreter",
                 "Amharic, guardianship", "Cyrillic, curatorship", "minor", "many objectives"})
            QTest::newRow(name) << which++;
    }

    void allKinds()
    {
        QFETCH(const int, which);
        static const std::vector<Kind> kinds{{}, {.birth = {}, .gender = {}}, {.children = 3},
            {.lastName = u"الحسن"_s,
                .firstName = u"عبد الله"_s,
                .latin = u"Abdallah Al Hassan"_s,
                .gender = u"man"_s,
                .interpreter = true},
            {.lastName = u"ተስፋዬ"_s,
                .firstName = u"ሰላም"_s,
                .latin = u"Selam Tesfaye"_s,
                .measure = u"guardianship"_s},
            {.lastName = u"Шевченко"_s,
                .firstName = u"Олена"_s,
                .latin = u"Olena Chevtchenko"_s,
                .measure = u"curatorship"_s},
            {.birth = u"2009-01-31"_s}, {.gender = u"man"_s, .objectives = 15}};
        const Kind& kind = kinds.at(std::size_t(which));
        m_file = newFile();
        m_sheets.clear();
        m_said.clear();
        m_guest = guest(*m_file);
        somebodyElse();
        setPerson(kind);
        diagnose(*m_file, m_guest);
        contractsOf(kind);
        othersOf();
        QVERIFY(m_sheets.size() >= 22);

        const QString name = kind.latin.isEmpty() ? kind.lastName : kind.latin.section(u' ', -1);
        int mostPages = 0;
        for (const auto& [sheet, document] : m_sheets) {
            const auto fail = [&, what = sheet](
                                  const QString& why) { QFAIL(qPrintable(what + u": "_s + why)); };
            QVERIFY2(undrawable(document).isEmpty(), qPrintable(sheet));
            const QString path = m_folder.filePath(u"paper.pdf"_s);
            const auto pages = writePdf(document, path, Overwrite::Yes);
            QVERIFY2(pages.ok(), qPrintable(sheet));
            mostPages = std::max(mostPages, *pages);
            const QString read = flat(run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s}));
            for (int page = 1; page <= *pages; ++page)
                if (!read.contains(u"Page %1 / %2"_s.arg(page).arg(*pages)))
                    return fail(u"no page %1 of %2"_s.arg(page).arg(*pages));
            if (read.contains(u"{{"_s) || read.contains(u"}}"_s))
                return fail(u"a placeholder: "_s + read.mid(read.indexOf(u'{'), 40));
            if (read.contains(u"Zylberstein"_s, Qt::CaseInsensitive) || read.contains(u"Quentin"_s)
                || read.contains(u"voisin"_s))
                return fail(u"somebody else’s name"_s);
            if (sheet != u"tariffs" && sheet != u"data_notice"
                && !read.contains(name, Qt::CaseInsensitive))
                return fail(u"not their name: "_s + read.left(400));
            if (const QString wrong = wrongWith(PageLayout(document), true);
                !wrong.isEmpty() && document.annexes.empty())
                return fail(wrong);
            const bool isOfContract = sheet == u"contract" || sheet == u"stay"
                || sheet == u"contract, copy" || sheet == u"amendment";
            if (isOfContract)
                for (int i = 1; i <= kind.objectives; ++i)
                    for (const QString& words :
                        {u"Atteindre le but %1"_s.arg(i), u"Je tiens l’engagement %1"_s.arg(i),
                            u"La maison tient le sien, le %1"_s.arg(i)})
                        if (!flat(plainText(document)).contains(words) || !read.contains(words))
                            return fail(u"not said: "_s + words);
            if (sheet == u"participation" && !read.contains(u"651,69 €"_s))
                return fail(u"not the resources"_s);
            // Everybody who lives with them, on the papers that name the household.
            if (kind.children == 3
                && (sheet == u"stay" || sheet == u"intake" || sheet == u"contract"))
                for (const QString& child : {u"Moussa"_s, u"Fatou"_s, u"Ibrahim"_s})
                    if (!read.contains(child))
                        return fail(u"without "_s + child);
            if (!QStandardPaths::findExecutable(u"qpdf"_s).isEmpty()
                && !run(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax"_s))
                return fail(u"qpdf finds errors"_s);
        }
        if (kind.objectives > 10)
            QVERIFY2(mostPages >= 8, qPrintable(QString::number(mostPages)));
    }
};

QTEST_MAIN(TestEveryPaper)
#include "test_every_paper.moc"
