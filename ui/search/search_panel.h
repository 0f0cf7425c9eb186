#pragma once
#include "core/search/search.h"
#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace jalons {

enum class HitKind;
class Session;

/// Ctrl+K: finds anyone and anything as one types, above the page. Arrows walk, Enter opens, Escape
/// or a click elsewhere closes. The people seen last come first while nothing is typed.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    enum class For {
        Everything,
        Person ///< somebody is to be chosen: for a new note
    };

    explicit SearchPanel(Session& session, QWidget* parent);

    void begin(For what, const QString& typed = {});
    For what() const { return m_for; }
    /// A file was opened: it comes first the next time.
    void remember(PersonId person);
    /// Takes its place over the middle of its parent.
    void place();

signals:
    void personChosen(jalons::PersonId person);
    void noteChosen(jalons::PersonId person, jalons::NoteId note);
    void momentChosen(jalons::PersonId person, jalons::MomentId moment);
    void sittingChosen(jalons::SittingId sitting);
    void handoverChosen(jalons::HandoverEntryId entry);
    void activityChosen(jalons::ActivityId activity);
    void assemblyChosen(jalons::AssemblyId assembly);
    void partnerChosen(jalons::PartnerId partner);
    void newPersonAsked(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();
    void find();
    void move(int step);
    void choose(const QListWidgetItem* item);
    void addHeading(const QString& text);
    QListWidgetItem* add(
        HitKind kind, qint64 id, const QString& icon, const QString& title, const QString& detail);
    void addPeople(const std::vector<search::PersonHit>& people, const QString& typed);
    void addNotes(const std::vector<search::NoteHit>& notes, const QString& typed);
    void addMoments(const std::vector<search::MomentHit>& moments, const QString& typed);
    void addSittings(const std::vector<search::SittingHit>& sittings, const QString& typed);
    void addHandovers(const std::vector<search::HandoverHit>& entries, const QString& typed);
    void addTogether(const std::vector<search::CollectiveHit>& hits, const QString& typed);
    void addPartners(const std::vector<search::PartnerHit>& partners, const QString& typed);

    Session& m_session;
    For m_for = For::Everything;
    QLineEdit* m_field;
    QListWidget* m_results;
    QList<qint64> m_seen; ///< people whose file was opened here, the latest first
    QWidget* m_before = nullptr; ///< what had the focus
};

} // namespace jalons
