#include "ui/structure/level_form.h"

#include "ui/shell/autosave.h"
#include "ui/shell/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/growing_text_edit.h"
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
            auto* field = new GrowingTextEdit(text.arg(level));
            field->setObjectName(QLatin1String(name) + QString::number(level));
            field->setLines(1, 4);
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
        const Line& line = m_lines[std::size_t(level - 1)];
        line.person->setText(vocabulary.level(domain, level, true));
        line.professional->setText(vocabulary.level(domain, level, false));
    }
}

void LevelForm::write()
{
    const Vocabulary before = m_session.file().vocabulary();
    m_session.perform(Operation::UpdateVocabulary, [&](Work& work) {
        for (int level = 1; level <= 5; ++level) {
            const Line& line = m_lines[std::size_t(level - 1)];
            const QString person = line.person->text().trimmed();
            const QString professional = line.professional->text().trimmed();
            if (person != before.level(m_domain, level, true)
                || professional != before.level(m_domain, level, false))
                terms::define(work, m_domain, level, person, professional);
        }
    });
}

void LevelForm::flush()
{
    m_autosave->flush();
}

} // namespace jalons
