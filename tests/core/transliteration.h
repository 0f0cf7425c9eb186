#pragma once
#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

/// Names of people met at a reception desk, each as four countries, clerks or papers write it.
namespace jalons::transliteration {

inline const QList<QStringList>& names()
{
    static const QList<QStringList> all{
        {u"Mohamed"_s, u"Mohammed"_s, u"Muhammad"_s, u"Mehmet"_s},
        {u"Ahmed"_s, u"Ahmad"_s, u"Ahmet"_s, u"Akhmed"_s},
        {u"Youssef"_s, u"Yusuf"_s, u"Youssouf"_s, u"Joussef"_s},
        {u"Abdelkader"_s, u"Abdulkadir"_s, u"Abdoulkader"_s, u"Abdelqader"_s},
        {u"Fatoumata"_s, u"Fatumata"_s, u"Fatoumatta"_s, u"Fatoumatah"_s},
        {u"Hussein"_s, u"Hocine"_s, u"Houssine"_s, u"Husain"_s},
        {u"Khadija"_s, u"Khadidja"_s, u"Kadija"_s, u"Hadija"_s},
        {u"Aïcha"_s, u"Aisha"_s, u"Aicha"_s, u"Aysha"_s},
        {u"Abdallah"_s, u"Abdullah"_s, u"Abdoulaye"_s, u"Abdoullah"_s},
        {u"Mamadou"_s, u"Mamadu"_s, u"Mahmadou"_s, u"Mamadoo"_s},
        {u"Oumar"_s, u"Omar"_s, u"Umar"_s, u"Omare"_s},
        {u"Ibrahim"_s, u"Ibrahima"_s, u"Brahim"_s, u"Ebrahim"_s},
        {u"Ousmane"_s, u"Osman"_s, u"Usman"_s, u"Othmane"_s},
        {u"Souleymane"_s, u"Suleiman"_s, u"Sulaiman"_s, u"Soulaymane"_s},
        {u"Zeinab"_s, u"Zaynab"_s, u"Zineb"_s, u"Zainab"_s},
        {u"Fatima"_s, u"Fatma"_s, u"Fatimah"_s, u"Fatema"_s},
        {u"Djamila"_s, u"Jamila"_s, u"Gamila"_s, u"Djemila"_s},
        {u"Tchekhov"_s, u"Chekhov"_s, u"Tschechow"_s, u"Chekhoff"_s},
        {u"Chevtchenko"_s, u"Shevchenko"_s, u"Chevchenko"_s, u"Szewczenko"_s},
        {u"Volodymyr"_s, u"Volodimir"_s, u"Wolodymyr"_s, u"Volodymir"_s},
        {u"Oleksandr"_s, u"Aleksandr"_s, u"Alexandre"_s, u"Oleksander"_s},
        {u"Yuliia"_s, u"Julia"_s, u"Iulia"_s, u"Youlia"_s},
        {u"Natalia"_s, u"Nataliya"_s, u"Nathalia"_s, u"Natalya"_s},
        {u"Mikhaïl"_s, u"Mikhail"_s, u"Mihail"_s, u"Mykhailo"_s},
        {u"Giorgi"_s, u"Georgi"_s, u"Guiorgui"_s, u"Gueorgui"_s},
        {u"Beridze"_s, u"Beridzé"_s, u"Beridse"_s, u"Bérize"_s},
        {u"Kobaïdze"_s, u"Kobaidze"_s, u"Kobayidze"_s, u"Kobaidzé"_s},
        {u"Gebremedhin"_s, u"Gebremedin"_s, u"Guebremedhin"_s, u"Ghebremedhin"_s},
        {u"Tesfaye"_s, u"Tesfay"_s, u"Tesfaï"_s, u"Tesfai"_s},
        {u"Haile"_s, u"Hailé"_s, u"Hayle"_s, u"Haylé"_s},
        {u"Mehret"_s, u"Mihret"_s, u"Meheret"_s, u"Mihreth"_s},
        {u"Teklehaimanot"_s, u"Tekle-Haimanot"_s, u"Teklehaymanot"_s, u"Teclehaimanot"_s},
        {u"Rahmatullah"_s, u"Rahmatoullah"_s, u"Rahmat-Ullah"_s, u"Rahmatollah"_s},
        {u"Najibullah"_s, u"Nadjiboullah"_s, u"Najeebullah"_s, u"Nagibullah"_s},
        {u"Gulbuddin"_s, u"Goulbouddine"_s, u"Golbuddin"_s, u"Gulbudin"_s},
        {u"Hekmatyar"_s, u"Hikmatyar"_s, u"Hekmatiar"_s, u"Hekmatyaar"_s},
        {u"Nguyen"_s, u"Nguyên"_s, u"Nguien"_s, u"Nguyenn"_s},
        {u"Thuy"_s, u"Thúy"_s, u"Thui"_s, u"Tuy"_s},
        {u"Zhang"_s, u"Zang"_s, u"Zhangh"_s, u"Zhan"_s},
        {u"Wattara"_s, u"Ouattara"_s, u"Watara"_s, u"Uattara"_s},
        {u"Kouassi"_s, u"Kwassi"_s, u"Kouasi"_s, u"Quassi"_s},
        {u"Diabaté"_s, u"Diabate"_s, u"Djabaté"_s, u"Diabatey"_s},
        {u"Traoré"_s, u"Traore"_s, u"Trawore"_s, u"Traorai"_s},
        {u"Ndiaye"_s, u"N'Diaye"_s, u"Ndiay"_s, u"Ndyaye"_s},
        {u"Kowalczyk"_s, u"Kovaltchik"_s, u"Kowalchyk"_s, u"Kovalczyk"_s},
        {u"Ionescu"_s, u"Ionesco"_s, u"Yonescu"_s, u"Jonescu"_s},
        {u"Krasniqi"_s, u"Krasniqui"_s, u"Krasniki"_s, u"Crasniqi"_s},
        {u"Xhaferi"_s, u"Djaferi"_s, u"Jaferi"_s, u"Xhafferi"_s},
        {u"Yıldırım"_s, u"Yildirim"_s, u"Ildirim"_s, u"Yldirim"_s},
        {u"Sivakumar"_s, u"Shivakumar"_s, u"Sivakoumar"_s, u"Civakumar"_s},
        {u"Mukherjee"_s, u"Moukherji"_s, u"Mukharji"_s, u"Mookerjee"_s},
        {u"Selvarajah"_s, u"Selvaraja"_s, u"Selvaradja"_s, u"Selvarajha"_s},
        {u"Mbemba"_s, u"M'Bemba"_s, u"Bemba"_s, u"Mbembah"_s},
    };
    return all;
}

} // namespace jalons::transliteration
