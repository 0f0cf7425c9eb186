#pragma once
#include <QLabel>

namespace jalons {

/// Plain text. A line of it shortens with « … » when room lacks, and the whole is then in its tool
/// tip; several lines, and one that is told to wrap, stay whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isOneLine() const;
    QString shown() const;
};

} // namespace jalons
