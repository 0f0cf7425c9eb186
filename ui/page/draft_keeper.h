#pragma once
#include "core/draft/draft.h"
#include "core/lineage/lineage.h"
#include "ui/widgets/form_field.h"
#include <QObject>
#include <QTimer>
#include <QWidget>

namespace jalons {

class Page;
class Session;

/// Keeps in the file, beside the data, what is typed in a form and not stored: at the latest 1.5 s
/// after it was typed; in the spool of this computer while the file cannot be written. Puts it back
/// when the form shows the record again, also after a power cut.
/// The record and its columns are those of ui/page/record_scope.h.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(QWidget* form);

    /// The page around (or at) a widget, and its session; null outside of pages.
    static Page* pageOf(QWidget* widget);
    static Session* sessionOf(QWidget* widget);
    /// The keeper of the form around (or at) a widget; null outside of such forms.
    static DraftKeeper* around(const QWidget* widget);

    /// Keeps whatever is typed in the fields that the form has now: for forms that are stored by a
    /// button. An Autosave calls touch by itself.
    void listen();
    /// Something was typed that is not going to be stored at once.
    void touch();
    /// Whether something typed is not kept yet.
    bool isPending() const { return m_timer.isActive(); }
    /// @param inFile false: the file has just refused; it goes to the spool.
    void keep(bool inFile = true);
    /// Everything is stored, or given up.
    void drop();
    /// Forgets a draft by its number; 0: none.
    void forget(qint64 kept);
    /// Forgets what the spool has under this name.
    void forget(const QString& spooled);
    /// The number of the draft kept; 0: none.
    qint64 kept() const { return m_kept; }
    /// The name of what the spool keeps of the record shown; empty: nothing.
    QString spooled() const { return m_spooled; }
    /// What was kept outside of the file is in it now: says so.
    void tellStored();
    /// The file was restored: the form may show another record under the same number. What is typed
    /// goes to the spool, and is offered again beside what the file holds now. @return whether
    /// something was typed.
    bool setAside();
    /// Until the form is filled again.
    bool isSetAside() const { return m_setAside; }
    /// A person has chosen between what the file holds in this field and what was kept of it.
    void answered(const QWidget* field);
    /// A part of the form, or all of it, has been filled. @param other with another record than
    /// before: its draft is put back.
    void shown(QWidget* part, bool other);
    /// The fields of the form; not those of a form inside it that keeps its own drafts.
    QList<FormField*> fields() const { return fieldsOf(m_form); }
    /// Whether something was begun for a record that does not exist yet, and neither stored nor
    /// given up. @param owner and @param row as for setRecord.
    static bool isBegun(Session& session, const char* table, qint64 owner, qint64 row = 0);
    /// Whether this draft is of the record shown.
    bool shows(const Draft& draft) const;
    /// Puts back the draft of the record shown. @return whether there was one.
    bool resume();

protected:
    /// What is put away is kept at once.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The form shows another record: what waited belonged to the one before.
    void otherShown();
    /// The form has been filled again with the record that it shows.
    void shownAgain();

private:
    Session* session() const { return sessionOf(m_form); }
    QList<FormField*> fieldsOf(const QWidget* part) const;

    /// What is typed and not stored, with where it belongs.
    Draft written() const;
    void unspool() { forget(std::exchange(m_spooled, {})); }

    QWidget* m_form;
    QTimer m_timer;
    Lineage m_life; ///< of the file, when the form was filled
    QString m_spooled;
    bool m_setAside = false;
    std::vector<DraftField> m_asked; ///< kept, and not typed over what another desk has written
    qint64 m_kept = 0; ///< row of the draft; 0: none
};

} // namespace jalons
