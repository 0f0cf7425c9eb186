#include "ui/language_pack/languages_card.h"

#include "core/base/text.h"
#include "core/language_pack/pack_file.h"
#include "core/storage/new_file.h"
#include "ui/language_pack/language_text_form.h"
#include "ui/language_pack/reading_form.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/ordered_list.h"
#include "ui/wording/language_text.h"
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

namespace jalons {

namespace {

constexpr int textKeyRole = Qt::UserRole;

bool holdsAll(const QString& text, const QStringList& words)
{
    const QString folded = fold(text);
    return std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

} // namespace

LanguagesCard::LanguagesCard(Session& session)
    : Card(tr("Languages of the interview"))
    , m_session(session)
    , m_languages(named(new OrderedList(tr("Languages of the interview")), "languagesList"))
    , m_state(named(wrappedLabel({}, "hint"), "languageState"))
    , m_reading(new ReadingForm(session))
    , m_fault(named(wrappedLabel({}, "error"), "languageFault"))
    , m_search(searchField("languageSearch", tr("Search the texts of the language"),
          tr("Search a text, in French or translated…")))
    , m_texts(named(new QTreeWidget, "languageTexts", tr("Texts of the language")))
    , m_none(wrappedLabel(tr("No text holds these words."), "hint"))
    , m_form(new LanguageTextForm(session))
{
    m_languages->setOrdered(false);
    m_languages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_languages->setFixedHeight(px(36) * static_cast<int>(shippedPacks().size()) + px(10));
    m_texts->setHeaderHidden(true);
    m_texts->setUniformRowHeights(true);
    m_texts->setIndentation(px(14));
    m_texts->setTabKeyNavigation(false);
    m_texts->setMinimumHeight(px(300));
    m_texts->setTextElideMode(Qt::ElideRight);
    m_fault->hide();
    auto* read = button("languageRead", tr("It was read over…"));
    auto* load = button("languageLoad", tr("Load a file…"));
    auto* take = button("languageExport", tr("Export as a file…"));
    fill(body(),
        {wrappedLabel(
             tr("What the view face to face (F11) says in the language of the person. Have each "
                "language read over by somebody who reads it: until then a mark says that it was "
                "not. What you correct is yours; a file takes it to another structure."),
             "hint"),
            inRow({{m_languages, 5},
                      {inColumn({m_state, inRow({read, load, take, rest()}), m_fault, m_reading,
                           rest()}),
                          6}},
                24),
            inRow({{inColumn({m_search, {m_texts, 1}, m_none}), 5}, {m_form, 6}}, 24)});
    connect(m_languages, &OrderedList::chosen, this, [this] {
        m_reading->flush();
        m_reading->hide();
        setTextOrHide(m_fault, {});
        showTexts();
        showText();
    });
    connect(m_search, &QLineEdit::textChanged, this, &LanguagesCard::showTexts);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_texts->setFocus(); });
    connect(m_texts, &QTreeWidget::currentItemChanged, this, &LanguagesCard::showText);
    connect(m_form, &RecordFormBase::saved, this, &LanguagesCard::showLanguages);
    connect(m_form, &RecordFormBase::saved, this, &LanguagesCard::showTexts);
    connect(m_form, &RecordFormBase::removed, this, &LanguagesCard::refetch);
    connect(m_reading, &ReadingForm::told, this, &LanguagesCard::refetch);
    connect(read, &QPushButton::clicked, this,
        [this] { m_reading->open(m_languages->currentKey(), m_spoken.unread()); });
    connect(load, &QPushButton::clicked, this, &LanguagesCard::chooseFile);
    connect(take, &QPushButton::clicked, this, &LanguagesCard::choosePlace);
    showLanguages();
    m_languages->setCurrentKey(shippedPacks().front().code);
    showTexts();
}

void LanguagesCard::refetch()
{
    showLanguages();
    showTexts();
    showText();
}

void LanguagesCard::resume(const QString& table, qint64 row)
{
    m_search->clear();
    if (table == QLatin1String("language_reading")) {
        const auto index = static_cast<std::size_t>(-1 - row);
        if (row >= 0 || index >= shippedPacks().size())
            return;
        m_languages->setCurrentKey(shippedPacks()[index].code);
        showTexts();
        m_reading->open(m_languages->currentKey(), m_spoken.unread());
        return;
    }
    const auto [language, key] = row > 0 ? m_session.query([&](const Reader& r) {
        const LanguageText text = languages::load(r, LanguageTextId{row});
        return std::pair(text.language, text.key);
    })
                                         : LanguageTextForm::textOfDraft(m_session, row);
    m_languages->setCurrentKey(language);
    showTexts();
    choose(key);
    showText();
    m_form->focusFirst();
}

QString LanguagesCard::nameOf(const LanguagePack& pack) const
{
    return QStringLiteral("%1 – %2").arg(
        m_session.label(QStringLiteral("language"), pack.spoken.value(0)), pack.name);
}

void LanguagesCard::showLanguages()
{
    const QString kept = m_languages->currentKey();
    QList<OrderedLine> lines;
    for (const LanguagePack& pack : shippedPacks()) {
        const SpokenLanguage spoken = m_session.query([&](const Reader& r) {
            return languages::spoken(r, pack.code, m_session.file().vocabulary());
        });
        const QString name = nameOf(pack);
        // What is to be done is said in the line; by whom it was read, beside it.
        lines.append({pack.code, spoken.isReadOver() ? name : tr("%1 – to be read over").arg(name),
            false, QStringLiteral("%1, %2").arg(name, readingText(spoken))});
    }
    m_languages->setLines(lines);
    m_languages->setCurrentKey(kept);
}

QString LanguagesCard::currentKey() const
{
    return m_texts->currentItem() ? m_texts->currentItem()->data(0, textKeyRole).toString()
                                  : QString();
}

void LanguagesCard::choose(const QString& key)
{
    for (QTreeWidgetItemIterator it(m_texts); *it; ++it)
        if (!key.isEmpty() && (*it)->data(0, textKeyRole).toString() == key) {
            m_texts->setCurrentItem(*it);
            m_texts->scrollToItem(*it);
            return;
        }
}

void LanguagesCard::showTexts()
{
    const QString code = m_languages->currentKey();
    m_spoken = m_session.query(
        [&](const Reader& r) { return languages::spoken(r, code, m_session.file().vocabulary()); });
    m_state->setText(tr("%1: %2", "language, by whom it was read")
                         .arg(nameOf(m_spoken.pack()), readingText(m_spoken)));
    const QStringList words = fold(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const QString kept = currentKey();
    QStringList open;
    for (int i = 0; i < m_texts->topLevelItemCount(); ++i)
        if (m_texts->topLevelItem(i)->isExpanded())
            open << m_texts->topLevelItem(i)->data(0, textKeyRole).toString();
    const QSignalBlocker quiet(m_texts);
    m_texts->clear();
    QHash<QString, QTreeWidgetItem*> groups;
    QFont bold = m_texts->font();
    bold.setBold(true);
    const Vocabulary& vocabulary = m_session.file().vocabulary();
    for (const SpokenText& one : m_spoken.texts()) {
        const QString kind = one.key.section(u'/', 0, 0);
        // The levels of each domain are together, under its name.
        const QString group = kind == u"level" ? one.key.section(u'/', 0, 1) : kind;
        const QString name = kind == u"label" ? tr("Words around")
            : kind == u"domain"
            ? tr("Domains")
            : vocabulary.label(QStringLiteral("domain"), one.key.section(u'/', 1, 1));
        if (!holdsAll(one.text + u' ' + one.french + u' ' + name, words))
            continue;
        QTreeWidgetItem*& top = groups[group];
        if (!top) {
            top = new QTreeWidgetItem(m_texts, {name});
            top->setData(0, textKeyRole, group);
        }
        const QString mark = one.origin == TextOrigin::None ? tr("to be translated")
            : one.origin == TextOrigin::Structure           ? tr("yours")
                                                            : QString();
        auto* line = new QTreeWidgetItem(
            top, {mark.isEmpty() ? one.french : QStringLiteral("%1 – %2").arg(mark, one.french)});
        line->setData(0, textKeyRole, one.key);
        line->setToolTip(0, one.french);
        if (!mark.isEmpty())
            line->setFont(0, bold);
    }
    for (int i = 0; i < m_texts->topLevelItemCount(); ++i) {
        QTreeWidgetItem* top = m_texts->topLevelItem(i);
        top->setExpanded(!words.isEmpty() || open.contains(top->data(0, textKeyRole).toString()));
    }
    m_none->setVisible(m_texts->topLevelItemCount() == 0);
    choose(kept);
    if (!m_texts->currentItem() && m_texts->topLevelItemCount() > 0)
        m_texts->setCurrentItem(m_texts->topLevelItem(0));
    if (currentKey() != kept)
        showText();
}

void LanguagesCard::showText()
{
    const QString key = currentKey();
    const bool isText = isPackKey(key);
    m_form->setVisible(isText);
    m_form->showKey(isText ? m_languages->currentKey() : QString(), isText ? key : QString());
}

void LanguagesCard::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a language"), QString(),
        tr("Languages of Jalons (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        loadFrom(path);
}

void LanguagesCard::loadFrom(const QString& path)
{
    m_form->flush();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit m_session.failed({ErrorKind::NotReadable, file.errorString(), {}});
        return;
    }
    const PackFile pack = readPackFile(file.read(largestPackFile + 1), m_languages->currentKey());
    setTextOrHide(m_fault, packFaultText(pack));
    if (pack.fault != PackFault::None)
        return;
    const PackChanges changes = changesOf(pack, m_spoken);
    if (!changes.corrections.empty()
        && !m_session.perform(
            Operation::LoadLanguage, [&](Work& work) { languages::loadPack(work, pack); }))
        return;
    emit m_session.said(packChangesText(changes, m_spoken.pack().name));
    refetch();
}

void LanguagesCard::choosePlace()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the language"),
        QDir::home().filePath(
            tr("Jalons language %1").arg(m_languages->currentKey()) + QStringLiteral(".json")),
        tr("Languages of Jalons (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void LanguagesCard::exportTo(const QString& path)
{
    m_form->flush();
    showTexts();
    try {
        OutputFile file(path, Overwrite::Yes);
        file.write(packFileOf(m_spoken));
        file.commit();
        emit m_session.made(tr("The language is saved."), path);
    } catch (const Failure& failure) {
        emit m_session.failed(failure.error());
    }
}

} // namespace jalons
