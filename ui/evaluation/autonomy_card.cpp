#include "ui/evaluation/autonomy_card.h"

#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include <QGridLayout>
#include <QLocale>

namespace jalons {

namespace {

QString dimensionName(AutonomyDimension dimension)
{
    switch (dimension) {
    case AutonomyDimension::Material:
        return AutonomyCard::tr("Material");
    case AutonomyDimension::Relational:
        return AutonomyCard::tr("Relational");
    case AutonomyDimension::Cultural:
        return AutonomyCard::tr("Cultural");
    case AutonomyDimension::Social:
        break;
    }
    return AutonomyCard::tr("Social");
}

QString levelText(double level)
{
    return QLocale().toString(level, 'f', 1);
}

} // namespace

AutonomyCard::AutonomyCard(Session& session, QWidget* parent)
    : Card(tr("Autonomy, in four dimensions"), parent)
    , m_session(session)
    , m_table(new QGridLayout)
{
    setObjectName(QStringLiteral("autonomyCard"));
    m_table->setHorizontalSpacing(px(16));
    m_table->setVerticalSpacing(px(4));
    m_table->setColumnStretch(1, 1);
    m_table->setColumnStretch(2, 1);
    body()->addLayout(m_table);
    fill(body(),
        {wrappedLabel(tr("From 1 to 5, by the levels that each gave to the domains. How much a "
                         "domain counts is told in Structure, list of domains."),
            "hint")});
}

QString AutonomyCard::voice(const DimensionLevel& now, const DimensionLevel& before) const
{
    if (now.counted.isEmpty())
        return tr("no level given");
    return before.counted.isEmpty() ? levelText(now.level)
                                    : tr("%1 — before: %2", "level now, level then")
                                          .arg(levelText(now.level), levelText(before.level));
}

QString AutonomyCard::missing(const QString& name, const DimensionLevel& now) const
{
    if (now.missing.isEmpty())
        return {};
    QStringList domains;
    for (const QString& domain : now.missing)
        domains.append(m_session.label("domain", domain));
    return tr("%1, not told: %2", "voice, domains").arg(name, domains.join(QStringLiteral(", ")));
}

void AutonomyCard::setInterview(const Interview& interview)
{
    clearLayout(m_table);
    const auto weights = m_session.query(autonomy::weights);
    const auto now = autonomyOf(interview.entries, weights);
    const auto before = autonomyOf(interview.before, weights);
    const QString professional
        = interview.professional.isEmpty() ? tr("Professional") : interview.professional;
    const auto cell
        = [&](const QString& text, const char* role, int row, int column, int span = 1) {
              auto* label = wrappedLabel(text, role);
              label->setObjectName(QStringLiteral("autonomy%1_%2").arg(row).arg(column));
              m_table->addWidget(label, row, column, 1, span, Qt::AlignTop);
          };
    cell(interview.person, "label", 0, 1);
    cell(professional, "label", 0, 2);
    int row = 1;
    for (std::size_t i = 0; i < now.size(); ++i) {
        cell(dimensionName(now[i].dimension), "label", row, 0);
        cell(voice(now[i].person, before[i].person), "body", row, 1);
        cell(voice(now[i].professional, before[i].professional), "body", row, 2);
        ++row;
        QStringList gaps{
            missing(interview.person, now[i].person), missing(professional, now[i].professional)};
        gaps.removeAll(QString());
        if (!gaps.isEmpty())
            cell(gaps.join(u'\n'), "hint", row, 0, 3);
        ++row;
    }
}

} // namespace jalons
