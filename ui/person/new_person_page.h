#pragma once
#include "ui/page/page.h"
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace jalons {

class DateField;
class DraftKeeper;
class FormGrid;

/// Somebody new: a name is enough; people of the same name are shown before a second file is made.
class NewPersonPage : public Page
{
    Q_OBJECT

public:
    explicit NewPersonPage(Session& session, QWidget* parent = nullptr);

    /// The caret in the first field. Without a name: what was typed and not created goes on.
    void begin(const QString& name = {});
    void flush() override;
    void refetch() override { }
    bool concerns(const Changes&) const override { return false; }

signals:
    void cancelled();

private:
    void propose();
    void create();
    void forget();

    FormGrid* m_grid;
    QLineEdit* m_lastName;
    QLineEdit* m_firstNames;
    DateField* m_birthDate;
    QLineEdit* m_phone;
    QCheckBox* m_open;
    QVBoxLayout* m_found;
    DraftKeeper* m_drafts;
    QTimer m_pause;
};

} // namespace jalons
