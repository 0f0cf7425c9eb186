#pragma once
#include <QString>
#include <QVariantList>
#include <optional>

namespace jalons {
class Reader;
}

namespace jalons::people {

/// By what the list of people is ordered; among equals by name.
enum class OrderedBy { Name, Birth, Phase, Referent, Due, Room };

struct Order
{
    OrderedBy by = OrderedBy::Name;
    bool descending = false;
    /// By name only, of everybody: children who live with an adult come under the first adult of
    /// their household.
    bool underHouseholds = false;

    bool operator==(const Order&) const = default;
};

/// Those whom an order other than the names' places by a value: the others come after them, by
/// name, whichever way it goes.
struct Placing
{
    QString from; ///< gives « p » (person), with an index of what places them
    QVariantList values; ///< of @p from
    QString key; ///< the value
    QString without; ///< of « p »: nothing places them
    QVariantList withoutValues;
    bool nameAmongEquals = true; ///< false: their number, as the index has them
};

Placing placing(const Reader& reader, OrderedBy by);

/// SQL of the first adult of the household with whom « p » lives as a child today; null where there
/// is none, or where that adult is a child of another household: under them nobody is.
QString headSql(const Reader& reader);

} // namespace jalons::people
