#include "ui/style/plain_tool_tips.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace jalons {

namespace {

/// Qt shows all of them in one kind of label, that takes what looks like markup for it.
class PlainToolTips : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Polish && watched->inherits("QTipLabel"))
            if (auto* label = qobject_cast<QLabel*>(watched))
                label->setTextFormat(Qt::PlainText);
        return false;
    }
};

} // namespace

void keepToolTipsPlain(QApplication& app)
{
    app.installEventFilter(new PlainToolTips(&app));
}

} // namespace jalons
