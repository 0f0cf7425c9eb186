#include "ui/printing/signature_measure.h"
#include "ui/printing/text_flow.h"
#include <QPainter>

namespace jalons {

namespace {

using sheet::mm;
using sheet::pt;

constexpr qreal padding = mm(3.5);
constexpr qreal roomToSign = mm(22);

qreal roomFor(const SignatureParty& party)
{
    return party.done.isEmpty() ? roomToSign : 0;
}

/// One party's box: role, name, the words to write by hand, and room to sign.
struct Box
{
    TextFlow role;
    TextFlow name;
    TextFlow mention;
    TextFlow sign;

    Box(const SignatureParty& party, const QString& signs, qreal width)
        : role(plain(party.role), {.points = 9, .bold = true, .colour = sheet::petrol}, width)
        , name(orBlank(party.name, 60), {.bold = true}, width)
        , mention(plain(party.done.isEmpty() ? party.mention : party.done), {.points = 9}, width)
        , sign(plain(party.done.isEmpty() ? signs : QString()), sheet::label, width)
    {
    }

    qreal textHeight() const
    {
        return role.height() + name.height() + (mention.isEmpty() ? 0 : pt(2) + mention.height());
    }

    void paint(QPainter& painter, const QRectF& frame) const
    {
        painter.setPen(QPen(sheet::line, pt(0.8)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, mm(1.2), mm(1.2));
        QPointF at = frame.topLeft() + QPointF(padding, padding);
        for (const TextFlow* flow : {&role, &name}) {
            flow->paint(painter, at);
            at.ry() += flow->height();
        }
        if (!mention.isEmpty())
            mention.paint(painter, at + QPointF(0, pt(2)));
        // At the foot of the box, all on one line whatever the length of what is above.
        sign.paint(
            painter, {frame.left() + padding, frame.bottom() - roomToSign - padding + pt(4)});
    }
};

/// A party of which so much is written that no page holds its box: the text flows line by line,
/// then the room to sign.
void appendTall(Strips& strips, const SignatureParty& party, const QString& signs, qreal width)
{
    const Box all(party, signs, width);
    for (const TextFlow* flow : {&all.role, &all.name, &all.mention})
        for (int line = 0; line < flow->lineCount(); ++line) {
            Strip strip{.kind = StripKind::Signature, .height = flow->lineHeight()};
            strip.paint = [text = *flow, line](
                              QPainter& painter, QPointF at) { text.paintLine(painter, line, at); };
            strips.push_back(std::move(strip));
        }
    strips.back().hold = Hold::Firm;
    Strip room{.kind = StripKind::Signature, .before = pt(2), .height = roomFor(party)};
    room.paint = [sign = all.sign](QPainter& painter, QPointF at) { sign.paint(painter, at); };
    strips.push_back(std::move(room));
}

} // namespace

Strips measureSignatures(const SignatureBlock& block, qreal width, qreal pageHeight)
{
    Strips strips;
    const TextFlow made(madeAt(block), sheet::body, width);
    Strip place{.kind = StripKind::Signature, .height = made.height() + pt(8), .hold = Hold::Firm};
    place.paint = [made](QPainter& painter, QPointF at) { made.paint(painter, at); };
    strips.push_back(std::move(place));

    // Three parties stand side by side, as the three who sign a contract sit; others by two.
    const std::size_t across = block.parties.size() == 3 ? 3 : 2;
    const qreal gap = across == 3 ? mm(4) : mm(6);
    const qreal each = (width - gap * static_cast<qreal>(across - 1)) / static_cast<qreal>(across);
    for (std::size_t i = 0; i < block.parties.size(); i += across) {
        const std::size_t end = qMin(i + across, block.parties.size());
        std::vector<Box> boxes;
        qreal height = 0;
        for (std::size_t j = i; j < end; ++j) {
            boxes.emplace_back(block.parties[j], signWord(block), each - 2 * padding);
            height = qMax(height,
                boxes.back().textHeight() + roomFor(block.parties[j]) + 2 * padding + pt(4));
        }
        if (height > pageHeight) {
            for (std::size_t j = i; j < end; ++j)
                appendTall(strips, block.parties[j], signWord(block), width);
            continue;
        }
        Strip row{.kind = StripKind::Signature,
            .before = i == 0 ? 0 : gap,
            .height = height,
            .hold = Hold::Firm};
        row.paint = [boxes, each, gap, height](QPainter& painter, QPointF at) {
            for (std::size_t j = 0; j < boxes.size(); ++j)
                boxes[j].paint(painter,
                    QRectF(at.x() + static_cast<qreal>(j) * (each + gap), at.y(), each, height));
        };
        strips.push_back(std::move(row));
    }
    strips.back().hold = Hold::None;
    return strips;
}

} // namespace jalons
