#include "core/demo/identity.h"

#include "core/demo/logo.h"

namespace jalons::demo {

Structure structure()
{
    Structure s;
    s.name = QStringLiteral("CHRS Les Trois Tilleuls");
    s.kind = QStringLiteral("chrs");
    s.address = QStringLiteral("12 rue des Trois-Tilleuls");
    s.postalCode = QStringLiteral("91999");
    s.town = QStringLiteral("Valombre-sur-Orge");
    s.phone = QStringLiteral("01 99 00 42 10");
    s.mail = QStringLiteral("accueil@trois-tilleuls.example");
    s.siret = QStringLiteral("999 123 458 00013");
    s.finess = QStringLiteral("910999991");
    s.logo = logo();
    s.manager = QStringLiteral("Association Les Trois Tilleuls");
    s.managerForm = QStringLiteral("association loi 1901");
    s.managerSeat = QStringLiteral("4 allée des Érables, 91999 Valombre-sur-Orge");
    s.managerSiren = QStringLiteral("999 123 458");
    s.representativePower
        = QStringLiteral("par délégation du conseil d’administration du 14 mai 2021");
    s.representativeName = QStringLiteral("Anne-Laure Morvan");
    s.representativeRole = QStringLiteral("directrice");
    s.signatureTown = s.town;
    return s;
}

std::vector<Professional> team()
{
    struct Member
    {
        const char16_t* first;
        const char16_t* last;
        const char* trade;
        bool maySign;
        const char* gender;
    };
    static constexpr Member members[]{
        {u"Nadia", u"Benhaddou", "specialised_educator", true, "woman"},
        {u"Claire", u"Fontanel", "social_worker", true, "woman"},
        {u"Thomas", u"Le Guellec", "cesf", true, "man"},
        {u"Mariam", u"Sissoko", "monitor_educator", false, "woman"},
        {u"Rémi", u"Castelnau", "specialised_educator", true, "man"},
        {u"Julien", u"Ferreira", "employment_adviser", false, "man"},
        {u"Sofiane", u"Kaci", "service_manager", true, ""},
        {u"Hélène", u"Vasseur", "psychologist", false, "woman"},
    };
    std::vector<Professional> team;
    for (const Member& member : members) {
        Professional p;
        p.firstName = QString::fromUtf16(member.first);
        p.lastName = QString::fromUtf16(member.last);
        p.trade = QLatin1String(member.trade);
        p.gender = QLatin1String(member.gender);
        p.maySign = member.maySign;
        if (member.maySign)
            p.delegatedOn = QDate(2021, 9, 6);
        p.phone = QStringLiteral("01 99 00 42 %1").arg(20 + team.size());
        team.push_back(p);
    }
    return team;
}

} // namespace jalons::demo
