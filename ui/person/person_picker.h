#pragma once
#include "core/person/person.h"
#include <QTimer>
#include <QWidget>
#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace jalons {

class Session;

/// Finds somebody of the file as one types, or names somebody new: last name, first name. Enter and
/// Tab go to the first who is proposed, however fast one types; Enter there takes them.
class PersonPicker : public QWidget
{
    Q_OBJECT

public:
    /// @param name objectName of its field, the start of those of its lines. A last line offers to
    /// create somebody of the name typed.
    PersonPicker(Session& session, const QString& name, QWidget* parent = nullptr);
    /// Somebody new is whoever is typed and not chosen. @param lines start of their objectNames.
    /// @param isLeftOut who is not proposed.
    PersonPicker(Session& session, const QString& name, const QString& lines,
        std::function<bool(PersonId)> isLeftOut);

    QLineEdit* field() const { return m_name; }
    void clear();

signals:
    void chosen(jalons::PersonId person, const QString& name);
    /// « Create »: this name is not in the file.
    void named(const QString& name);
    /// Enter, and nobody to choose from.
    void nobody();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void propose();

    Session& m_session;
    QString m_lines;
    std::function<bool(PersonId)> m_isLeftOut; ///< none: everybody, and somebody new
    QLineEdit* m_name;
    QVBoxLayout* m_proposals;
    QTimer m_pause;
    bool m_isTyped = false; ///< and nobody chosen since
};

} // namespace jalons
