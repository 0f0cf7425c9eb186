#include "core/exchange/nobody.h"

#include "core/base/text.h"
#include <QRegularExpression>
#include <algorithm>

namespace jalons {

namespace {

/// How the last lines of exports begin.
bool isFooter(const QString& text)
{
    static const QRegularExpression begins(QStringLiteral(
        "^(?:sous )?tota(?:l|ux)\\b|^nombre d|^nb d|^nbre d|^effectif\\b|^moyenne\\b|^somme\\b"
        "|^(?:edite|imprime|extrait|exporte|genere|etabli|arrete|actualise|mis a jour|fait)e?s? "
        "(?:le|a|au|par)\\b"
        "|^(?:extraction|export|edition|impression|mise a jour|maj) (?:du|le|au|par)\\b"
        "|^date d (?:edition|extraction|impression)|^page \\d|^source\\b ?:|^legende\\b"
        "|^fin d[eu] |^liste (?:des|du|arretee|editee)\\b|^document \\w+ le\\b"
        "|^\\d+ "
        "(?:personnes?|lignes?|menages?|beneficiaires?|enregistrements?|resultats?|usagers?)\\b"
        "|^copyright\\b|^©|^confidentiel\\b|^\\*"));
    return begins.match(fold(text)).hasMatch();
}

bool isFigure(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u".,-/%€:h").contains(c); });
}

bool areTitlesAgain(const DataTable& table, const QStringList& cells)
{
    int alike = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        if (fold(cells[i]) != fold(table.headers[i]))
            return false;
        ++alike;
    }
    return alike > 1;
}

} // namespace

bool looksLikeNobody(const DataTable& table, const DataLine& line, const Person& read)
{
    QStringList cells = line.cells;
    std::for_each(cells.begin(), cells.end(), [](QString& cell) { cell = cell.simplified(); });
    if (areTitlesAgain(table, cells))
        return true;
    QStringList values = cells;
    values.removeAll(QString());
    if (values.isEmpty())
        return true;
    const bool isNamed
        = !read.birthName.isEmpty() || !read.usedName.isEmpty() || !read.firstNames.isEmpty();
    if (!read.birthDate.isKnown() && !isNamed
        && std::all_of(values.begin(), values.end(), isFigure))
        return true;
    if (read.birthDate.isExact() || !read.phone.isEmpty() || !read.mail.isEmpty())
        return false;
    // The words of a sentence fill the columns of names; a first name beside it is somebody's.
    const auto footer = std::find_if(values.begin(), values.end(), isFooter);
    if (footer == values.end() || footer != values.begin())
        return false;
    if (isNamed && !read.firstNames.isEmpty() && !read.birthName.isEmpty() && values.size() > 1
        && !isFigure(values[1]) && !isFooter(values[1])) {
        static const QRegularExpression counted(QStringLiteral("\\d"));
        return counted.match(values[1]).hasMatch();
    }
    return true;
}

} // namespace jalons
