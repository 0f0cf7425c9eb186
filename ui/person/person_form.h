#pragma once
#include "core/person/person.h"
#include <QWidget>
#include <vector>

class QCheckBox;
class QLineEdit;

namespace jalons {

class Autosave;
class DateField;
class FormGrid;
class GrowingTextEdit;
class Session;
class TermCombo;

/// Who the person is (identité), written as it is typed. A field that holds a mistake says so and
/// keeps what was typed; the others are written all the same.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(Session& session, QWidget* parent = nullptr);

    /// Fills the form from the file. While something is being typed in it, does nothing.
    void show(PersonId id);
    Person read() const;
    bool isDirty() const;
    Problems mark(const Problems& problems);
    void flush();
    PersonId person() const { return m_stored.id; }
    using QWidget::show;

private:
    struct TextField
    {
        const char* name;
        QString Person::*member;
        QLineEdit* edit;
    };
    struct TermField
    {
        const char* name;
        QString Person::*member;
        TermCombo* combo;
    };

    void addText(const char* name, const QString& label, QString Person::*member, int span = 1,
        const QString& hint = {});
    void addTerm(
        const char* name, const QString& label, QString Person::*member, const QString& list);
    void fill(const Person& person);
    void write();

    Session& m_session;
    FormGrid* m_grid;
    Autosave* m_autosave;
    std::vector<TextField> m_texts;
    std::vector<TermField> m_terms;
    DateField* m_birthDate;
    DateField* m_firstContact;
    QCheckBox* m_domiciliation;
    QCheckBox* m_interpreter;
    GrowingTextEdit* m_address;
    GrowingTextEdit* m_note;
    Person m_stored;
};

} // namespace jalons
