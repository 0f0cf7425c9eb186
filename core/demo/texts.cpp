#include "core/demo/texts.h"

#include "core/base/resources.h"
#include "core/demo/random.h"
#include "core/storage/failure.h"
#include "core/vocabulary/vocabulary.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jalons::demo {

namespace {

QJsonObject readJson(const char* name)
{
    keepCoreResources();
    QFile file(QStringLiteral(":/demonstration/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure({ErrorKind::Internal, file.fileName(), {}});
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString text(const QJsonValue& object, const char* key)
{
    return object[QLatin1String(key)].toString();
}

QStringList list(const QJsonValue& value)
{
    QStringList result;
    for (const auto item : value.toArray())
        result.append(item.toString());
    return result;
}

QStringList list(const QJsonValue& object, const char* key)
{
    return list(object[QLatin1String(key)]);
}

Story readStory(const QJsonValue& v, const QString& domain)
{
    Story s{domain, text(v, "need"), text(v, "objective"), list(v, "aims"), text(v, "means"),
        text(v, "indicator"), list(v, "scale"), text(v, "person"), text(v, "professional"),
        text(v, "structure"), text(v, "partner"), text(v, "partnerText"), {}};
    for (const auto a : v[QLatin1String("actions")].toArray())
        s.actions.push_back({text(a, "title"), text(a, "nature"), text(a, "actor"), text(a, "who"),
            a[QLatin1String("collective")].toBool(), text(a, "result"), text(a, "effect")});
    return s;
}

DomainText readDomain(const QJsonValue& v, const Vocabulary& vocabulary)
{
    DomainText d;
    d.code = text(v, "code");
    const char* bands[]{"low", "mid", "high"};
    for (int i = 0; i < 3; ++i) {
        d.words[i] = list(v[QLatin1String("words")], bands[i]);
        d.analysis[i] = text(v[QLatin1String("analysis")], bands[i]);
    }
    d.strengths = list(v, "strengths");
    d.difficulties = list(v, "difficulties");
    d.tried = list(v, "tried");
    for (const auto story : v[QLatin1String("stories")].toArray())
        d.stories.push_back(readStory(story, d.code));
    const auto tags = [&](const char* name, QStringList& into) {
        for (const Term& term : vocabulary.terms(QLatin1String(name)))
            if (term.domain == d.code)
                into.append(term.french);
    };
    tags("strength_tag", d.strengths);
    tags("difficulty_tag", d.difficulties);
    tags("need_tag", d.needs);
    return d;
}

Texts read()
{
    Texts texts;
    const Vocabulary vocabulary = Vocabulary::builtIn();
    for (const auto v : readJson("domains.json")[QLatin1String("domains")].toArray())
        texts.domains.push_back(readDomain(v, vocabulary));

    const QJsonObject people = readJson("people.json");
    for (const auto v : people[QLatin1String("groups")].toArray())
        texts.groups.push_back(
            {text(v, "language"), v[QLatin1String("weight")].toInt(), list(v, "nationalities"),
                static_cast<int>(100 * v[QLatin1String("interpreter")].toDouble()),
                list(v, "women"), list(v, "men"), list(v, "lastNames"), list(v, "places")});
    texts.girls = list(people[QLatin1String("children")], "girls");
    texts.boys = list(people[QLatin1String("children")], "boys");
    texts.streets = list(people[QLatin1String("streets")]);
    texts.notes = list(people[QLatin1String("notes")]);
    texts.ties = list(people[QLatin1String("ties")]);
    const QJsonObject details = people[QLatin1String("originDetails")].toObject();
    for (auto it = details.begin(); it != details.end(); ++it)
        texts.originDetails.insert(it.key(), it.value().toString());

    const QJsonObject course = readJson("course.json");
    for (auto it = course.begin(); it != course.end(); ++it) {
        if (it.value().isArray()) {
            texts.lists.insert(it.key(), list(it.value()));
        } else if (it.value().isString()) {
            texts.lists.insert(it.key(), {it.value().toString()});
        } else {
            const QJsonObject inner = it.value().toObject();
            for (auto of = inner.begin(); of != inner.end(); ++of)
                texts.lists.insert(it.key() + QLatin1Char('/') + of.key(), list(of.value()));
        }
    }
    return texts;
}

} // namespace

const Texts& Texts::get()
{
    static const Texts texts = read();
    return texts;
}

const DomainText& Texts::domain(const QString& code) const
{
    for (const DomainText& d : domains)
        if (d.code == code)
            return d;
    throw Failure({ErrorKind::Internal, code, {}});
}

QString fill(QString text, const Person& person, Random& random, const QStringList& more)
{
    if (!text.contains(QLatin1Char('{')))
        return text;
    for (qsizetype i = 0; i + 1 < more.size(); i += 2)
        text.replace(QLatin1Char('{') + more[i] + QLatin1Char('}'), more[i + 1]);
    const bool woman = person.gender == QLatin1String("woman");
    text.replace(QLatin1String("{first}"), person.firstNames);
    text.replace(QLatin1String("{full}"), person.fullName());
    text.replace(QLatin1String("{e}"), woman ? QStringLiteral("e") : QString());
    text.replace(QLatin1String("{fiere}"), woman ? QStringLiteral("ère") : QStringLiteral("er"));
    const auto figure
        = [&](const char* name, const QString& value) { text.replace(QLatin1String(name), value); };
    if (text.contains(QLatin1String("{montant}"))) {
        const int amount = 10 * random.between(18, 190);
        const QChar space(0x00A0);
        QString digits = QString::number(amount);
        if (digits.size() > 3)
            digits.insert(digits.size() - 3, space);
        figure("{montant}", digits + space + QStringLiteral("€"));
    }
    if (text.contains(QLatin1String("{mois}")))
        figure("{mois}", QString::number(random.between(2, 9)));
    if (text.contains(QLatin1String("{ans}")))
        figure("{ans}", QString::number(random.between(2, 8)));
    return text;
}

} // namespace jalons::demo
