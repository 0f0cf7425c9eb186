#pragma once
#include "core/diagnostic/assessment.h"
#include "ui/diagnostic/interview_words.h"
#include <QFrame>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace jalons {

class Session;

/// The column of all domains: a disc with its icon and its label, hollow while it was not talked
/// about. Arrows move from one to the next; the field above finds a word said anywhere, and the
/// words by which people speak of a domain.
class DomainColumn : public QFrame
{
    Q_OBJECT

public:
    explicit DomainColumn(Session& session, QWidget* parent = nullptr);

    /// Keeps the selected domain and the filter.
    void setEntries(const std::vector<DomainEntry>& entries);
    QString current() const { return m_current; }
    /// Does not emit domainChosen.
    void setCurrent(const QString& domain);
    /// The domain after (+1) or before (−1) the current one in the column; the current one at the
    /// ends.
    QString neighbour(int step) const;
    /// Icons without labels are never enough: the face-to-face column keeps labels and drops the
    /// search.
    void setCondensed(bool condensed);
    /// Names the domains in these words; the French stands under them where there is room.
    void setWords(const InterviewWords& words);
    /// Puts the cursor in the search field. @return false: it is hidden.
    bool startSearch();

signals:
    void domainChosen(const QString& domain);
    /// Enter on a domain: the next thing to do is to write in its card.
    void entryRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Meant
    {
        const DomainEntry* entry = nullptr;
        int rank = 0; ///< 0: the word was said there
        QString hint{};
    };
    std::optional<Meant> meant(const DomainEntry& entry, const QString& word) const;
    void showLines();
    bool hasRoomForTwo() const;
    /// −1: it is not shown.
    int rowOf(const QString& domain) const;

    Session& m_session;
    InterviewWords m_words;
    bool m_isTwoLined = false;
    std::vector<DomainEntry> m_entries;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_hint;
    QString m_current;
};

} // namespace jalons
