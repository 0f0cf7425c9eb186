#include "ui/person/person_tabs.h"

namespace jalons {

namespace {
struct PersonTabs
{
    Q_DECLARE_TR_FUNCTIONS(PersonTabs)
};
} // namespace

QList<PersonTabEntry> personTabs()
{
    const auto entry
        = [](PersonTab tab, const char* slug, const QString& text, bool ofAccompaniment = true) {
              return PersonTabEntry{tab, QLatin1String(slug), text, ofAccompaniment};
          };
    return {
        entry(PersonTab::Summary, "synthese", PersonTabs::tr("Summary"), false),
        entry(PersonTab::Identity, "identite", PersonTabs::tr("Identity and household"), false),
        entry(PersonTab::Path, "parcours", PersonTabs::tr("Path"), false),
        entry(PersonTab::Diagnostic, "diagnostic", PersonTabs::tr("Diagnostic")),
        entry(PersonTab::Contracts, "contrats", PersonTabs::tr("Contracts")),
        entry(PersonTab::Actions, "actions", PersonTabs::tr("Actions")),
        entry(PersonTab::Evaluations, "evaluations", PersonTabs::tr("Evaluations")),
        entry(PersonTab::Notes, "journal", PersonTabs::tr("Journal"), false),
    };
}

} // namespace jalons
