#pragma once
#include "core/exchange/cell_reader.h"
#include "core/exchange/import_plan.h"

namespace jalons {

/// What the note says after a value that no field could hold as it is.
inline const QString toCheck = QStringLiteral(" (à vérifier)");

/// Understands the lines of one table under one mapping.
class LineReader
{
public:
    LineReader(const Reader& reader, const Vocabulary& vocabulary, const DataTable& table,
        const ImportMapping& mapping);

    /// @param plan what is found wrong, empty and left aside is added.
    ImportLine read(std::size_t index, ImportPlan& plan);

private:
    void takeCell(const DataLine& line, int column, ImportPlan& plan);
    void take(int column, const QString& target, const QString& value);
    void takePerson(int column, const QString& field, const QString& value);
    void takeTerm(int column, const QString& target, const QString& list, const QString& value,
        QString& into);
    void takeType(int column, const QString& target, const QString& value);
    void takeDate(int column, const QString& value, QDate& into);
    void takeBirth(int column, const QString& value, PartialDate& into);
    void takeYesNo(int column, const QString& value, bool& into);
    void takePhone(int column, const QString& value, QString& into);
    void takeName(int column, const QString& field, const QString& value);
    void readNames();
    void readReferent();
    QString referentSaid() const;
    void takeMember(int column, const QString& target, const QString& value);
    void takeAnswer(int column, const QString& target, const QString& value);
    void takeNote(int column, const QString& value);
    void composeAddress();
    void applyRules();
    void withoutOpening();
    void cellFaults(const DataLine& line);
    void writeNote();
    bool isEmptied(const QString& value);
    /// What a rule refuses is told, taken out of its field and kept in the note to be checked.
    void refuse(int column, const Problem& problem, const QString& value);
    void tell(int column, ImportProblemKind kind, const QString& value, const Problem& problem = {},
        bool isKept = true);
    QString headed(int column, const QString& value) const;

    const DataTable& m_table;
    const ImportMapping& m_mapping;
    TermReader m_terms;
    QHash<QString, ProfessionalId> m_team; ///< by folded name; an invalid id: several
    QHash<QString, CustomField> m_fields; ///< by target
    bool m_isOurs; ///< an export of Jalons, read as it is
    QDate m_today;

    /// « header : value » of a cell that could not be read, and where it is told.
    struct Unread
    {
        QString text;
        std::size_t problem = 0;
    };

    ImportLine m_line;
    ImportPlan* m_plan = nullptr;
    QHash<QString, int> m_columns; ///< the column each field of the person came from
    QHash<QString, QString> m_names; ///< by field, as they are written
    QString m_referent;
    QStringList m_notes;
    std::vector<Unread> m_unread;
    QString m_address[4]; ///< address, complement, postal code, town
    QList<int> m_leftAside; ///< columns that nothing takes
    int m_values = 0; ///< cells that say something
};

} // namespace jalons
