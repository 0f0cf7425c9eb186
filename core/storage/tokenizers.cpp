#include "core/storage/tokenizers.h"

#include "core/base/name_forms.h"
#include <QByteArray>
#include <QHash>
#include <QString>
#include <array>
#include <new>
#include <sqlite3.h>

namespace jalons {

namespace {

using Give = int (*)(void*, int, const char*, int, int, int);

/// SQLite's own tokenizer, whose tokens are then spelled out.
struct Folding
{
    fts5_tokenizer inner{};
    Fts5Tokenizer* instance = nullptr;
};

struct Spelled
{
    const char* letter; ///< UTF-8 of two bytes
    const char* plain;
};
constexpr std::array spelled{Spelled{"œ", "oe"}, Spelled{"æ", "ae"}, Spelled{"ß", "ss"},
    Spelled{"ø", "o"}, Spelled{"ł", "l"}, Spelled{"đ", "d"}, Spelled{"ı", "i"}};

struct Forward
{
    void* context;
    Give give;
};

int spellOut(void* context, int flags, const char* token, int size, int start, int end)
{
    const auto* forward = static_cast<Forward*>(context);
    bool plain = true;
    for (int i = 0; i < size && plain; ++i)
        plain = static_cast<unsigned char>(token[i]) < 0x80;
    if (plain)
        return forward->give(forward->context, flags, token, size, start, end);
    QByteArray text(token, size);
    for (const Spelled& s : spelled)
        text.replace(s.letter, s.plain);
    return forward->give(
        forward->context, flags, text.constData(), static_cast<int>(text.size()), start, end);
}

int makeFolding(void* api, const char**, int, Fts5Tokenizer** made)
{
    auto* fts = static_cast<fts5_api*>(api);
    auto* folding = new (std::nothrow) Folding;
    if (!folding)
        return SQLITE_NOMEM;
    void* data = nullptr;
    std::array<const char*, 2> options{"remove_diacritics", "2"};
    int code = fts->xFindTokenizer(fts, "unicode61", &data, &folding->inner);
    if (code == SQLITE_OK)
        code = folding->inner.xCreate(data, options.data(), 2, &folding->instance);
    if (code != SQLITE_OK) {
        delete folding;
        return code;
    }
    *made = reinterpret_cast<Fts5Tokenizer*>(folding);
    return SQLITE_OK;
}

void deleteFolding(Fts5Tokenizer* tokenizer)
{
    auto* folding = reinterpret_cast<Folding*>(tokenizer);
    folding->inner.xDelete(folding->instance);
    delete folding;
}

int foldWords(
    Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int size, Give give)
{
    auto* folding = reinterpret_cast<Folding*>(tokenizer);
    Forward forward{context, give};
    return folding->inner.xTokenize(folding->instance, &forward, flags, text, size, spellOut);
}

/// What was spelled out last: the same names come back, of many people, and at each correction of
/// one (its old forms are taken out, the new ones put in).
struct Spelling
{
    QHash<QByteArray, QByteArray> forms; ///< of a text, one form a line
};
constexpr qsizetype keptSpellings = 8000; ///< of most structures, every name

int makeNames(void*, const char**, int, Fts5Tokenizer** made)
{
    auto* spelling = new (std::nothrow) Spelling;
    *made = reinterpret_cast<Fts5Tokenizer*>(spelling);
    return spelling ? SQLITE_OK : SQLITE_NOMEM;
}

void deleteNames(Fts5Tokenizer* tokenizer)
{
    delete reinterpret_cast<Spelling*>(tokenizer);
}

QByteArray formsOf(Spelling& spelling, const char* text, int size)
{
    const auto known = spelling.forms.constFind(QByteArray::fromRawData(text, size));
    if (known != spelling.forms.constEnd())
        return *known;
    if (spelling.forms.size() >= keptSpellings)
        spelling.forms.clear();
    const QByteArray forms = names::indexed(QString::fromUtf8(text, size)).join(u'\n').toUtf8();
    spelling.forms.insert(QByteArray(text, size), forms);
    return forms;
}

int nameForms(
    Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int size, Give give)
{
    if (flags & FTS5_TOKENIZE_QUERY)
        return give(context, 0, text, size, 0, size);
    const QByteArray forms = formsOf(*reinterpret_cast<Spelling*>(tokenizer), text, size);
    for (qsizetype from = 0; from < forms.size();) {
        qsizetype to = forms.indexOf('\n', from);
        if (to < 0)
            to = forms.size();
        const int code
            = give(context, 0, forms.constData() + from, static_cast<int>(to - from), 0, size);
        if (code != SQLITE_OK)
            return code;
        from = to + 1;
    }
    return SQLITE_OK;
}

fts5_api* ftsOf(sqlite3* connection)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

int registerTokenizers(sqlite3* connection)
{
    fts5_api* api = ftsOf(connection);
    if (!api)
        return SQLITE_ERROR;
    fts5_tokenizer folding{makeFolding, deleteFolding, foldWords};
    fts5_tokenizer forms{makeNames, deleteNames, nameForms};
    const int code = api->xCreateTokenizer(api, "folding", api, &folding, nullptr);
    return code == SQLITE_OK ? api->xCreateTokenizer(api, "names", nullptr, &forms, nullptr) : code;
}

} // namespace jalons
