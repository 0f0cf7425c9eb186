#pragma once
#include "ui/widgets/choice_chips.h"
#include <QComboBox>

namespace jalons {

class FoldCompleter;

/// One term of a vocabulary, or none (« — »). A list longer than ten terms is searched by typing
/// any part of a label, without accents; what matches nothing goes back to the term chosen before.
/// A code that is no longer offered stays visible as it is.
class TermCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit TermCombo(const QString& accessibleName, QWidget* parent = nullptr);

    void setTerms(const QList<Choice>& terms);
    /// What « no term » reads as; « — » unless told.
    void setNoneLabel(const QString& label);
    QString code() const { return currentData().toString(); }
    /// Does not emit edited().
    void setCode(const QString& code);

signals:
    /// The user chose another term.
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void makeSearchable();
    void settleTyped();
    void noteChoice();
    void showStart();

    FoldCompleter* m_completer = nullptr;
    QString m_none;
    QString m_settled; ///< the code last known outside
};

} // namespace jalons
