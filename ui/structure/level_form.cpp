#include "ui/structure/level_form.h"

#include "ui/page/autosave.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/layouts.h"
#include <QGridLayout>

namespace jalons {

LevelForm::LevelForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_autosave(new Autosave(this, [this] { write(); }))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, px(8), 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    grid->addWidget(roleLabel(tr("What the person would say"), "label"), 0, 1);
    grid->addWidget(roleLabel(tr("What the professional sees"), "label"), 0, 2);
    for (int level = 1; level <= 5; ++level) {
        grid->addWidget(roleLabel(QString::number(level), "subheading"), level, 0);
        const auto edit = [&](const char* name, const QString& text, int column) {
            auto* field = named(
                new GrowingTextEdit(text.arg(level)), QLatin1String(name) + QString::number(level));
            field->setLines(1, 4);
            setColumn(field,
                column == 1 ? QStringLiteral("person_french")
                            : QStringLiteral("professional_french"));
            connect(field, &GrowingTextEdit::edited, m_autosave, &Autosave::touch);
            grid->addWidget(field, level, column);
            return field;
        };
        Line& line = m_lines[std::size_t(level - 1)];
        line.person = edit("levelPerson", tr("Level %1, what the person would say"), 1);
        line.professional
            = edit("levelProfessional", tr("Level %1, what the professional sees"), 2);
    }
}

void LevelForm::show(const QString& domain)
{
    if (domain == m_domain && !m_autosave->mayShow())
        return;
    m_autosave->flush();
    m_domain = domain;
    const Vocabulary& vocabulary = m_session.file().vocabulary();
    for (int level = 1; level <= 5; ++level) {
        Line& line = m_lines[std::size_t(level - 1)];
        line.shown
            = {vocabulary.level(domain, level, true), vocabulary.level(domain, level, false)};
        line.person->setText(line.shown.person);
        line.professional->setText(line.shown.professional);
        const qint64 row
            = m_session.query([&](const Reader& r) { return terms::levelRow(r, domain, level); });
        for (QWidget* field : {line.person, line.professional})
            setRecord(field, "level_definition", row > 0 ? row : -level);
    }
    const qint64 term = m_session.query(
        [&](const Reader& r) { return terms::rowOf(r, QStringLiteral("domain"), domain); });
    setRecord(this, "term", term, 1); // a part of its own of the domain
}

void LevelForm::write()
{
    const auto typed = [](const Line& line) {
        return LevelWords{line.person->text().trimmed(), line.professional->text().trimmed()};
    };
    const bool done = m_session.perform(Operation::UpdateVocabulary, [&](Work& work) {
        for (int level = 1; level <= 5; ++level) {
            const Line& line = m_lines[std::size_t(level - 1)];
            if (typed(line) != line.shown)
                terms::define(work, m_domain, level, typed(line), &line.shown);
        }
    });
    if (done)
        for (Line& line : m_lines)
            line.shown = typed(line);
}

} // namespace jalons
