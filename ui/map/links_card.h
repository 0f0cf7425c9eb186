#pragma once
#include "core/map/map_link.h"
#include "ui/page/list_card.h"
#include "ui/page/record_form.h"

namespace jalons {

/// A link of the map: from what, to what, whose view it is, how sure.
class LinkForm : public RecordForm<FactorLink>
{
    Q_OBJECT

public:
    explicit LinkForm(Session& session);

    /// Between which it may stand.
    void setMap(const DifficultyMap& map, AccompanimentId accompaniment);

private:
    qint64 owner() const override { return m_accompaniment.value; }

    DifficultyMap m_map;
    AccompanimentId m_accompaniment;
    TermCombo* m_from;
    TermCombo* m_to;
};

/// The links of a map in words: what the drawing can do, by the keyboard.
class LinksCard : public ListCard
{
    Q_OBJECT

public:
    explicit LinksCard(Session& session);

    void setMap(const DifficultyMap& map, AccompanimentId accompaniment);

private:
    LinksCard(Session& session, LinkForm* form);
    QList<OrderedLine> lines() const override;

    Session& m_session;
    LinkForm* m_form;
    DifficultyMap m_map;
};

/// « Dettes entraîne Insomnie », in the language of the window.
QString linkText(const FactorLink& link, const DifficultyMap& map);

} // namespace jalons
