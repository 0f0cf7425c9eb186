#include "core/exchange/readme.h"
#include "core/storage/sql.h"

#include "core/base/date_text.h"
#include "core/base/words.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"

namespace jalons {

namespace {

/// What a column is, in French: « nom de naissance », « métier (code de la liste « trade ») ».
QString aboutColumn(const TableInfo& table, const QString& name)
{
    const ColumnInfo* column = table.find(name);
    if (!column)
        return QStringLiteral("numéro de la ligne");
    QString text = QString::fromUtf8(column->traits.about);
    if (text.isEmpty()) {
        text = inFrench(column->word);
        if (text.size() > 1 && !text[1].isUpper()) // « SIRET » stays
            text[0] = text[0].toLower();
    }
    const ColumnKind kind = column->kind.kind;
    if ((kind == ColumnKind::Term || kind == ColumnKind::Terms) && *column->kind.list)
        text += QStringLiteral(" (code de la liste « %1 »)").arg(QLatin1String(column->kind.list));
    return text;
}

/// « « logo », « frozen » »: the columns that give the bytes of documents.
QString columnsOfContents(const QList<ReadmeTable>& tables)
{
    QStringList names;
    for (const ReadmeTable& table : tables)
        for (const ColumnInfo& column : table.described->columns)
            if (column.kind.kind == ColumnKind::Content)
                names.append(QStringLiteral("« %1 »").arg(QLatin1String(column.name)));
    names.removeDuplicates();
    return names.join(QLatin1String(", "));
}

} // namespace

QString readmeText(
    const Reader& reader, const QList<ReadmeTable>& tables, const QStringList& leftOut)
{
    QString text = QStringLiteral("Export de la structure « %1 », fait le %2\n\n")
                       .arg(structures::load(reader).name, frenchDate(reader.today()));
    text += QStringLiteral(
        "Ce dossier contient toutes les données de la structure, dans des formats ouverts : un "
        "fichier CSV par sujet,\net structure.json, qui contient les mêmes lignes en un seul "
        "fichier. Aucun logiciel particulier n’est nécessaire.\nCes fichiers contiennent des "
        "données personnelles et ne sont pas chiffrés : à conserver et à transmettre avec soin.\n\n"
        "Comment lire les fichiers CSV\n"
        "- Texte UTF-8, séparateur « ; », première ligne : le nom des colonnes. Excel et "
        "LibreOffice les ouvrent directement.\n"
        "- Les dates sont écrites année-mois-jour (2026-03-10). Une date de naissance peut n’être "
        "qu’une année ou un mois.\n"
        "- Une case vide veut dire « non renseigné ». 1 veut dire oui et 0 non.\n"
        "- « id » est le numéro d’une ligne ; une colonne « person_id » porte l’id d’une ligne du "
        "fichier des personnes, etc.\n"
        "- Les codes (« woman », « siao »…) sont traduits dans le fichier des vocabulaires : "
        "chercher la liste indiquée, puis le code.\n"
        "- Une apostrophe devant « = », « + », « - » ou « @ » empêche les tableurs de prendre un "
        "texte pour une formule ;\n  elle ne fait pas partie du texte.\n"
        "- Les images et les documents imprimés, signés ou arrêtés (colonnes %1) sont en "
        "base64.\n\n")
                .arg(columnsOfContents(tables));
    if (!leftOut.isEmpty())
        text += QStringLiteral("Inconnu de cette version de Jalons, et non exporté : %1.\n\n")
                    .arg(leftOut.join(QLatin1String(", ")).simplified());
    for (const ReadmeTable& table : tables) {
        text += QStringLiteral("%1 — %2 ligne%3 (table « %4 »)\n")
                    .arg(table.fileName())
                    .arg(table.rows)
                    .arg(table.rows > 1 ? QStringLiteral("s") : QString(), table.name);
        text += QStringLiteral("  %1\n").arg(QString::fromUtf8(table.described->about));
        QHash<QString, QString> targets;
        Rows keys = Sql(reader).select(
            QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"),
            table.name);
        while (keys.next()) {
            QString from;
            QString to;
            Row row = keys.row();
            row >> from >> to;
            targets.insert(from, to);
        }
        for (const QString& name : table.columns) {
            // Of a document the bytes themselves are given, not what they are known by.
            const ColumnInfo* column = table.described->find(name);
            const bool isContent = column && column->kind.kind == ColumnKind::Content;
            const QString target = isContent ? QString() : targets.value(name);
            text += QStringLiteral("  - %1 : %2").arg(name, aboutColumn(*table.described, name));
            if (!target.isEmpty())
                text += QStringLiteral(" (id de la table « %1 »)").arg(target);
            text += u'\n';
        }
        text += u'\n';
    }
    return text;
}

} // namespace jalons
