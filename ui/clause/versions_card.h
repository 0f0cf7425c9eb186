#pragma once
#include "core/storage/dated_versions.h"
#include "ui/widgets/card.h"

namespace jalons {

/// What the structure may write in its own words, a line for each kind: whose words are in use, and
/// the way to change them.
class VersionsCard : public Card
{
    Q_OBJECT

public:
    struct Line
    {
        QString code;
        QString name;
        VersionsOverview versions{};
        bool hasNews = false; ///< ours changed since
    };

    /// @param open begins the objectNames of the buttons. @param says « Open the clauses: %1 ».
    VersionsCard(
        const QString& title, const QString& hint, const QString& open, const QString& says);

    void setLines(const std::vector<Line>& lines);

signals:
    void opened(const QString& code);

private:
    QString m_open;
    QString m_says;
    QVBoxLayout* m_lines;
};

} // namespace jalons
