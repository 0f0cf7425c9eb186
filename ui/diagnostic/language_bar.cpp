#include "ui/diagnostic/language_bar.h"

#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

namespace jalons {

LanguageBar::LanguageBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(named(new QComboBox, "interviewLanguage", tr("Language of the interview")))
    , m_mark(named(pill({}, "amber"), "interviewLanguageMark"))
    , m_missing(named(wrappedLabel({}, "error"), "interviewLanguageMissing"))
    , m_back(button("interviewBack", {}, "quiet"))
{
    m_choice->setFocusPolicy(Qt::StrongFocus);
    QLabel* name = roleLabel(tr("&Language"), "label");
    name->setBuddy(m_choice);
    m_mark->hide();
    m_missing->hide();
    inRow(this, {name, m_choice, {m_mark, 0, Qt::AlignVCenter}, {m_missing, 1}, rest(), m_back});
    connect(m_choice, &QComboBox::activated, this, [this] {
        say();
        emit chosen();
    });
    connect(m_back, &QPushButton::clicked, this, &LanguageBar::backRequested);
}

/// As each language calls itself, where the letters can be drawn.
void LanguageBar::fillChoices()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("French"), QString());
    for (const LanguagePack& pack : shippedPacks()) {
        const QString usual = m_session.label(QStringLiteral("language"), pack.spoken.value(0));
        m_choice->addItem(undrawable(pack.name).isEmpty()
                ? QStringLiteral("%1 – \u2068%2\u2069").arg(usual, pack.name)
                : usual,
            pack.code);
    }
}

void LanguageBar::propose(const QString& language)
{
    fillChoices();
    const LanguagePack* pack = packSpokenAs(language);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(pack ? pack->code : QString())));
    say();
}

void LanguageBar::refetch()
{
    if (m_choice->count() > 0)
        say();
}

void LanguageBar::say()
{
    const QString code = m_choice->currentData().toString();
    m_words = {};
    QString mark;
    Undrawable missing;
    if (!code.isEmpty()) {
        const SpokenLanguage language = m_session.query([&](const Reader& reader) {
            return languages::spoken(reader, code, m_session.file().vocabulary());
        });
        QString all;
        for (const SpokenText& one : language.texts())
            all += one.text;
        if (all != m_looked.first) // what is typed beside it changes no letter of it
            m_looked = {all, undrawable(all)};
        missing = m_looked.second;
        if (missing.isEmpty()) {
            m_words = InterviewWords(language);
            if (!language.isReadOver())
                mark = tr("translation not read over yet: %1")
                           .arg(m_session.label(
                               QStringLiteral("language"), language.pack().spoken.value(0)));
        }
    }
    setTextOrHide(m_mark, mark);
    setTextOrHide(m_missing, missing.isEmpty() ? QString() : undrawableOnScreenText(missing));
    m_back->setText(tr("%1 (Esc)").arg(m_words.one(QStringLiteral("label/back"), tr("Back"))));
    m_back->setAccessibleName(tr("Back to the professional’s page"));
    m_back->setToolTip(m_back->accessibleName());
}

} // namespace jalons
