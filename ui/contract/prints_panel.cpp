#include "ui/contract/prints_panel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"

namespace jalons {

QString printText(const contracts::PrintLine& line, QDate today)
{
    const QString text = PrintsPanel::tr("%1, %2", "number of a print, day")
                             .arg(line.print.label(), shortDay(line.print.printedOn, today));
    if (line.isSigned)
        return PrintsPanel::tr("%1 — this is the one that was signed").arg(text);
    return line.isSuperseded ? PrintsPanel::tr("%1 — replaced by what was written since").arg(text)
                             : text;
}

PrintsPanel::PrintsPanel(QWidget* parent)
    : QFrame(parent)
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("printsPanel"));
    setProperty("card", true);
    m_lines->setSpacing(px(4));
    auto* column = inColumn(
        this, {roleLabel(tr("Printed for signature"), "subheading")}, 6, {16, 10, 16, 10});
    column->addLayout(m_lines);
    hide();
}

void PrintsPanel::show(const std::vector<contracts::PrintLine>& prints, QDate today)
{
    clearLayout(m_lines);
    for (const contracts::PrintLine& line : prints) {
        const QString text = printText(line, today);
        auto* see = pressed(
            saying(button(QStringLiteral("printShow%1").arg(line.print.id.value), tr("Show")),
                tr("Show the print %1").arg(line.print.label())),
            this, [this, id = line.print.id] { emit asked(id); });
        m_lines->addWidget(
            boxed(inRow({{wrappedLabel(text, line.isSuperseded ? "hint" : ""), 1}, see})));
    }
    setVisible(!prints.empty());
}

} // namespace jalons
