#pragma once
#include "core/exchange/cell_reader.h"
#include "core/exchange/import_plan.h"

namespace jalons {

/// Understands the lines of one table under one mapping.
class LineReader
{
public:
    LineReader(const Reader& reader, const Vocabulary& vocabulary, const DataTable& table,
        const ImportMapping& mapping);

    /// @param problems what is found wrong is added.
    ImportLine read(std::size_t index, std::vector<ImportProblem>& problems);

private:
    void take(int column, const QString& target, const QString& value);
    void takePerson(int column, const QString& field, const QString& value);
    void takeTerm(
        int column, const QString& field, const QString& list, const QString& value, QString& into);
    void takeType(int column, const QString& field, const QString& value);
    void takeDate(int column, const QString& value, QDate& into);
    void takeBirth(int column, const QString& value, PartialDate& into);
    void takeYesNo(int column, const QString& value, bool& into);
    void takePhone(int column, const QString& value);
    void takeReferent(int column, const QString& value);
    void takeMember(int column, const QString& target, const QString& value);
    void takeAnswer(int column, const QString& target, const QString& value);
    void takeNote(int column, const QString& value);
    void composeAddress();
    void applyRules();
    void withoutOpening();
    void cellFaults(const DataLine& line);
    /// What a rule refuses is told, taken out of its field and kept among what was not read.
    void refuse(int column, const Problem& problem, const QString& value);
    void tell(
        int column, ImportProblemKind kind, const QString& value, const Problem& problem = {});
    QString headed(int column, const QString& value) const;

    const DataTable& m_table;
    const ImportMapping& m_mapping;
    TermReader m_terms;
    QHash<QString, ProfessionalId> m_team; ///< by folded name; an invalid id: several
    QHash<QString, CustomField> m_fields; ///< by target
    QDate m_today;

    ImportLine m_line;
    std::vector<ImportProblem>* m_problems = nullptr;
    QHash<QString, int> m_columns; ///< the column each field of the person came from
    QStringList m_notes;
    QString m_address[4]; ///< address, complement, postal code, town
};

} // namespace jalons
