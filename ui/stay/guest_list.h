#pragma once
#include "core/base/id.h"
#include "ui/widgets/typed_field.h"
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace jalons {

class Session;

/// Somebody who comes, in an arrival.
struct Guest
{
    PersonId id; ///< invalid: to be created from the name
    QString name;
    bool comes = true;
};

/// Who comes: a box for each, ticked unless they stay where they are.
class GuestList : public QWidget, public TypedField
{
    Q_OBJECT

public:
    explicit GuestList(Session& session, QWidget* parent = nullptr);

    const std::vector<Guest>& guests() const { return m_guests; }
    bool isEmpty() const { return m_guests.empty(); }
    void clear();
    /// The first one brings their household along.
    void add(PersonId person);
    void addNamed(const QString& name);

    QString typedText() const override;
    void setTypedText(const QString& text) override;

signals:
    void edited();

private:
    bool holds(PersonId person) const;
    void showGuests();

    Session& m_session;
    std::vector<Guest> m_guests;
    QVBoxLayout* m_lines;
};

} // namespace jalons
