#pragma once
#include "core/file/operation.h"
#include "core/person/person.h"
#include "ui/page/session.h"
#include "ui/widgets/term_combo.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace jalons {

class Card;
class InfoBar;
class PersonPicker;
class SheetPreview;
struct Document;

/// What the structure writes in dated versions: which kind, which version of it, or ours to be
/// looked at and begun from; beside it the sheet as it would print, for somebody made up or for
/// somebody of the file. Saved as it is typed.
class VersionsEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::show;
    /// Shows the version in use of a kind, or ours.
    void showKind(const QString& code);
    void refetch();
    void takeKeyboard();

signals:
    void backRequested();

protected:
    struct Words
    {
        QString title;
        QString kind; ///< accessible name of the choice of a kind
        QString version;
        QString ours; ///< a line of the versions
        QString oursInUse;
        QString oursTitle; ///< of what is shown in the place of a version
        QString oursHint;
        QString sheet;
        QString madeUp; ///< whose the sheet is when it is nobody's
    };
    struct Version
    {
        qint64 id = 0;
        QDate from;
    };

    /// @param name begins the objectNames.
    VersionsEditor(Session& session, const QString& name, const Words& words);
    /// What the derived class made takes its place: at the end of its constructor.
    /// @param above of both, may be null. @param own where a version is changed.
    void layOut(const QList<Choice>& kinds, QWidget* above, QWidget* own);

    Session& session() const { return m_session; }
    const QString& kindCode() const { return m_kind; }
    /// 0: ours.
    qint64 version() const { return m_version; }
    /// For whom the sheet is; invalid: somebody made up.
    PersonId person() const { return m_for; }
    SheetPreview* sheet() const { return m_sheet; }
    void showVersion(const QString& kind, qint64 id);
    void showSheet();
    /// @return false: it was refused, and said.
    bool perform(Operation operation, const std::function<void(Work&)>& change);

    /// Of the kind shown, the one being prepared first.
    virtual std::vector<Version> versions() const = 0;
    virtual qint64 versionInUse() const = 0;
    /// Stores what is being typed.
    virtual void flush() = 0;
    /// Shows the version as the file has it; @p isOther: another than before.
    virtual void showOwn(bool isOther) = 0;
    virtual Document makeSheet() = 0;
    /// Why there is no sheet for this person; empty: there is one.
    virtual QString hindering(PersonId person, const QString& name) const = 0;
    virtual qint64 begin(Work& work) = 0;
    virtual Operation beginning() const = 0;
    virtual void focusOwn() = 0;
    virtual void removeShown() = 0;

private:
    void showVersions();
    void start();
    void lookFor(PersonId person, const QString& name);

    Session& m_session;
    QString m_name;
    Words m_words;
    QString m_kind;
    qint64 m_version = 0;
    PersonId m_for;
    InfoBar* m_message;
    TermCombo* m_kinds;
    TermCombo* m_versions;
    QPushButton* m_begin;
    QToolButton* m_remove;
    Card* m_ours;
    QWidget* m_own = nullptr;
    PersonPicker* m_picker;
    QLabel* m_whose;
    QPushButton* m_nobody;
    SheetPreview* m_sheet;
};

} // namespace jalons
