#pragma once
#include "ui/widgets/painted.h"
#include <QAbstractSlider>
#include <QStringList>
#include <optional>

namespace jalons {

/// Whose level a slider holds: the accent is the person's colour, violet the professional's.
enum class LevelVoice { Person, Professional };

/// A level from 1 to 5, or none. The definition of the level is written under the track.
/// Mouse: click or drag. Keys: arrows, Home, End, 1–5; Delete, Backspace or 0 give no level.
/// To assistive tools it is a slider from 0 (none) to 5.
class LevelSlider : public Painted<QAbstractSlider>
{
    Q_OBJECT
public:
    explicit LevelSlider(LevelVoice voice, QWidget* parent = nullptr);

    std::optional<int> level() const;
    /// Does not emit edited(). Outside 1–5: none.
    void setLevel(std::optional<int> level);
    /// A ghost of the level at the previous assessment, and its words in the description.
    void setPrevious(std::optional<int> level);
    /// The five definitions, from 1 to 5. @param under the same in another language, in smaller
    /// type below; empty: none.
    void setDefinitions(const QStringList& definitions, const QStringList& under = {});
    /// What is said without a level; @param under the same below; both empty: as usual.
    void setNoneText(const QString& text, const QString& under = {});
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    QSize sizeHint() const override { return {px(240), heightForWidth(px(240))}; }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// The user chose another level.
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent*) override { m_dragging = false; }
    /// A level is never changed by scrolling the page.
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

private:
    QString definitionText(int level) const;
    QString underText(int level) const;
    int textHeight(int level, int width) const;
    double xOf(int level) const;
    int levelAt(double x) const;
    void choose(int level);
    void describe();
    QColor mainColor() const;

    LevelVoice m_voice;
    QStringList m_definitions;
    QStringList m_under;
    QString m_none;
    QString m_noneUnder;
    int m_previous = 0;
    bool m_readOnly = false;
    bool m_dragging = false;
};

} // namespace jalons
