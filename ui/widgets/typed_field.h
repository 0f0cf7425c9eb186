#pragma once
#include <QString>

namespace jalons {

/// A field of a kind of its own: what it holds as one text, for its drafts.
class TypedField
{
public:
    virtual ~TypedField() = default;

    virtual QString typedText() const = 0;
    /// The same without the letters of what is not one yet.
    virtual QString settledText() const { return typedText(); }
    /// As the user would have given it: the form hears of it.
    virtual void setTypedText(const QString& text) = 0;
};

} // namespace jalons
