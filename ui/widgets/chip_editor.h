#pragma once
#include "ui/widgets/chip.h"
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace jalons {

class FlowLayout;
class FoldCompleter;

/// A list of short texts as chips, with « + add »: Enter keeps what is typed and waits for the
/// next, leaving the field keeps it too (nothing typed is lost), Escape gives up. The words
/// proposed open at once; an arrow, then Enter or Tab, takes one. A text already
/// there (but for case and accents) is not added twice.
class ChipEditor : public QWidget
{
    Q_OBJECT
public:
    /// @param accessibleName what the list is (« Difficulties »): also names its controls.
    ChipEditor(ChipTone tone, const QString& accessibleName, QWidget* parent = nullptr);

    QStringList texts() const;
    /// What is being typed and is no chip yet.
    QString typing() const { return m_edit->text().simplified(); }
    /// Does not emit edited().
    void setTexts(const QStringList& texts);
    void setSuggestions(const QStringList& suggestions);
    void setReadOnly(bool readOnly);

signals:
    void edited();
    /// A letter of a chip to come.
    void typed();
    /// A chip was clicked, or Enter pressed on it.
    void activated(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Chip* insertChip(const QString& text);
    void startTyping();
    void stopTyping();
    void keepTyped();
    void remove(Chip* chip);
    void moveFocus(const Chip* from, int step);

    ChipTone m_tone;
    FlowLayout* m_flow;
    QList<Chip*> m_chips;
    QPushButton* m_add;
    QLineEdit* m_edit;
    FoldCompleter* m_completer;
    QStringList m_suggestions;
    bool m_readOnly = false;
};

} // namespace jalons
