#pragma once
#include "core/stay/lodging.h"
#include "ui/page/record_form.h"

namespace jalons {

class ClosureForm;

/// A place: what it is, its beds, when it is unavailable. Saved as it is typed.
class PlaceForm : public RecordForm<Lodging>
{
    Q_OBJECT

public:
    explicit PlaceForm(Session& session, QWidget* parent = nullptr);

    using RecordForm::show;
    void show(LodgingId id);
    /// The caret in its name, to be typed over.
    void focusName();

signals:
    void attendanceAsked(jalons::LodgingId under);

private:
    void filled() override;
    void showClosures();

    QLineEdit* m_label;
    QVBoxLayout* m_closures;
    ClosureForm* m_closing;
};

} // namespace jalons
