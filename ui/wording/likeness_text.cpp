#include "ui/wording/likeness_text.h"

#include <QCoreApplication>

namespace jalons {

namespace {
struct LikenessText
{
    Q_DECLARE_TR_FUNCTIONS(jalons::LikenessText)
};
} // namespace

QString likenessText(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameNamesAndBirth:
        return LikenessText::tr("same names, same birth date");
    case Likeness::CloseNamesSameBirth:
        return LikenessText::tr("names that are close, same birth date");
    case Likeness::SameNamesCloseBirth:
        return LikenessText::tr("same names, birth dates that are close");
    case Likeness::SameNamesUnknownBirth:
        return LikenessText::tr("same names, a birth date is not known");
    case Likeness::SamePhoneAndFirstName:
        return LikenessText::tr("same phone, same first name");
    case Likeness::None:
        break;
    }
    return {};
}

} // namespace jalons
