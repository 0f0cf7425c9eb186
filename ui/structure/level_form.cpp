#include "ui/structure/level_form.h"

#include "ui/page/autosave.h"
#include "ui/page/record_part.h"

namespace jalons {

/// The words of one level.
class LevelRow : public RecordPart<LevelWords>
{
public:
    LevelRow(Session& session, int level)
        : RecordPart(session)
        , m_level(level)
    {
        const QString number = QString::number(level);
        auto* person = bind("personFrench", &LevelWords::person,
            LevelForm::tr("Level %1, what the person would say").arg(level),
            text("levelPerson" + number, 1, 4));
        auto* simple = bind("simpleFrench", &LevelWords::simple,
            LevelForm::tr("Level %1, in simple words").arg(level),
            text("levelSimple" + number, 1, 4));
        auto* professional = bind("professionalFrench", &LevelWords::professional,
            LevelForm::tr("Level %1, what the professional sees").arg(level),
            text("levelProfessional" + number, 1, 4));
        auto* rank = roleLabel(number, "subheading");
        rank->setFixedWidth(px(rankWidth));
        inRow(this, {rank, {person, 1}, {simple, 1}, {professional, 1}}, 12);
    }

    int level() const { return m_level; }
    using RecordPart::showFields;

    static constexpr int rankWidth = 12;

private:
    void complete(LevelWords& words) const override
    {
        words = {words.person.trimmed(), words.professional.trimmed(), words.simple.trimmed()};
    }

    int m_level;
};

LevelForm::LevelForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_autosave(new Autosave(this, [this] { return write(); }))
{
    auto* column = inColumn(this,
        {inRow({gap(LevelRow::rankWidth), {roleLabel(tr("What the person would say"), "label"), 1},
                   {roleLabel(tr("In simple words"), "label"), 1},
                   {roleLabel(tr("What the professional sees"), "label"), 1}},
            12)},
        8, {0, 8, 0, 0});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = new LevelRow(session, int(i) + 1);
        connect(m_rows[i], &LevelRow::edited, m_autosave, &Autosave::touch);
        column->addWidget(m_rows[i]);
    }
}

void LevelForm::show(const QString& domain)
{
    if (domain == m_domain && !m_autosave->mayShow())
        return;
    m_autosave->flush();
    m_domain = domain;
    const Vocabulary& words = m_session.file().vocabulary();
    for (LevelRow* row : m_rows) {
        const int level = row->level();
        row->showFields(words.levelWords(domain, level));
        const qint64 stored = m_session.query(terms::levelRow, domain, level);
        setRecord(row, "level_definition", stored > 0 ? stored : -level);
    }
    const qint64 term = m_session.query(terms::rowOf, "domain", domain);
    setRecord(this, "term", term, 1); // a part of its own of the domain
}

bool LevelForm::write()
{
    const bool done = m_session.perform(Operation::UpdateVocabulary, [&](Work& work) {
        for (const LevelRow* row : m_rows)
            if (row->read() != row->record())
                terms::define(work, m_domain, row->level(), row->read(), &row->record());
    });
    if (done)
        for (LevelRow* row : m_rows)
            row->showFields(row->read());
    return done;
}

} // namespace jalons
