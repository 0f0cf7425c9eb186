#pragma once
#include "core/duplicate/likeness.h"
#include "ui/page/page.h"

class QVBoxLayout;

namespace jalons {

class EmptyState;
class PageHeader;

/// Pairs of files that may be of one person: compared, merged, or said to be two people.
class DuplicatesPage : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Session& session, QWidget* parent = nullptr);

    /// Looks through the whole file, in a thread of its own.
    void refetch() override;

signals:
    void mergeAsked(jalons::PersonId first, jalons::PersonId second);
    void backAsked();

private:
    void show(const std::vector<LikePair>& pairs);
    QWidget* line(const LikePair& pair);
    QString described(PersonId id) const;

    PageHeader* m_header;
    QVBoxLayout* m_lines;
    EmptyState* m_none;
    bool m_looking = false;
    bool m_again = false; ///< something changed while looking
};

} // namespace jalons
