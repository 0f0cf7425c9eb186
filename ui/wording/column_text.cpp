#include "ui/wording/column_text.h"

#include <QCoreApplication>
#include <QHash>

namespace jalons {

namespace {

struct ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ColumnText)
public:
    static QHash<QString, QString> columns()
    {
        const auto key = [](const char* name) { return QString::fromLatin1(name); };
        return {
            {key("name"), tr("Name")},
            {key("kind"), tr("Kind")},
            {key("address"), tr("Address")},
            {key("postal_code"), tr("Postal code")},
            {key("town"), tr("Town")},
            {key("phone"), tr("Phone")},
            {key("mail"), tr("Mail")},
            {key("siret"), tr("SIRET")},
            {key("finess"), tr("FINESS")},
            {key("logo"), tr("Logo")},
            {key("representative_name"), tr("Legal representative")},
            {key("representative_role"), tr("Role of the representative")},
            {key("signature_town"), tr("Town of signature")},
            {key("last_name"), tr("Last name")},
            {key("first_name"), tr("First name")},
            {key("trade"), tr("Profession")},
            {key("may_sign"), tr("May sign contracts")},
            {key("active"), tr("Works here")},
            {key("civility"), tr("Civility")},
            {key("birth_name"), tr("Birth name")},
            {key("used_name"), tr("Used name")},
            {key("first_names"), tr("First names")},
            {key("gender"), tr("Gender")},
            {key("birth_date"), tr("Birth date")},
            {key("birth_place"), tr("Birthplace")},
            {key("nationality"), tr("Nationality")},
            {key("domiciliation"), tr("Domiciliation")},
            {key("language"), tr("Language")},
            {key("interpreter"), tr("Interpreter")},
            {key("trusted_name"), tr("Trusted person")},
            {key("trusted_phone"), tr("Phone of the trusted person")},
            {key("trusted_tie"), tr("Tie with the trusted person")},
            {key("first_contact"), tr("First contact")},
            {key("note"), tr("Good to know when welcoming")},
            {key("household_id"), tr("Household")},
            {key("person_id"), tr("Person")},
            {key("role"), tr("Role")},
            {key("from_date"), tr("From")},
            {key("to_date"), tr("Until")},
            {key("types"), tr("Kinds of accompaniment")},
            {key("origin"), tr("Oriented by")},
            {key("origin_detail"), tr("Detail of the orientation")},
            {key("referent_id"), tr("Referent")},
            {key("opened_on"), tr("Opened on")},
            {key("closed_on"), tr("Ended on")},
            {key("exit_reason"), tr("Reason of the end")},
            {key("publics"), tr("Situations met")},
            {key("started_on"), tr("Started on")},
            {key("completed_on"), tr("Completed on")},
            {key("participants"), tr("Who took part")},
            {key("author_id"), tr("Professional")},
            {key("summary"), tr("Shared summary")},
            {key("person_view"), tr("What the person thinks of the path")},
            {key("decision"), tr("Decision")},
            {key("decision_detail"), tr("Detail of the decision")},
            {key("domain"), tr("Domain")},
            {key("status"), tr("Was it talked about?")},
            {key("person_words"), tr("The person’s words")},
            {key("person_level"), tr("Level given by the person")},
            {key("professional_level"), tr("Level given by the professional")},
            {key("analysis"), tr("Analysis")},
            {key("tried"), tr("Already tried")},
            {key("priority"), tr("Priority")},
            {key("entry_id"), tr("Domain")},
            {key("text"), tr("Text")},
            {key("position"), tr("Rank")},
            {key("accompaniment_id"), tr("Accompaniment")},
            {key("assessment_id"), tr("Assessment")},
            {key("contract_id"), tr("Contract")},
            {key("objective_id"), tr("Objective")},
            {key("commitment_id"), tr("Commitment")},
            {key("amends_id"), tr("Amends")},
            {key("number"), tr("Number")},
            {key("signatory_id"), tr("Who signs")},
            {key("meeting_frequency"), tr("How often")},
            {key("meeting_place"), tr("Where")},
            {key("made_on"), tr("Made on")},
            {key("handed_on"), tr("Handed over on")},
            {key("signed_on"), tr("Signed on")},
            {key("signed_at"), tr("Signed at")},
            {key("frozen"), tr("Sheet as signed")},
            {key("frozen_sha256"), tr("Seal of the sheet")},
            {key("code"), tr("Code")},
            {key("title"), tr("Title")},
            {key("need_id"), tr("Need")},
            {key("aims"), tr("Aims")},
            {key("means"), tr("Means")},
            {key("indicator"), tr("Indicator")},
            {key("due_on"), tr("By")},
            {key("party"), tr("Whose")},
            {key("who"), tr("Who")},
            {key("quality"), tr("Quality")},
            {key("nature"), tr("Nature")},
            {key("collective"), tr("Collective")},
            {key("actor"), tr("Who acts")},
            {key("actor_name"), tr("Name of who acts")},
            {key("planned_on"), tr("Planned on")},
            {key("state"), tr("Where it is")},
            {key("postponed_by"), tr("Postponed by")},
            {key("not_done_reason"), tr("Why not")},
            {key("done_on"), tr("Done on")},
            {key("result"), tr("What happened")},
            {key("effect"), tr("What it changed for the person")},
            {key("appraised"), tr("Appraised")},
            {key("attainment"), tr("How far it was reached")},
            {key("comment"), tr("Comment")},
            {key("kept"), tr("Was it kept?")},
            {key("reason"), tr("Why not")},
            {key("label"), tr("Name")},
        };
    }

    static QHash<QString, QString> concepts()
    {
        const auto key = [](const char* name) { return QString::fromLatin1(name); };
        return {
            {key("structure"), tr("Structure")},
            {key("professional"), tr("Team")},
            {key("person"), tr("Identity")},
            {key("household"), tr("Household")},
            {key("membership"), tr("Member of the household")},
            {key("accompaniment"), tr("Accompaniment")},
            {key("assessment"), tr("Assessment")},
            {key("domain_entry"), tr("Domain")},
            {key("finding"), tr("Strength, difficulty or need")},
            {key("contract"), tr("Contract")},
            {key("article"), tr("Article")},
            {key("objective"), tr("Objective")},
            {key("commitment"), tr("Commitment")},
            {key("signature"), tr("Signature")},
            {key("action"), tr("Action")},
            {key("objective_appraisal"), tr("Appraisal of an objective")},
            {key("commitment_appraisal"), tr("Appraisal of a commitment")},
        };
    }

    static QString found(const QHash<QString, QString>& words, const QString& name)
    {
        QString text = words.value(name);
        if (text.isEmpty()) {
            text = QString(name).replace(u'_', u' ');
            text[0] = text.isEmpty() ? QChar() : text[0].toUpper();
        }
        return text;
    }
};

} // namespace

QString columnText(const QString& column)
{
    return column.isEmpty() ? QString() : ColumnWords::found(ColumnWords::columns(), column);
}

QString conceptText(const QString& table)
{
    return table.isEmpty() ? QString() : ColumnWords::found(ColumnWords::concepts(), table);
}

} // namespace jalons
