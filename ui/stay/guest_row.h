#pragma once
#include "ui/stay/guest_list.h"
#include "ui/widgets/choice_chips.h"
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace jalons {

class DateField;
class TermCombo;

/// One of those who come. Somebody new is shown beside whoever of the file they may be.
class GuestRow : public QWidget
{
    Q_OBJECT

public:
    /// @param guest what is said is written there. @param mayBe whether somebody of the file is
    /// proposed in the place of somebody new.
    GuestRow(Session& session, std::shared_ptr<Guest> guest, std::size_t index,
        std::function<bool(PersonId)> mayBe, QWidget* parent);

    /// The keyboard goes to the first thing that is not known. @return false: nothing is left.
    bool focusMissing();
    /// Says what cannot be stored. @return false: something cannot.
    bool check();
    void showTie();
    /// The places that may be chosen in the place of the one of the first.
    void setPlaces(const QList<Choice>& places);
    void markPlace(const Problem& problem);

signals:
    void edited();
    /// Of somebody new, the birth date is another.
    void birthChanged();
    /// Somebody of the file it is.
    void chosen(jalons::PersonId person);
    void done();

private:
    void buildNew(const QString& number);
    void buildTie(const QString& number);
    void buildPlace(const QString& number);
    void changed();
    void propose();
    QString title() const;

    Session& m_session;
    std::shared_ptr<Guest> m_guest;
    std::function<bool(PersonId)> m_mayBe;
    QCheckBox* m_box;
    QVBoxLayout* m_found;
    QLabel* m_problem;
    QLineEdit* m_last = nullptr;
    QLineEdit* m_first = nullptr;
    DateField* m_birth = nullptr;
    TermCombo* m_tie = nullptr;
    TermCombo* m_place = nullptr;
};

} // namespace jalons
