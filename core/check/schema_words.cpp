#include "core/check/schema_words.h"

namespace jalons {

namespace {

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// Where the quoted part that begins at @p from ends, one past its closing mark; a mark written
/// twice belongs to the text.
qsizetype endOfQuoted(const QString& sql, qsizetype from, QChar closing)
{
    for (qsizetype at = from + 1; at < sql.size(); ++at) {
        if (sql[at] != closing)
            continue;
        if (closing != u']' && at + 1 < sql.size() && sql[at + 1] == closing)
            ++at;
        else
            return at + 1;
    }
    return sql.size();
}

} // namespace

QStringList schemaWords(const QString& sql)
{
    QStringList words;
    for (qsizetype at = 0; at < sql.size();) {
        const QChar c = sql[at];
        const QStringView rest = QStringView(sql).mid(at);
        if (c.isSpace()) {
            ++at;
        } else if (rest.startsWith(u"--")) {
            const qsizetype end = sql.indexOf(u'\n', at);
            at = end < 0 ? sql.size() : end + 1;
        } else if (rest.startsWith(u"/*")) {
            const qsizetype end = sql.indexOf(QLatin1String("*/"), at + 2);
            at = end < 0 ? sql.size() : end + 2;
        } else if (c == u'\'') {
            const qsizetype end = endOfQuoted(sql, at, c);
            words.append(sql.mid(at, end - at));
            at = end;
        } else if (c == u'"' || c == u'`' || c == u'[') {
            const qsizetype end = endOfQuoted(sql, at, c == u'[' ? QChar(u']') : c);
            words.append(sql.mid(at + 1, end - at - 2).toLower());
            at = end;
        } else if (isOfWord(c)) {
            qsizetype end = at + 1;
            while (end < sql.size() && isOfWord(sql[end]))
                ++end;
            words.append(sql.mid(at, end - at).toLower());
            at = end;
        } else {
            words.append(c);
            ++at;
        }
    }
    return words;
}

} // namespace jalons
