#pragma once
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jalons {

/// A white sheet with a title: what belongs together. Content goes into body(), actions beside the
/// title into head().
class Card : public QFrame
{
    Q_OBJECT
public:
    /// @param title may be empty: then there is no head line until a widget is put there.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    QString title() const { return m_title->text(); }
    void setTitle(const QString& title);
    QHBoxLayout* head() const { return m_head; }
    QVBoxLayout* body() const { return m_body; }

private:
    QLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

/// A label with a role of the style sheet: title, heading, subheading, label, hint, meta, error.
QLabel* roleLabel(const QString& text, const char* role, QWidget* parent = nullptr);
/// One that is as high as its text asks.
QLabel* wrappedLabel(const QString& text, const char* role, QWidget* parent = nullptr);
/// A few words on a coloured ground: neutral, green, amber, accent, violet, red.
QLabel* pill(const QString& text, const char* tone, QWidget* parent = nullptr);
/// What is said of something on one line, « · » between its parts; empty ones are left out.
QString dotted(QStringList parts);
/// A label without a text takes no room.
void setTextOrHide(QLabel* label, const QString& text);
/// As setVisible, but a widget that was never hidden is left to appear with its parent: showing it
/// before would style and lay it out alone, and then again with the others.
void setShown(QWidget* widget, bool shown);
/// As high as its width asks, as text is.
void setHighAsAsked(QWidget* widget, QSizePolicy::Policy across = QSizePolicy::Preferred);
/// A hairline.
QFrame* rule(QWidget* parent = nullptr);

} // namespace jalons
