#include "ui/page/choices.h"

#include "ui/widgets/term_combo.h"
#include <QCoreApplication>

namespace jalons {

QList<Choice> choices(const Session& session, const QString& list)
{
    QList<Choice> result;
    for (const Term& term : session.file().vocabulary().terms(list))
        result.append({term.code, session.label(list, term.code)});
    return result;
}

void setVocabulary(Session& session, TermCombo* combo, const QString& list)
{
    combo->setTerms(choices(session, list));
    if (!Vocabulary::isOpen(list))
        return;
    combo->setAddable();
    QObject::connect(
        combo, &TermCombo::addAsked, combo, [&session, combo, list](const QString& word) {
            QString code;
            if (!session.perform(
                    Operation::AddTerm, [&](Work& work) { code = terms::add(work, list, word); }))
                return;
            combo->setTerms(choices(session, list));
            combo->setCode(code);
            emit combo->edited();
            emit session.said(
                QCoreApplication::translate("jalons::Choices", "“%1” is now in the list")
                    .arg(word));
        });
    // A word renamed, added or retired elsewhere.
    QObject::connect(&session.file(), &StructureFile::changed, combo,
        [&session, combo, list](const Changes& changes) {
            if (changes.touches({"term"}) && !combo->hasFocus())
                combo->setTerms(choices(session, list));
        });
}

} // namespace jalons
