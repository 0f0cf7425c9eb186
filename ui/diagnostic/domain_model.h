#pragma once
#include "core/diagnostic/assessment.h"
#include <QAbstractListModel>

namespace jalons {

class Session;

/// What was said in an entry around a word: a few words before it and what follows; empty when the
/// word was not said there. Case and accents do not matter.
QString excerptAround(const DomainEntry& entry, const QString& word);

/// The domains of an assessment in the order of the conversation, or those where a word was said.
class DomainModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole, HintRole, ColorRole, IconRole, AddressedRole };

    explicit DomainModel(Session& session, QObject* parent = nullptr);

    void setEntries(const std::vector<DomainEntry>& entries);
    void setFilter(const QString& word);
    QString filter() const { return m_filter; }
    QModelIndex indexOf(const QString& domain) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line
    {
        QString code;
        QString label;
        QString hint;
        QString status;
        bool addressed = false;

        bool operator==(const Line&) const = default;
    };
    Line lineOf(const DomainEntry& entry) const;
    void rebuild();

    Session& m_session;
    std::vector<DomainEntry> m_entries;
    std::vector<Line> m_lines;
    QString m_filter;
};

} // namespace jalons
