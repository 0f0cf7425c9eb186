#pragma once
#include "core/duplicate/merge.h"
#include "core/household/household.h"
#include "core/signing/attestation_papers.h"
#include "core/storage/description.h"
#include "core/storage/used_numbers.h"
#include "core/structure/structure.h"
#include "tests/core/house_case.h"
#include "tests/core/sheet.h"
#include <QCryptographicHash>
#include <QtTest>

namespace jalons::testing {

using namespace Qt::StringLiterals;

inline const QDate now(2026, 5, 20);

/// A house with somebody who lives there, somebody who was away and somebody who never came.
class AttestationCase : public HouseCase
{
protected:
    QDate m_day;
    std::unique_ptr<StructureFile> m_file;
    PersonId m_zoe; ///< here since 2 February, in another room since 1 March
    PersonId m_luc; ///< here from 2 February to 10 April, and again since 12 April
    PersonId m_max; ///< never was
    PersonId m_awa;
    ProfessionalId m_nadia;

    template <class F> auto read(F ask) const
    {
        auto result = m_file->query(ask);
        if (!result)
            qFatal("query: %s", qPrintable(result.error().detail));
        return *result;
    }
    static PersonId born(Work& work, const QString& first, PartialDate birth)
    {
        Person p;
        p.birthName = u"Éluard"_s;
        p.firstNames = first;
        p.birthDate = birth;
        return people::save(work, p);
    }
    static void live(Work& work, PersonId person, LodgingId where, QDate from, QDate to = {})
    {
        admissions::arrive(work, {{person}, where, from, {}, true, {}});
        if (to.isValid())
            stays::depart(work, stays::of(work, person).front().stay.id, {to, {}, {}, {}});
    }
    Attestation of(PersonId person, AttestationKind kind = AttestationKind::Lodging) const
    {
        Attestation a
            = read([&](const Reader& r) { return attestations::proposed(r, person, kind); });
        if (kind == AttestationKind::Lodging)
            a.addressKind = AttestedAddress::Seat;
        if (kind == AttestationKind::Presence) {
            a.fromTime = TimeOfDay::of(9);
            a.toTime = TimeOfDay::of(11, 30);
        }
        if (kind == AttestationKind::Accompaniment)
            a.recipient = u"Mission locale"_s;
        return a;
    }
    AttestationId give(const Attestation& a)
    {
        return perform(*m_file, Operation::GiveAttestation,
            [&](Work& work) { return attestations::give(work, a); });
    }
    QStringList refused(const Attestation& a)
    {
        QStringList found;
        const auto done = m_file->perform(
            Operation::GiveAttestation, [&](Work& work) { attestations::give(work, a); });
        if (!done)
            for (const Problem& problem : done.error().problems)
                found.append(QStringLiteral("%1 %2").arg(problem.field).arg(int(problem.kind)));
        return found;
    }
    static QStringList said(const char* field, ProblemKind kind)
    {
        return {QStringLiteral("%1 %2").arg(QLatin1String(field)).arg(int(kind))};
    }
    Document paper(AttestationId id) const
    {
        return read([&](const Reader& r) { return attestations::paperOf(r, id); });
    }
    /// The paragraphs of a paper, and its head.
    static QStringList lines(const Document& document)
    {
        QStringList found{asRead(document.headerLines.join(u'\n'))};
        for (const Block& block : document.blocks)
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                found.append(asRead(plainText(paragraph->spans)));
        return found;
    }
    static QString all(const Document& d)
    {
        return asRead(QStringList{d.title, d.number, d.subject, d.structureName, d.standing,
            d.trace, d.headerLines.join(u'\n'), plainText(d)}
                          .join(u'\n'));
    }
    template <class F> void change(F edit)
    {
        perform(*m_file, Operation::UpdatePerson, [&](Work& work) {
            edit(work);
            return 0;
        });
    }
    void changePerson(PersonId id, const std::function<void(Person&)>& edit)
    {
        change([&](Work& work) {
            Person p = people::load(work, id);
            edit(p);
            people::save(work, p);
        });
    }
    void changeStructure(const std::function<void(Structure&)>& edit)
    {
        change([&](Work& work) {
            Structure s = structures::load(work);
            edit(s);
            structures::save(work, s);
        });
    }
    bool sql(const QString& statement)
    {
        return m_file->note([&](Work& work) { Sql(work).database().exec(statement); }).ok();
    }
    void on(QDate day) { m_day = day; }

    void prepare()
    {
        m_day = now;
        const Clock clock{[this] { return m_day.startOfDay().addSecs(10 * 3600); }};
        m_file = std::move(StructureFile::create(FileAccess::memory(), identity(), clock)).value();
        changeStructure([](Structure& s) {
            s.name = u"CHRS Les Trois Tilleuls"_s;
            s.address = u"12 rue des Tilleuls"_s;
            s.postalCode = u"62300"_s;
            s.town = u"Lens"_s;
            s.phone = u"03 21 00 00 00"_s;
            s.siret = u"83214567800005"_s;
            s.finess = u"620012345"_s;
            s.representativeName = u"Hélène Vasseur"_s;
            s.representativeRole = u"directrice"_s;
        });
        change([&](Work& work) {
            Professional nadia;
            nadia.lastName = u"Benali"_s;
            nadia.firstName = u"Nadia"_s;
            nadia.trade = u"social_worker"_s;
            nadia.gender = u"woman"_s;
            m_nadia = professionals::save(work, nadia);
            Lodging flat;
            flat.label = u"Appartement 3"_s;
            flat.capacity = 9;
            flat.address = u"8 rue des Lilas\n59000 Lille"_s;
            const LodgingId lilas = lodgings::save(work, flat);
            flat.label = u"Studio 5"_s;
            flat.address = u"4 place du Puits, 59300 Valenciennes"_s;
            const LodgingId other = lodgings::save(work, flat);
            m_zoe = born(work, u"Zoé"_s, PartialDate::of(1984, 3, 5));
            Person zoe = people::load(work, m_zoe);
            zoe.usedName = u"Petit"_s;
            zoe.gender = u"woman"_s;
            zoe.civility = u"ms"_s;
            zoe.birthPlace = u"Oran (Algérie)"_s;
            zoe.address = u"BP 7\n59100 Roubaix"_s;
            zoe.phone = u"06 12 34 56 78"_s;
            zoe.note = u"suivi en addictologie"_s;
            people::save(work, zoe);
            m_luc = born(work, u"Luc"_s, PartialDate::of(1990, 7, 14));
            m_max = born(work, u"Max"_s, {});
            live(work, m_zoe, other, QDate(2026, 2, 2));
            stays::transfer(work, stays::of(work, m_zoe).front().stay.id, lilas, QDate(2026, 3, 1));
            live(work, m_luc, other, QDate(2026, 2, 2), QDate(2026, 4, 10));
            live(work, m_luc, lilas, QDate(2026, 4, 12));
            m_awa = born(work, u"Awa"_s, PartialDate::of(2019, 5, 3));
            const PersonId grown
                = born(work, u"Grande"_s, PartialDate::of(2008, 5, 20)); // 18 today
            const PersonId almost = born(work, u"Presque"_s, PartialDate::of(2008, 5, 21));
            const PersonId late = born(work, u"Tardif"_s, PartialDate::of(2020, 1, 1));
            const PersonId away = born(work, u"Ailleurs"_s, PartialDate::of(2021, 1, 1));
            for (const PersonId child : {m_awa, grown, almost})
                live(work, child, lilas, QDate(2026, 2, 2));
            live(work, late, lilas, QDate(2026, 2, 3));
            const HouseholdId household = households::ensure(work, m_zoe, QDate(2026, 1, 1));
            for (const PersonId child : {m_awa, grown, almost, late, away}) {
                Membership member;
                member.household = household;
                member.person = child;
                member.role = u"child"_s;
                households::save(work, member);
            }
        });
    }
};

} // namespace jalons::testing
