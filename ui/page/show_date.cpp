#include "ui/page/show_date.h"

#include "core/base/date_text.h"
#include "ui/page/draft_keeper.h"
#include "ui/widgets/date_field.h"

namespace jalons {

void showDate(DateField* field, QDate stored)
{
    if (field->problem())
        DraftKeeper::setShown(field, frenchShortDate(stored));
    else if (field->day() != stored)
        field->setDay(stored);
}

} // namespace jalons
