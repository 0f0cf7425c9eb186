#include "ui/wording/problem_text.h"
#include "ui/wording/column_text.h"
#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace jalons {

namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ProblemText)
public:
    /// What was typed, shortened: a pasted page must not fill the form.
    static QString arg(const Problem& problem, qsizetype index)
    {
        const QString text = problem.args.value(index);
        return text.size() > 40 ? text.left(39) + u'…' : text;
    }

    static QString day(const QString& iso)
    {
        return QLocale().toString(QDate::fromString(iso, Qt::ISODate), QLocale::ShortFormat);
    }

    /// Of a place that has to be named: there are several.
    static QString placed(const QString& place, const QString& text)
    {
        return place.isEmpty() ? text : tr("%1: %2").arg(place, text);
    }

    static QString commitmentOf(const QString& party)
    {
        if (party == u"person")
            return tr("Commitments go both ways: add at least one of the person.");
        if (party == u"professional")
            return tr("Commitments go both ways: add at least one of the professional.");
        if (party == u"structure")
            return tr("Commitments go both ways: add at least one of the structure.");
        return tr("Commitments go both ways: add those that are missing.");
    }

    static QString missingInContract(const QString& what)
    {
        if (what == u"manager")
            return tr("Say in “Structure” which body manages the house: it is bound by the "
                      "contract.");
        if (what == u"services")
            return tr("Choose at least one service given from now on.");
        if (what == u"took_part")
            return tr("Say who took part in making it: without that it has no value.");
        if (what == u"admission")
            return tr("Note the arrival in “Accommodation”: the contract says since when.");
        if (what == u"social_aid")
            return tr("The article on social aid is to be there, and the day the request was sent "
                      "to the préfet, noted in the admission.");
        return tr("The article on the participation is to be there: add it again.");
    }

    static QString missingForPaper(const QString& what)
    {
        if (what == u"manager")
            return tr("Say in “Structure” which body manages the house: it is the one that asks.");
        if (what == u"admission")
            return tr("Note the arrival in “Accommodation”: the paper is about it.");
        if (what == u"social_aid")
            return tr("No social aid is asked for this stay: check the admission, and the kind of "
                      "structure.");
        if (what == u"decision")
            return tr("Note in the admission the day of the decision.");
        if (what == u"length")
            return tr("Note in the admission for how long.");
        if (what == u"stay")
            return tr("The person is not lodged here today: no place to look at.");
        if (what == u"prolongation")
            return tr("Prepare the prolongation in “Accommodation”, in the admission.");
        if (what == u"reasons")
            return tr("A prolongation has to give its reasons: write in the admission what was "
                      "done and why the stay must go on.");
        if (what == u"prefect_decision")
            return tr("Note in “Structure” the decision of the préfet with its rates.");
        if (what == u"contact")
            return tr("Write in “Structure” a phone or a mail: the notice says whom to ask.");
        return tr("No trusted person is noted in “Identity and household”.");
    }

    static QString of(const Problem& p)
    {
        const QString first = arg(p, 0);
        const QString second = arg(p, 1);
        switch (p.kind) {
        case ProblemKind::Required:
            return tr("Fill in this field.");
        case ProblemKind::NotADate:
            return tr("There is no “%1” in the calendar: check the day and month, for example "
                      "05/06/2024.")
                .arg(first);
        case ProblemKind::DateInFuture:
            return tr("%1 has not come yet: give today’s date or an earlier one.").arg(first);
        case ProblemKind::DateTooOld:
            return tr("%1 is before 1900: check the year.").arg(first);
        case ProblemKind::EndBeforeStart:
            return tr("The end (%2) comes before the start (%1): correct one of the two dates.")
                .arg(first, second);
        case ProblemKind::Overlaps:
            return tr("Another period (%1 to %2) lies within this one: shorten this one, or remove "
                      "the other first.")
                .arg(first, second);
        case ProblemKind::BirthAfterContact:
            return tr("The first contact comes before the birth: correct one of the two dates.");
        case ProblemKind::TooLong:
            return tr("This text is too long: keep it under %1 characters.").arg(first);
        case ProblemKind::NotAMail:
            return tr("This is not a mail address: write it like name@example.org.");
        case ProblemKind::NotAPhone:
            return tr("This is not a phone number: use digits, spaces and a leading +.");
        case ProblemKind::NotASiret:
            return tr("This is not a SIRET number: check its 14 digits.");
        case ProblemKind::NotASiren:
            return tr("This is not a SIREN number: check its 9 digits.");
        case ProblemKind::NotAFiness:
            return tr("This is not a FINESS number: check its 9 characters.");
        case ProblemKind::OutOfRange:
            return tr("Give a value from %1 to %2.").arg(first, second);
        case ProblemKind::UnknownTerm:
            return second == u"addable"
                ? tr("“%1” is not in the list: choose another term, or add it with Enter.")
                      .arg(first)
                : tr("“%1” is not in the list: choose another term.").arg(first);
        case ProblemKind::NotQualified:
            return tr("%1 may not sign: choose a professional whom the team allows to, or the "
                      "structure’s representative.")
                .arg(first);
        case ProblemKind::SignedBeforeMade:
            return tr("The signature comes before the document was begun: check its date.");
        case ProblemKind::ContractFrozen:
            return tr("A signed contract does not change any more: make an amendment.");
        case ProblemKind::NotCompleted:
            return tr("Complete the diagnostic first.");
        case ProblemKind::AlreadyCompleted:
            return tr("This is already completed: there is nothing left to do here.");
        case ProblemKind::NoObjective:
            return tr("Add at least one objective before the signature.");
        case ProblemKind::NoCommitment:
            return commitmentOf(p.args.value(0));
        case ProblemKind::OtherSigners:
            return tr("Others sign than the measure in force says: say why.");
        case ProblemKind::MissingInContract:
            return missingInContract(first);
        case ProblemKind::MissingForPaper:
            return missingForPaper(first);
        case ProblemKind::MissingReason:
            return tr("Say why it was not done.");
        case ProblemKind::MissingParty:
            return tr("Say who asked for the postponement.");
        case ProblemKind::AlreadyCurrent:
            return tr("This person already has a current accompaniment: close it before opening "
                      "another.");
        case ProblemKind::StayOverlaps:
            return p.args.value(2).isEmpty()
                ? tr("This person already has a place then: %1, since %2. Record the departure or "
                     "the change of place there.")
                      .arg(first, day(second))
                : tr("This person already has a place then: %1, from %2 to %3. Check the dates.")
                      .arg(first, day(second), day(p.args.value(2)));
        case ProblemKind::PlaceUnavailable:
            return placed(p.args.value(3),
                second.isEmpty()
                    ? tr("This place is unavailable from %1.").arg(day(first))
                    : tr("This place is unavailable from %1 to %2.").arg(day(first), day(second)));
        case ProblemKind::OverCapacity:
            return placed(p.args.value(3),
                tr("On %1 there would be %2 people for %3 beds.")
                    .arg(day(first), second, p.args.value(2)));
        case ProblemKind::OutsideStay:
            return second.isEmpty()
                ? tr("The stay begins on %1: the absence comes after.").arg(day(first))
                : tr("The stay goes from %1 to %2: the absence lies within.")
                      .arg(day(first), day(second));
        case ProblemKind::CapacityTwice:
            return tr("Beds are counted once: give 0 here when the places inside have beds of "
                      "their own.");
        case ProblemKind::NotANumber:
            return tr("“%1” is not a number: write it like 1234.5.").arg(first);
        case ProblemKind::NotYesNo:
            return tr("“%1” is neither yes nor no: write one of the two.").arg(first);
        case ProblemKind::AlreadyUsed:
            return tr("“%1” already exists: choose another name.").arg(first);
        case ProblemKind::StillUsed:
            return tr("This is still used elsewhere: remove it there first.");
        case ProblemKind::Attached:
            return tr("Something has since been attached to it (%1): remove that first.")
                .arg(conceptText(p.args.value(0)));
        case ProblemKind::ParentGone:
            return tr("What it belonged to is no longer there (%1).")
                .arg(conceptText(p.args.value(0)));
        case ProblemKind::HouseholdPays:
            return tr("%1 pays for the whole household already: open their file, tab "
                      "“Participation”.")
                .arg(first);
        case ProblemKind::PlaceTaken:
            return first.isEmpty()
                ? tr("There is another one in its place: look at what is there now.")
                : tr("There is another one in its place since (%1): look at what is there now.")
                      .arg(conceptText(p.args.value(0)));
        case ProblemKind::NotAccepted:
            return tr("The file no longer takes what was there: change it by hand.");
        case ProblemKind::Missing:
            return tr("This no longer exists: go back to the list.");
        case ProblemKind::NotIntact:
            return tr("The text of contract %1 is no longer the one that was signed: it is neither "
                      "shown nor printed. Look for it in a backup, or keep to the paper.")
                .arg(first);
        case ProblemKind::RateOutOfBounds:
            return first == second ? tr("For this household the rate is %1 % exactly (%2).")
                                         .arg(first, p.args.value(2))
                                   : tr("For this household the rate lies from %1 % to %2 % (%3).")
                                         .arg(first, second, p.args.value(2));
        case ProblemKind::OtherScale:
            return tr("The scale of the CHRS (%2) is not that of “%1”: nothing is computed here.")
                .arg(first, p.args.value(1));
        case ProblemKind::Completed:
            return tr("This was completed and does not change any more: make another version.");
        case ProblemKind::HoursOutOfOrder:
            return tr("The second hour (%2) is not after the first (%1): correct one of the two.")
                .arg(first, second);
        case ProblemKind::NotLodged:
            return second.isEmpty()
                ? tr("The person is not lodged here from %1 until today: check the days, or record "
                     "the stay.")
                      .arg(day(first))
                : tr("The person was not lodged here from %1 to %2: check the days, or record the "
                     "stay.")
                      .arg(day(first), day(second));
        case ProblemKind::NotAccompanied:
            return second.isEmpty()
                ? tr("No accompaniment goes from %1 until today: check the days.").arg(day(first))
                : tr("No accompaniment goes from %1 to %2: check the days.")
                      .arg(day(first), day(second));
        case ProblemKind::NobodyLodgedWith:
            return tr("No child of the household is lodged with the person on all these days.");
        case ProblemKind::NotInLatin:
            return tr("The paper needs the name of %1 in Latin letters: write it in “Identity and "
                      "household”.")
                .arg(first);
        case ProblemKind::NoSuchAddress:
            return tr("The file does not know this address: choose another, or type one.");
        case ProblemKind::LinkToItself:
            return tr("A link joins two different difficulties: choose another one.");
        case ProblemKind::NoSuchLink:
            return tr(
                "A strength protects from a difficulty; it leads to none, and nothing is done "
                "to it.");
        case ProblemKind::OutsideAccompaniment:
            return second.isEmpty()
                ? tr("The accompaniment begins on %1: choose a day from then on.").arg(day(first))
                : tr("The accompaniment goes from %1 to %2: choose days within it.")
                      .arg(day(first), day(second));
        case ProblemKind::PauseOverlaps:
            return second.isEmpty()
                ? tr("A pause goes on since %1: say first when it ended.").arg(day(first))
                : tr("There is a pause from %1 to %2 already: choose other days.")
                      .arg(day(first), day(second));
        case ProblemKind::PauseBefore:
            return tr("A pause begins on %1: the accompaniment opens that day at the latest.")
                .arg(day(first));
        case ProblemKind::AgreedThatDay:
            return tr("Something else was agreed from %1 on: correct it, or choose another day.")
                .arg(day(first));
        case ProblemKind::UnknownPlaceholder:
            return tr("“%1” stands for nothing here: take one of those that are proposed, or take "
                      "the braces away.")
                .arg(first);
        case ProblemKind::LostPlaceholder:
            return tr("“%1” must stay: what it stands for would no longer be printed.").arg(first);
        case ProblemKind::NotAfterExit:
            return p.args.isEmpty()
                ? tr("An evaluation after the exit belongs to an accompaniment that has ended.")
                : tr("This accompaniment has ended: only an evaluation after the exit can be "
                     "started.");
        case ProblemKind::NoBoldThere:
            return tr("This sentence is printed without bold: take “**” away.");
        case ProblemKind::NotATime:
            return tr("“%1” is no time of the day: write it as 9:30.").arg(first);
        case ProblemKind::MissingAuthor:
            return tr("Choose first who you are, at the bottom left: else nobody could read it.");
        case ProblemKind::NotPlainText:
            return tr("One line of plain text: no line break, no “<” or “>”.");
        }
        return tr("Check this field.");
    }
};

} // namespace

QString problemText(const Problem& problem)
{
    return ProblemWords::of(problem);
}

QString problemsText(const Problems& problems, QChar between)
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences.append(problemText(problem));
    sentences.removeDuplicates();
    return sentences.join(between);
}

} // namespace jalons
