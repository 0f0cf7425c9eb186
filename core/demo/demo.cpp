#include "core/demo/demo.h"
#include "core/autonomy/autonomy.h"
#include "core/storage/sql.h"

#include "core/demo/admission_demo.h"
#include "core/demo/attestation_demo.h"
#include "core/demo/clause_demo.h"
#include "core/demo/collective_demo.h"
#include "core/demo/course.h"
#include "core/demo/handover_demo.h"
#include "core/demo/identity.h"
#include "core/demo/lodging_demo.h"
#include "core/demo/own_fields.h"
#include "core/demo/participation_demo.h"
#include "core/demo/partners_maker.h"
#include "core/demo/situations.h"
#include "core/demo/standing_demo.h"
#include "core/file/structure_file.h"
#include "core/household/household.h"
#include "core/storage/new_file.h"
#include "core/storage/raw_file.h"
#include "core/storage/work.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <deque>
#include <utility>

namespace jalons::demo {

namespace {

/// Enough to make a commit rare, few enough that the events of a part stay small in memory.
constexpr int peoplePerPart = 500;
/// People told in full; beyond, one group in sixteen is.
constexpr int fullyTold = 500;

class Generator
{
public:
    Generator(StructureFile& file, const Options& options)
        : m_file(file)
        , m_options(options)
        , m_team(team())
        , m_house(options.seed, options.today)
    {
    }

    void run()
    {
        part([this](Work& work) {
            for (Professional& member : m_team)
                member.id = professionals::save(work, member);
            m_house.build(work);
            m_house.tellRequests(work);
            for (const Partner& partner : partners())
                jalons::partners::save(work, partner);
            m_fields.define(work);
            // Two domains count otherwise for this structure than the program proposes.
            autonomy::save(work, {{}, QStringLiteral("mobility"), 2, 1, 1, 2});
            autonomy::save(work, {{}, QStringLiteral("culture"), 0, 2, 3, 3});
            tellClauses(work, m_options.today);
            tellWordings(work, m_options.today);
            tellSentences(work);
            tellLanguages(work, m_options.today);
        });
        while (m_people < m_options.people) {
            part([this](Work& work) { tellPart(work); });
            if (m_options.progress && !m_options.progress(m_people, m_options.people))
                throw Refusal(Problems());
        }
    }

private:
    void part(const std::function<void(Work&)>& write)
    {
        const auto written = m_file.fill(write);
        if (!written)
            throw Failure(written.error());
    }

    void tellPart(Work& work)
    {
        Sql(work).database().exec(QStringLiteral("PRAGMA cache_size = -65536"));
        std::deque<Course> courses;
        std::vector<Group> families;
        const int until = std::min(m_options.people, m_people + peoplePerPart);
        while (m_people < until)
            addGroup(work, courses, families, until - m_people);

        std::vector<Event> events;
        for (Course& course : courses)
            course.schedule(events);
        std::stable_sort(events.begin(), events.end(),
            [](const Event& a, const Event& b) { return a.day < b.day; });
        for (const Event& event : events) {
            Work then(
                Sql(work).database(), Clock::fixed(event.day.startOfDay()), 0, Journaling::Off);
            event.happen(then);
        }
        for (const Group& family : families)
            addConcerned(work, family);
        m_house.tell(work);
        if (!std::exchange(m_paid, true))
            tellParticipations(work, m_options.today);
        if (m_people >= m_options.people) {
            Work now(Sql(work).database(), Clock::fixed(m_options.today.startOfDay()), 0,
                Journaling::Off);
            tellStanding(now);
            tellAdmissionContracts(now);
            tellAttestations(work, m_options.today);
            tellHandover(now, m_options.today);
            tellCollective(now, m_options.today);
            tellRelay(now, m_options.today);
            tellSteps(now, m_options.today);
        }
    }

    void addGroup(Work& work, std::deque<Course>& courses, std::vector<Group>& families, int room)
    {
        Random random(m_options.seed, static_cast<quint64>(m_group));
        const bool brief = m_people >= fullyTold && !random.percent(6);
        std::vector<CoursePlan> plans;
        if (brief) {
            plans = briefPlans(random, m_options.today, m_options.years, m_options.passages);
            for (CoursePlan& plan : plans)
                plan.actions = m_options.actions;
        } else
            plans = plansFor(m_adult++, random, m_options.today, m_options.years);

        Group group = makeGroup(m_group++, random, plans.front().openedOn);
        if (room < static_cast<int>(group.members.size()))
            group.members.resize(static_cast<std::size_t>(room));
        // A sequence of its own: what is told beside changes none of the courses.
        Random life(m_options.seed ^ 0x51f7, static_cast<quint64>(m_group));
        const QDate arrival = plans.front().openedOn;
        expectBirth(group, life, arrival, m_options.today);
        for (Group::Member& member : group.members)
            member.person.id = people::save(work, member.person);
        addHousehold(work, group, life, arrival);
        addSituations(work, group, plans, life, brief);
        m_house.expect(group, plans);
        if (!brief)
            m_fields.answer(
                work, group, Random(m_options.seed ^ 0xf1e1, static_cast<quint64>(m_group)));
        const int referent = random.below(referents);
        for (const Group::Member& member : group.members) {
            if (!member.adult)
                continue;
            for (const CoursePlan& plan : plans)
                courses.emplace_back(member.person, group, plan, m_team, referent, m_options.today,
                    Random(random.next()));
        }
        if (group.members.size() > 1)
            families.push_back(group);
        m_people += static_cast<int>(group.members.size());
    }

    StructureFile& m_file;
    const Options& m_options;
    std::vector<Professional> m_team;
    House m_house;
    OwnFields m_fields;
    int m_people = 0;
    int m_group = 0;
    int m_adult = 0;
    bool m_paid = false; ///< what people pay is told of the first of them
};

} // namespace

Result<Done> generate(const FileAccess& access, const Options& wanted)
{
    const QString& path = access.path;
    Options options = wanted;
    if (!options.today.isValid())
        options.today = QDate::currentDate();
    Problems found;
    if (options.people < 1 || options.people > 1'000'000)
        found.append({QStringLiteral("people"), ProblemKind::OutOfRange,
            {QStringLiteral("1"), QStringLiteral("1000000")}});
    if (options.years < 1 || options.years > 20)
        found.append({QStringLiteral("years"), ProblemKind::OutOfRange,
            {QStringLiteral("1"), QStringLiteral("20")}});
    if (options.passages < 1 || options.passages > 4 * options.years)
        found.append({QStringLiteral("passages"), ProblemKind::OutOfRange,
            {QStringLiteral("1"), QString::number(4 * options.years)}});
    if (options.actions < 0 || options.actions > 50)
        found.append({QStringLiteral("actions"), ProblemKind::OutOfRange,
            {QStringLiteral("0"), QStringLiteral("50")}});
    if (!found.isEmpty())
        return Error{ErrorKind::Refused, {}, found};

    if (const QFileInfo there(path); there.exists() || there.isSymLink())
        return Error{ErrorKind::FileExists, path};
    // What an earlier run left when it was killed is nobody's: it bears this ending alone.
    const QString part = path + QStringLiteral(".demo") + partSuffix;
    QFile::remove(part);
    auto file = StructureFile::create(
        access.at(part), structure(), Clock::fixed(options.today.startOfDay()));
    if (!file)
        return file.error();
    try {
        Generator(**file, options).run();
        file.value().reset();
        setSidesAside(path);
        if (!QFile::rename(part, path))
            throw Failure({QFileInfo::exists(path) ? ErrorKind::FileExists : ErrorKind::NotWritable,
                path, {}});
        syncFolder(QFileInfo(path).absolutePath());
        return Done{};
    } catch (const Failure& failure) {
        file.value().reset();
        QFile::remove(part); // half a demonstration is of no use, and it was ours
        return failure.error();
    }
}

} // namespace jalons::demo
