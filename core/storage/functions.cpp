#include "core/storage/functions.h"

#include "core/base/text.h"
#include <QByteArray>
#include <sqlite3.h>
#include <utility>

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

void sha256(sqlite3_context* context, int, sqlite3_value** values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const QByteArray text
        = sha256Hex(QByteArray::fromRawData(bytes, sqlite3_value_bytes(values[0]))).toLatin1();
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

} // namespace

int registerFunctions(sqlite3* handle)
{
    using Function = void (*)(sqlite3_context*, int, sqlite3_value**);
    int code = SQLITE_OK;
    for (const auto& [name, function] :
        {std::pair<const char*, Function>{"base64", base64}, {"sha256", sha256}})
        if (code == SQLITE_OK)
            code = sqlite3_create_function_v2(handle, name, 1,
                SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, function, nullptr,
                nullptr, nullptr);
    return code;
}

} // namespace jalons
