#include "core/conflicted/copy_names.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <array>

namespace jalons {

namespace {

struct Shape
{
    const char* service;
    const char* rest; ///< a regular expression of what follows the name, without the extension
    bool certain = true;
};

/// In this order: the first that fits names the service.
const std::array shapes{
    // chrs.sync-conflict-20240102-131415-ABCDEFG.jalons
    Shape{"Syncthing", R"(\.sync-conflict-\d{8}-\d{6}(-\w+)?)"},
    // chrs_Poste_Jan-02-131415-2024_Conflict.jalons, and _CaseConflict, _UnmatchConflict
    Shape{"Synology Drive", R"(_.+_\w{3,5}\.?-\d{2}-\d{4,6}-\d{4}_\w*Conflict(_\d+)?)"},
    Shape{"Synology Drive", R"(_\w*Conflict(_\d+)?)"},
    // chrs (# Edit conflict 2024-01-02 abcdefg #).jalons, Name clash
    Shape{"Proton Drive", R"( ?\(# .+ #\))"},
    // chrs (SFConflict marie@asso.fr 2024-01-02-13-14-15).jalons
    Shape{"Seafile", R"( ?\(SFConflict .+\))"},
    // chrs_conflict_20240102_131415_abcdef.jalons
    Shape{"kDrive", R"(_(conflict|blacklisted)_\d{8}_\d{6}_\w+)"},
    // chrs_conflict-20240102-131415.jalons
    Shape{"ownCloud", R"(_conflict-\d{8}-\d{6})"},
    // chrs (conflicted copy 2024-01-02 131415).jalons, with the name of the account before the day
    Shape{"Nextcloud", R"( ?\(conflicted copy( .+)? \d{4}-\d{2}-\d{2} \d{4,6}\))"},
    Shape{"Nextcloud", R"( ?\(case clash from .+\))"},
    // chrs (Marie's conflicted copy 2024-01-02).jalons, « Copie en conflit de Marie »,
    // « In Konflikt stehende Kopie von Marie », and a number for the second of a day
    Shape{"Dropbox", R"( ?\(.+conflicted copy( \d{4}-\d{2}-\d{2})?( \(\d+\))?\)( \(\d+\))?)"},
    Shape{"Dropbox", R"( ?\(Copie en conflit .+\)( \(\d+\))?)"},
    Shape{"Dropbox",
        R"( ?\((In Konflikt stehende Kopie .+|.+ in Konflikt stehende Kopie.*)\)( \(\d+\))?)"},
    Shape{"Dropbox", R"( ?\((Konfliktkopie|.+ Konfliktkopie).*\)( \(\d+\))?)"},
    Shape{"Dropbox", R"( ?\((Copia en conflicto|Copia in conflitto) .+\)( \(\d+\))?)"},
    // chrs (conflicted).jalons, chrs [conflicted].jalons
    Shape{"pCloud", R"([ _]?[(\[]conflicted( ?\d+)?[)\]])"},
    // chrs[Conflict].jalons
    Shape{"Google Drive", R"( ?\[Conflict( ?\d+)?\])"},
    // chrs (conflit 2024-01-02).jalons, chrs_conflit.jalons, chrs.Conflict.jalons, …: whoever it is
    Shape{"", R"([ ._(\[#-].*(conflit|conflict|konflikt|conflitto).*)"},
    // chrs (1).jalons: MEGA, Google Drive, and whoever takes a file out of a mail twice
    Shape{"", R"( ?\([1-9]\d?\))", false},
};

QRegularExpression whole(const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)),
        QRegularExpression::CaseInsensitiveOption);
}

} // namespace

std::optional<CopyName> copyNameOf(const QString& name, const QString& original)
{
    const QFileInfo own(original);
    const QString base = own.completeBaseName();
    const QString ending = own.suffix().isEmpty() ? QString() : u'.' + own.suffix();
    // Composed and decomposed letters are one name: a Mac writes the latter.
    const auto composed
        = [](const QString& text) { return text.normalized(QString::NormalizationForm_C); };
    const QString there = composed(name);
    const QString stem = composed(base);
    if (!there.startsWith(stem, Qt::CaseInsensitive) || !there.endsWith(ending, Qt::CaseInsensitive)
        || there.size() <= stem.size() + ending.size())
        return std::nullopt;
    const QString rest = there.mid(stem.size(), there.size() - stem.size() - ending.size());
    for (const Shape& shape : shapes)
        if (whole(shape.rest).match(rest).hasMatch())
            return CopyName{QString::fromUtf8(shape.service), {}, shape.certain};
    static const QRegularExpression ofComputer = whole(R"(-([\w-]*?[A-Za-z][\w-]*?)(-\d{1,2})?)");
    if (const auto match = ofComputer.match(rest); match.hasMatch())
        return CopyName{QStringLiteral("OneDrive"), match.captured(1), false};
    return std::nullopt;
}

} // namespace jalons
