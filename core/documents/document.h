#pragma once
#include "core/base/result.h"
#include "core/diagnostic/wheel_data.h"
#include "core/map/map_data.h"
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace jalons {

/// A run of text of one look. A blank is a visible dotted line to fill by hand: what is not known
/// yet is never printed as an empty gap.
struct Span
{
    QString text{};
    bool bold = false;
    bool italic = false;
    bool blank = false;
    double blankWidth = 0; ///< millimetres, for a blank only

    bool operator==(const Span&) const = default;
};
using Spans = std::vector<Span>;

/// The usual width of a blank, in millimetres: room for a first and a last name.
inline constexpr double usualBlank = 45;
/// That of one that takes what a line leaves.
inline constexpr double wholeLine = 150;

Spans plain(const QString& text);
Spans bold(const QString& text);
Spans italic(const QString& text);
/// @param width in millimetres; a blank wider than its column is cut to it.
Spans blank(double width = usualBlank);
/// The text, or a blank to fill by hand when it is empty (or only spaces).
Spans orBlank(const QString& text, double width = usualBlank);
Spans operator+(Spans left, const Spans& right);

struct Heading
{
    int level = 1; ///< 1–3
    QString text{};
    QString icon{}; ///< of the icons of the window, before it; may be empty

    bool operator==(const Heading&) const = default;
};

struct Paragraph
{
    /// A figure is what one looks for first: an amount, in large.
    enum class Style { Normal, Small, Quote, Lead, Figure };
    Spans spans{};
    Style style = Style::Normal;

    bool operator==(const Paragraph&) const = default;
};

/// The heading of an article of a contract.
struct ArticleHeading
{
    QString number{}; ///< as printed: « Article 3 »
    QString title{};

    bool operator==(const ArticleHeading&) const = default;
};

struct Bullets
{
    std::vector<Spans> items{};

    bool operator==(const Bullets&) const = default;
};

struct Column
{
    QString title{};
    double width = 1; ///< relative to the other columns

    bool operator==(const Column&) const = default;
};

/// The header comes back at the top of each page; a row is only split when taller than a page.
struct Table
{
    std::vector<Column> columns{};
    std::vector<std::vector<Spans>> rows{};

    bool operator==(const Table&) const = default;
};

struct KeyValue
{
    QString key{};
    Spans value{};

    bool operator==(const KeyValue&) const = default;
};

/// Short facts in two columns, read line by line; a long value takes the whole width.
struct KeyValues
{
    std::vector<KeyValue> pairs{};

    bool operator==(const KeyValues&) const = default;
};

struct WheelBlock
{
    WheelData wheel{};

    bool operator==(const WheelBlock&) const = default;
};

/// A sheet of the map of difficulties, never cut.
struct MapBlock
{
    MapDrawing map{};

    bool operator==(const MapBlock&) const = default;
};

struct SignatureParty
{
    QString role{}; ///< « La personne accompagnée »
    QString name{}; ///< a blank to fill when empty
    QString mention{}; ///< what is ticked or handwritten: readingTicks(); may be empty
    /// « signé le 12 janvier 2026 – original papier au dossier »: no room to sign is left. Of a
    /// copy only, and no part of what is stored.
    QString done{};

    bool operator==(const SignatureParty&) const = default;
};

/// Where the parties sign. Never split, kept with the heading before it.
struct SignatureBlock
{
    QString place{}; ///< « Fait à … »; a blank to fill when empty
    QString date{}; ///< as printed, « 1er avril 2026 »; a blank to fill when empty
    std::vector<SignatureParty> parties{};
    QString made{}; ///< how place and date are said, as {{town}} and {{date}}; empty: « Fait à …,
                    ///< le … »
    QString sign{}; ///< above the room to sign; empty: « Signature »

    bool operator==(const SignatureBlock&) const = default;
};
/// What stands above the boxes, with blanks for what is not known.
Spans madeAt(const SignatureBlock& block);
QString signWord(const SignatureBlock& block);

/// What follows begins a page.
struct PageBreak
{
    bool operator==(const PageBreak&) const = default;
};

/// Free space, lost at the top of a page.
struct Spacer
{
    double height = 4; ///< millimetres

    bool operator==(const Spacer&) const = default;
};

struct Group;
using Block = std::variant<Paragraph, Heading, ArticleHeading, Bullets, Table, KeyValues,
    WheelBlock, MapBlock, SignatureBlock, Spacer, PageBreak, Group>;

/// Blocks that stay together when they fit on one page (an objective and its indicators).
struct Group
{
    std::vector<Block> blocks{};

    bool operator==(const Group& other) const;
};

/// Everything a sheet says, in plain values: the same for the preview, the printer and the PDF.
/// Printed documents are always in French, whatever the interface's language.
struct Document
{
    QString title{};
    /// Printed under the title and in the footer, and part of the PDF's title: never anyone's name,
    /// sheets lie about. May be empty.
    QString number{};
    QString subject{}; ///< whom it is about, under the title only; may be empty
    QString structureName{};
    QByteArray logo{}; ///< PNG or JPEG bytes; may be empty
    QStringList headerLines{}; ///< address, phone, mail…
    bool large = false; ///< in large type: as large as leaves it on one page
    bool isReadable = false; ///< in large type, on as many pages as it takes
    std::vector<Block> blocks{};
    /// At the top of every page: « PROJET – sans valeur contractuelle ». Not stored: the same text
    /// is a project, then printed to be signed, then copied.
    QString standing{};
    /// In the footer of every page: the number of the print and its fingerprint. Not stored.
    QString trace{};
    /// Printed after it, each with its own head and foot from a page of its own; the pages are
    /// counted through. Not stored: each is kept by itself.
    std::vector<Document> annexes{};

    bool operator==(const Document&) const = default;
};

/// All the words of the document, top to bottom, without its layout. The same document always gives
/// the same text: it is what a frozen contract stores.
QString plainText(const Document& document);
QString plainText(const Spans& spans);

/// Compact JSON with sorted keys: equal documents give equal bytes, and fromJson gives the document
/// back.
QByteArray toJson(const Document& document);
/// @return the document, or ErrorKind::Garbage when these bytes are not one, TooNew when a later
/// version wrote them.
Result<Document> fromJson(const QByteArray& json);

} // namespace jalons
