#include "core/base/text.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include "core/vocabulary/vocabulary.h"

namespace jalons::terms {

namespace {

constexpr qsizetype longestLabel = 100;

void refuseLabel(const QString& label)
{
    if (label.trimmed().isEmpty())
        throw Refusal(Problem{QStringLiteral("french"), ProblemKind::Required, {}});
    if (label.size() > longestLabel)
        throw Refusal(Problem{
            QStringLiteral("french"), ProblemKind::TooLong, {QString::number(longestLabel)}});
}

/// A readable code that no term of the list has: « own_aide_au_demenagement ».
QString newCode(const Reader& reader, const QString& list, const QString& label)
{
    QString word = fold(label).simplified();
    word.removeIf(
        [](QChar c) { return !c.isSpace() && !(c.unicode() < 128 && c.isLetterOrNumber()); });
    const QString base = QStringLiteral("own_") + word.simplified().replace(u' ', u'_').left(40);
    QString code = base;
    for (int n = 2; rowOf(reader, list, code) != 0; ++n)
        code = base + u'_' + QString::number(n);
    return code;
}

Fields fields(const Term& term)
{
    return {{"french", term.french.trimmed()}, {"english", term.english.trimmed()},
        {"domain", term.domain}, {"active", term.active}, {"feminine", term.feminine.trimmed()},
        {"masculine", term.masculine.trimmed()}, {"neutral", term.neutral.trimmed()}};
}

} // namespace

qint64 rowOf(const Reader& reader, const QString& list, const QString& code)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT id FROM term WHERE list = ? AND code = ?"), list, code)
        .toLongLong();
}

QString listOf(const Reader& reader, qint64 row)
{
    return Sql(reader).value(QStringLiteral("SELECT list FROM term WHERE id = ?"), row).toString();
}

QString codeOf(const Reader& reader, qint64 row)
{
    return Sql(reader).value(QStringLiteral("SELECT code FROM term WHERE id = ?"), row).toString();
}

qint64 levelRow(const Reader& reader, const QString& domain, int level)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT id FROM level_definition WHERE domain = ? AND level = ?"),
            domain, level)
        .toLongLong();
}

QString add(Work& work, const QString& list, const QString& label)
{
    refuseLabel(label);
    const QString wanted = fold(label).trimmed();
    const auto there = Sql(work).all(
        QStringLiteral("SELECT id, code, french, english FROM term WHERE list = ?"),
        [](Row row) {
            std::tuple<qint64, QString, QString, QString> t;
            row >> std::get<0>(t) >> std::get<1>(t) >> std::get<2>(t) >> std::get<3>(t);
            return t;
        },
        list);
    for (const auto& [id, code, french, english] : there)
        if (fold(french).trimmed() == wanted || fold(english).trimmed() == wanted) {
            work.save("term", id, {{"active", true}});
            return code;
        }
    const QString code = newCode(work, list, label);
    const int last
        = Sql(work)
              .value(QStringLiteral("SELECT max(position) FROM term WHERE list = ?"), list)
              .toInt();
    Fields values{
        {"list", list}, {"code", code}, {"position", last + 1}, {"french", label.trimmed()}};
    if (list == u"domain") {
        // A domain of the structure's own: a colour and an icon that no shipped domain has.
        values.push_back({"color", QStringLiteral("#56646b")});
        values.push_back({"color_dark", QStringLiteral("#a9b8bf")});
        values.push_back({"icon", QStringLiteral("target")});
    }
    work.save("term", 0, values);
    return code;
}

void save(Work& work, const QString& list, const Term& term, const Term* shown)
{
    refuseLabel(term.french);
    for (const auto& [field, form] : {std::pair("feminine", term.feminine),
             std::pair("masculine", term.masculine), std::pair("neutral", term.neutral)})
        if (form.size() > longestLabel)
            throw Refusal(Problem{
                QLatin1String(field), ProblemKind::TooLong, {QString::number(longestLabel)}});
    const qint64 row = rowOf(work, list, term.code);
    if (row == 0)
        throw Refusal(Problem{QStringLiteral("french"), ProblemKind::Missing, {term.code}});
    work.save("term", row, fields(term), shown ? fields(*shown) : Fields());
}

void reorder(Work& work, const QString& list, const QStringList& codes)
{
    int position = 0;
    for (const QString& code : codes)
        if (const qint64 row = rowOf(work, list, code))
            work.save("term", row, {{"position", ++position}});
}

void define(
    Work& work, const QString& domain, int level, const LevelWords& words, const LevelWords* shown)
{
    const auto fields = [&](const LevelWords& w) {
        return Fields{{"domain", domain}, {"level", level}, {"person_french", w.person.trimmed()},
            {"professional_french", w.professional.trimmed()},
            {"simple_french", w.simple.trimmed()}};
    };
    const qint64 row = levelRow(work, domain, level);
    work.save(
        "level_definition", row, fields(words), row != 0 && shown ? fields(*shown) : Fields());
}

} // namespace jalons::terms
