#pragma once
#include <QHash>
#include <QString>
#include <initializer_list>
#include <utility>

namespace jalons {

class Reader;

/// What documents say, read once for each: the structure's sentences where it has some, else ours.
class Sentences
{
public:
    using Values = std::initializer_list<std::pair<const char*, QString>>;

    /// Ours alone.
    Sentences() = default;
    explicit Sentences(const Reader& reader);

    /// With its {{placeholders}}. @param key of ourSentence(): an unknown one is a slip of the
    /// program, stops a debug build and prints nothing; tests/core/test_sentences reads every
    /// source for them.
    QString pattern(const char* key) const;
    /// With its values in their places; one that is not given stays as it is written.
    QString text(const char* key, Values values = {}) const;
    /// Of a key that stands in a resource.
    QString textOf(const QString& key) const;

private:
    QHash<QString, QString> m_own;
};

} // namespace jalons
