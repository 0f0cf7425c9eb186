#include "core/storage/functions.h"

#include <QByteArray>
#include <sqlite3.h>

namespace jalons {

namespace {

void base64(sqlite3_context* context, int, sqlite3_value** values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const QByteArray text
        = QByteArray::fromRawData(bytes, sqlite3_value_bytes(values[0])).toBase64();
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

} // namespace

int registerFunctions(sqlite3* handle)
{
    return sqlite3_create_function_v2(handle, "base64", 1,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, base64, nullptr, nullptr,
        nullptr);
}

} // namespace jalons
