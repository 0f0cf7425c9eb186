#pragma once
#include "core/storage/work.h"
#include <QWidget>

namespace jalons {

struct Draft;
class Session;

/// A page of the window. Refetches when it is shown and something it shows has changed; hidden
/// pages only remember that they are stale.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// @param tables whose changes concern what is on the page.
    explicit Page(Session& session, QWidget* parent = nullptr,
        std::initializer_list<const char*> tables = {});

    /// Fetches again what it shows, keeping focus, selection and typing. Nothing for a page that is
    /// given what it shows by the one around it.
    virtual void refetch() { }
    /// Whether these changes concern what is on the page.
    virtual bool concerns(const Changes& changes) const;
    /// Fetches again if something has changed since it was shown, or it never was. Called before it
    /// is shown, it is laid out once only.
    void freshen();
    /// Writes at once what is typed anywhere in it but still waiting for its autosave.
    virtual void flush();
    /// Shows the form that a draft was typed in: its text is put back there.
    virtual void resume(const Draft&) { }
    /// As its place in the rail opens it: the first of its parts.
    virtual void goHome();
    /// The keyboard goes where the eye is: to what is first done here.
    virtual void takeKeyboard();
    /// Ctrl+F: the keyboard goes to the field that searches the page. @return false: it has none.
    virtual bool find();

    Session& session() const { return m_session; }
    /// Changes of these tables concern what is on it too.
    void listenTo(std::initializer_list<const char*> tables) { m_tables += QList(tables); }
    /// Something it shows is another: it fetches again, or will once it is shown.
    void spoil();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void onChanged(const Changes& changes);

    Session& m_session;
    QList<const char*> m_tables;
    bool m_stale = true;
};

} // namespace jalons
