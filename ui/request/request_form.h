#pragma once
#include "core/request/request.h"
#include "ui/page/record_form.h"

namespace jalons {

/// A request and the answer given, saved as it is typed. « Accepted » leads to the arrival.
class RequestForm : public RecordForm<Request>
{
    Q_OBJECT

public:
    explicit RequestForm(Session& session, QWidget* parent = nullptr);

    void focusName();

signals:
    void arrivalAsked(jalons::RequestId request);

private:
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
    QWidget* m_matches; ///< who of the file may be the one who asks
};

} // namespace jalons
