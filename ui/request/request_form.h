#pragma once
#include "core/request/request.h"
#include "ui/page/record_form.h"

class QPushButton;
class QVBoxLayout;

namespace jalons {

/// A request and the answer given, saved as it is typed. « Accepted » leads to the arrival.
class RequestForm : public RecordForm<Request>
{
    Q_OBJECT

public:
    explicit RequestForm(Session& session, QWidget* parent = nullptr);

    using RecordForm::show;
    void show(RequestId id);
    void focusName();

signals:
    void arrivalAsked(jalons::RequestId request);
    void removeAsked(jalons::RequestId request);

private:
    void addButtons();
    void filled() override;
    void complete(Request& request) const override;
    void stored(const Request& before) override;
    QStringList heldBackWith(const QString& name) const override;
    void answerChosen();
    void showAnswer();
    /// Who of the file may be the one who asks.
    void propose();
    void link(PersonId person);

    QLineEdit* m_name;
    ChoiceChips* m_answer;
    DateField* m_answeredOn;
    QPushButton* m_arrival;
    QPushButton* m_file;
    QPushButton* m_unlink;
    QVBoxLayout* m_matches;
};

} // namespace jalons
