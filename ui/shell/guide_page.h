#pragma once
#include <QWidget>

class QTextBrowser;

namespace jalons {

/// The guide (F1): how a day goes with Jalons, and its keys.
class GuidePage : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePage(QWidget* parent = nullptr);

signals:
    void closed();

private:
    QTextBrowser* m_text;
};

} // namespace jalons
