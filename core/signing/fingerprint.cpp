#include "core/signing/fingerprint.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/sentence/sentences.h"
#include "core/storage/failure.h"
#include "core/storage/work.h"

namespace jalons {

QString fingerprintText(const QByteArray& sheet)
{
    return fingerprintText(sha256Hex(sheet));
}

QString fingerprintText(const QString& sha256)
{
    constexpr int shown = 12;
    return QStringLiteral("empreinte\u00a0") + sha256.left(shown);
}

QString printedToday(const Reader& reader, const Sentences& sentences)
{
    return sentences.text("trace.printed", {{"date", frenchDate(reader.today())}});
}

Document keptDocument(const QByteArray& sheet)
{
    Result<Document> kept = fromJson(sheet);
    if (!kept)
        throw Failure({ErrorKind::Damaged, kept.error().detail, {}});
    return std::move(kept).value();
}

} // namespace jalons
