#pragma once
#include <QWidget>
#include <array>

namespace jalons {

class Autosave;
class LevelRow;
class Session;

/// The five levels of a domain, defined in words for the person, in simpler words and for
/// the professional.
class LevelForm : public QWidget
{
    Q_OBJECT

public:
    explicit LevelForm(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const QString& domain);

private:
    bool write();

    Session& m_session;
    Autosave* m_autosave;
    std::array<LevelRow*, 5> m_rows;
    QString m_domain;
};

} // namespace jalons
