#pragma once
#include "core/stay/board.h"
#include <QScrollArea>
#include <memory>

class QAbstractItemModel;

namespace jalons {

class Card;
class Session;

/// Who comes, moves and leaves: a card for each of four weeks, the one of today second.
class MovementsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit MovementsView(Session& session, QWidget* parent = nullptr);

    void refetch();

signals:
    void stayChosen(jalons::StayId stay);

private:
    void fill(Card* card, const std::vector<Movement>& movements);
    static QString kindText(MovementKind kind);
    std::unique_ptr<QAbstractItemModel> shownRows() const;
    QString detail(const Movement& movement) const;

    Session& m_session;
    QList<Card*> m_weeks;
    std::vector<Movement> m_movements;
};

} // namespace jalons
