#pragma once
#include "core/conflicted/bring_over.h"
#include "ui/page/page.h"

class QVBoxLayout;

namespace jalons {

class EmptyState;
class PageHeader;

/// What conflicted copies hold beyond the file, person by person, and the button that brings it
/// over. The copies themselves are only read.
class CopiesPage : public Page
{
    Q_OBJECT

public:
    explicit CopiesPage(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    /// @param copies their paths
    void show(const QStringList& copies);

    void refetch() override;

signals:
    void backAsked();

private:
    /// A copy as it was read; an error when it could not be.
    struct ReadCopy
    {
        QString path;
        std::vector<CopiedPerson> people{};
        std::optional<Error> unread{};
    };
    void fill(const std::vector<ReadCopy>& copies);
    QWidget* card(const ReadCopy& copy);
    QString described(const CopiedPerson& person) const;
    void bring(const QString& copy, const QSet<PersonId>& people);
    void tell(const BroughtOver& done);
    QString told(const NotTaken& one) const;

    PageHeader* m_header;
    QWidget* m_done; ///< what was brought over last
    QVBoxLayout* m_doneLines;
    QVBoxLayout* m_cards;
    EmptyState* m_none;
    QStringList m_copies;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace jalons
