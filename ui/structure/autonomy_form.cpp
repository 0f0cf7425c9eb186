#include "ui/structure/autonomy_form.h"

namespace jalons {

AutonomyForm::AutonomyForm(Session& session)
    : RecordForm(session,
        {.table = "autonomy_weight",
            .save = Operation::UpdateAutonomy,
            .load
            = [](const Reader& reader, AutonomyWeightsId id) { return autonomy::load(reader, id); },
            .store = autonomy::save,
            .problems = [](const AutonomyWeights& weights) { return jalons::problems(weights); },
            .marksRefusals = true},
        {}, 4)
{
    makePlain();
    body()->insertWidget(0,
        wrappedLabel(
            tr("How much it counts for autonomy, from 0 (not at all) to %1").arg(heaviestWeight),
            "label"));
    const auto weight = [this](const char* name, int AutonomyWeights::*member, const QString& label,
                            const char* object) {
        bind(name, member, label, number(QLatin1String(object), 0, heaviestWeight));
    };
    weight("material", &AutonomyWeights::material, tr("Material"), "autonomyMaterial");
    weight("relational", &AutonomyWeights::relational, tr("Relational"), "autonomyRelational");
    weight("cultural", &AutonomyWeights::cultural, tr("Cultural"), "autonomyCultural");
    weight("social", &AutonomyWeights::social, tr("Social"), "autonomySocial");
}

void AutonomyForm::show(const QString& domain)
{
    const bool isSame = domain == record().domain;
    if (isSame && !mayShow())
        return;
    if (!isSame)
        flush();
    RecordForm::show(session().query(autonomy::weightsOf, domain));
}

/// One that is not stored yet is told apart by its domain.
qint64 AutonomyForm::draftRow() const
{
    return -session().query(terms::rowOf, QStringLiteral("domain"), record().domain);
}

} // namespace jalons
