#pragma once
#include "core/base/problem.h"
#include "ui/widgets/choice_chips.h"
#include <QComboBox>
#include <QElapsedTimer>
#include <optional>

namespace jalons {

class FoldCompleter;

/// One term of a vocabulary, or none (« — »). A list longer than ten terms is searched by typing
/// any part of a label, without accents; what is no term stays as it was typed, and is said
/// (typedProblem) until it is mended or given up with Escape. In a shorter list, letters go to the
/// word that begins so. A code that is no longer offered stays visible as it is. Closed lists make
/// people stop recording: an open one takes a new word where it is needed.
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
    /// What was typed, left, and is no term; empty when there is none.
    QString stray() const { return m_stray; }
    /// As if it had been typed and left. Does not emit edited().
    void setStray(const QString& typed);
    /// It is no term: what there is to be said of it.
    std::optional<Problem> typedProblem() const;
    void showPopup() override;
    void hidePopup() override;

signals:
    /// The user asked for this word to join the list.
    void addAsked(const QString& word);
    /// The user chose another term, or left what is none.
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void makeSearchable();
    void settleTyped();
    void noteChoice();
    void showStart();
    void showStray(const QString& typed);
    bool goTo(const QString& letter);

    FoldCompleter* m_completer = nullptr;
    bool m_addable = false;
    QString m_none;
    QString m_settled; ///< the code last known outside
    QString m_stray;
    QString m_letters; ///< typed one after the other in a list that is not searched
    QElapsedTimer m_since; ///< the last of them
};

} // namespace jalons
