#pragma once
#include "core/person/person.h"
#include "ui/page/told_form.h"
#include <QTimer>

namespace jalons {

/// The little that a new file needs, and who of the file it may be.
class NewPersonForm : public ToldForm<Person>
{
    Q_OBJECT

public:
    explicit NewPersonForm(Session& session, QWidget* parent = nullptr);

    /// @param name empty: what was typed and not created goes on.
    void begin(const QString& name);
    /// A note about this person comes with it.
    void beginNote(const QString& name);

signals:
    void cancelled();

private:
    Person fresh() const override;
    Person somebody(const QString& typed) const;
    Problems missing(const Person& person) const override;
    void start(const QString& name, bool withNote);
    void propose();
    void create();
    void choose(PersonId person);
    void keepNote(Work& work, PersonId person) const;

    QLineEdit* m_birthName;
    GrowingTextEdit* m_note; ///< hidden: none is asked for
    QCheckBox* m_open;
    QPushButton* m_creating;
    QPushButton* m_arriving;
    QVBoxLayout* m_found;
    QTimer m_pause;
};

} // namespace jalons
