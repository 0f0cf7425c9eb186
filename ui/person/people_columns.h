#pragma once
#include "core/field/custom_field.h"
#include <QPushButton>

class QMenu;

namespace jalons {

class PeopleModel;
class RecordTable;
class Session;

/// « Colonnes »: which columns the list of people shows beside the name — its own and the
/// structure's fields. Remembered at this desk.
class PeopleColumns : public QPushButton
{
    Q_OBJECT

public:
    PeopleColumns(
        Session& session, PeopleModel* model, RecordTable* table, QWidget* parent = nullptr);

    /// After fields were added, renamed or retired.
    void refetch();

private:
    void apply();
    void toggle(const QString& column, bool on);
    void sortBy(int column);
    void showOrder();
    void fillMenu();

    Session& m_session;
    PeopleModel* m_model;
    RecordTable* m_table;
    QMenu* m_menu;
    std::vector<CustomField> m_fields; ///< those that can be shown
    QStringList m_shown;
};

} // namespace jalons
