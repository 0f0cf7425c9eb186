#include "ui/page/record_line.h"

namespace jalons {

RecordLine::RecordLine(
    const char* table, qint64 id, const QString& text, const char* role, QWidget* parent)
    : QWidget(parent)
    , m_words(wrappedLabel(text, role))
{
    setRecord(this, table, id);
    inRow(this, {{m_words, 1}});
}

} // namespace jalons
