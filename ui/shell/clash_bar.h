#pragma once
#include "core/base/result.h"
#include "ui/widgets/floating_bar.h"
#include <QPointer>

class QLabel;
class QPushButton;

namespace jalons {

class Autosave;
class Session;

/// Two desks wrote in the same field: says who wrote what and lets the person choose. One field at
/// a time; until then the file keeps the other desk's value and the form what was typed.
class ClashBar : public FloatingBar
{
    Q_OBJECT

public:
    explicit ClashBar(Session& session, QWidget* over = nullptr);

    /// @param writer the form that could not be written; may be null.
    void offer(const QList<Clash>& clashes, Autosave* writer);
    QString text() const;

private:
    struct Open
    {
        Clash clash;
        QPointer<Autosave> writer;
    };
    void choose(bool mine);
    void forgetSettled();
    void showFirst();
    QWidget* fieldOf(const Clash& clash) const;

    Session& m_session;
    QList<Open> m_open;
    QLabel* m_text;
    QPushButton* m_mine;
    QPushButton* m_theirs;
};

} // namespace jalons
