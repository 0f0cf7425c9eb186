#pragma once
#include <QAbstractButton>

namespace jalons {

/// A line of a list that opens a place: a pill, a title, a detail below. Clicked, or Enter.
class LineButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// @param tone of the pill: neutral, green, amber, accent, violet, red.
    LineButton(const QString& pill, const QString& tone, const QString& title,
        const QString& detail = {}, QWidget* parent = nullptr);

    /// Pills of one list have one width, so that titles stand in a column.
    void setPillWidth(int width);
    int pillWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_pill;
    QString m_tone;
    QString m_detail;
    int m_pillWidth = 0;
};

} // namespace jalons
