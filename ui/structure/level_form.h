#pragma once
#include "core/vocabulary/vocabulary.h"
#include <QWidget>
#include <array>

namespace jalons {

class Autosave;
class GrowingTextEdit;
class Session;

/// The five levels of a domain, defined in words for the person and for the professional.
class LevelForm : public QWidget
{
    Q_OBJECT

public:
    explicit LevelForm(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const QString& domain);

private:
    void write();

    struct Line
    {
        GrowingTextEdit* person = nullptr;
        GrowingTextEdit* professional = nullptr;
        LevelWords shown{};
    };

    Session& m_session;
    Autosave* m_autosave;
    std::array<Line, 5> m_lines;
    QString m_domain;
};

} // namespace jalons
