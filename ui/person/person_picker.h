#pragma once
#include "core/person/person.h"
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace jalons {

class Session;

/// Finds somebody of the file as one types, or names somebody new: last name, first name.
class PersonPicker : public QWidget
{
    Q_OBJECT

public:
    /// @param name objectName of its field, the start of those of its lines.
    PersonPicker(Session& session, const QString& name, QWidget* parent = nullptr);

    QLineEdit* field() const { return m_name; }
    void clear();

signals:
    void chosen(jalons::PersonId person);
    /// « Create »: this name is not in the file.
    void named(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void propose();

    Session& m_session;
    QLineEdit* m_name;
    QVBoxLayout* m_proposals;
    QTimer m_pause;
};

} // namespace jalons
