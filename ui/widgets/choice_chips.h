#pragma once
#include <QList>
#include <QPushButton>
#include <QStringList>
#include <QWidget>

namespace jalons {

/// A value one may choose: its stored code and what is read.
struct Choice
{
    QString code;
    QString label;

    bool operator==(const Choice&) const = default;
};

/// A few choices side by side, one or several of which may hold. A second click takes the choice
/// back: nothing is required. Arrows move, Space chooses. A code that is no longer offered stays
/// visible.
class ChoiceChips : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceChips(const QString& accessibleName, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    void setMultiple(bool multiple) { m_multiple = multiple; }
    void setReadOnly(bool readOnly);

    /// The first chosen code, or nothing.
    QString code() const { return codes().value(0); }
    /// In the order of the choices.
    QStringList codes() const;
    /// Neither emits edited().
    void setCode(const QString& code)
    {
        setCodes(code.isEmpty() ? QStringList() : QStringList{code});
    }
    void setCodes(const QStringList& codes);

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void append(const Choice& choice);

    QList<QPushButton*> m_buttons;
    QList<Choice> m_choices;
    bool m_multiple = false;
    bool m_readOnly = false;
};

} // namespace jalons
