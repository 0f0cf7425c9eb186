#pragma once
#include "core/partner/partner.h"
#include "ui/widgets/card.h"
#include <QPushButton>

class QLineEdit;

namespace jalons {

class Autosave;
class FormGrid;
class GrowingTextEdit;
class Session;
class TermCombo;

/// A partner: who, where, how to reach them. Saved as it is typed.
class PartnerForm : public Card
{
    Q_OBJECT

public:
    explicit PartnerForm(Session& session, QWidget* parent = nullptr);

    void show(const Partner& partner);
    Partner read() const;
    bool isDirty() const { return read() != m_shown; }
    void mark(const Problems& problems);
    /// As stored: its id is invalid until a name was typed.
    const Partner& partner() const { return m_shown; }
    bool mayShow() const;
    /// Goes on with the partner that was not stored, if any.
    void resume();
    void flush();
    void focusName();
    using QWidget::show;

signals:
    void saved(jalons::PartnerId partner);

private:
    void write();
    void remove();

    Session& m_session;
    Autosave* m_autosave;
    FormGrid* m_grid;
    QLineEdit* m_name;
    TermCombo* m_sector;
    QLineEdit* m_contact;
    QLineEdit* m_phone;
    QLineEdit* m_mail;
    GrowingTextEdit* m_address;
    GrowingTextEdit* m_note;
    QPushButton* m_remove;
    Partner m_shown;
};

} // namespace jalons
