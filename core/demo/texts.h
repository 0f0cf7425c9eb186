#pragma once
#include "core/person/person.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace jalons::demo {

class Random;

struct ActionText
{
    QString title;
    QString nature;
    QString actor;
    QString who;
    bool collective = false;
    QString result;
    QString effect;
};

/// A need of the diagnostic and all that follows from it: what makes the demonstration hold
/// together.
struct Story
{
    QString domain;
    QString need;
    QString objective;
    QStringList aims;
    QString means;
    QString indicator;
    QStringList scale; ///< what each level from −2 to +2 means; may be empty
    QString person; ///< what the person commits to
    QString professional;
    QString structure; ///< may be empty
    QString partner; ///< its name; may be empty
    QString partnerText;
    std::vector<ActionText> actions;
};

enum class Band { Low, Mid, High };
inline Band bandOf(int level)
{
    return level <= 2 ? Band::Low : level == 3 ? Band::Mid : Band::High;
}

struct DomainText
{
    QString code;
    QStringList words[3]; ///< by Band: what somebody at this level may say
    QString analysis[3];
    QStringList strengths; ///< with the quick tags of the vocabulary
    QStringList difficulties;
    QStringList needs;
    QStringList tried;
    std::vector<Story> stories;
};

struct NameGroup
{
    QString language;
    int weight = 1;
    QStringList nationalities;
    int interpreterPercent = 0;
    QStringList women;
    QStringList men;
    QStringList lastNames;
    QStringList places;
};

/// The texts of resources/demonstration, read once.
struct Texts
{
    std::vector<DomainText> domains; ///< in the order of the vocabulary
    std::vector<NameGroup> groups;
    QStringList girls;
    QStringList boys;
    QStringList streets;
    QStringList notes;
    QStringList ties;
    QHash<QString, QString> originDetails;
    /// Lists of course.json by name: « personViews », « decisions/amend »…
    QHash<QString, QStringList> lists;

    const DomainText& domain(const QString& code) const;
    static const Texts& get();
};

/// Fills {first} {full} {e} {fiere} and figures ({montant}, {mois}, {ans}) of a text for a person,
/// and others given as name, value, name, value…
QString fill(QString text, const Person& person, Random& random, const QStringList& more = {});

} // namespace jalons::demo
