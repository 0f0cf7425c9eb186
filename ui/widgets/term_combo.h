#pragma once
#include "ui/widgets/choice_chips.h"
#include <QComboBox>

namespace jalons {

class FoldCompleter;

/// One term of a vocabulary, or none (« — »). A list longer than ten terms is searched by typing
/// any part of a label, without accents; what matches nothing goes back to the term chosen before.
/// A code that is no longer offered stays visible as it is. Closed lists make people stop
/// recording: an open one takes a new word where it is needed.
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
    /// Any word may be typed: one that is missing is proposed for the list (addAsked).
    void setAddable();

signals:
    /// The user asked for this word to join the list.
    void addAsked(const QString& word);
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
    bool m_addable = false;
    QString m_none;
    QString m_settled; ///< the code last known outside
};

} // namespace jalons
