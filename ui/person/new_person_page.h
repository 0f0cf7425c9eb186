#pragma once
#include "ui/page/page.h"

namespace jalons {

class NewPersonForm;
class PageHeader;

/// Somebody new: a name is enough; people of the same name are shown before a second file is made.
class NewPersonPage : public Page
{
    Q_OBJECT

public:
    explicit NewPersonPage(Session& session, QWidget* parent = nullptr);

    /// The caret in the first field. Without a name: what was typed and not created goes on.
    void begin(const QString& name = {});
    /// The same with a note to write: the caret is in it, and no accompaniment is opened unless one
    /// asks for it.
    void beginNote(const QString& name);

signals:
    void cancelled();

private:
    PageHeader* m_header;
    NewPersonForm* m_form;
};

} // namespace jalons
