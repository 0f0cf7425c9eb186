#include "ui/search/search_panel.h"

#include "core/base/date_text.h"
#include "core/storage/search_query.h"
#include "ui/page/session.h"
#include "ui/search/hit_delegate.h"
#include "ui/style/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>

namespace jalons {

namespace {

constexpr int mostPeople = 8;
constexpr int mostRemembered = 8;

QVariantList marks(const search::Query& query, const QString& text, bool forgiving)
{
    QVariantList list;
    for (const auto& [start, length] : query.matched(text, forgiving))
        list << start << length;
    return list;
}

} // namespace

SearchPanel::SearchPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_field(named(new QLineEdit(this), "searchField", tr("Search")))
    , m_results(named(new QListWidget(this), "searchResults", tr("Results")))
{
    setObjectName(QStringLiteral("searchPanel"));
    setAccessibleName(tr("Search"));
    setProperty("card", true);
    setAutoFillBackground(true);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(px(32));
    shadow->setOffset(0, px(6));
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);

    m_field->addAction(icon(QStringLiteral("search"), IconColor::Soft), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_results->setItemDelegate(new HitDelegate(m_results));
    m_results->setProperty("bare", true);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setMouseTracking(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    inColumn(this, {m_field, {m_results, 1}}, 8, {12, 12, 12, 8});
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &SearchPanel::find);
    connect(m_results, &QListWidget::itemClicked, this, &SearchPanel::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
}

void SearchPanel::begin(For what, const QString& typed)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_for = what;
    m_field->setPlaceholderText(what == For::Person
            ? tr("Who is the note about?")
            : tr("A name, a phone number, words of a note, a partner…"));
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(typed);
    }
    place();
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason); // a shortcut would select what was typed elsewhere
    m_field->end(false);
    find();
}

void SearchPanel::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(px(680), room.width() - px(48));
    const int height = qMin(px(560), room.height() - px(96));
    setGeometry(
        (room.width() - width) / 2, qMin(px(56), (room.height() - height) / 2), width, height);
}

void SearchPanel::remember(PersonId person)
{
    m_seen.removeAll(person.value);
    m_seen.prepend(person.value);
    m_seen.resize(qMin<qsizetype>(m_seen.size(), mostRemembered));
}

void SearchPanel::close()
{
    hide();
    const QPointer<QWidget> back = m_before;
    if (back && back->isVisible())
        back->setFocus();
}

void SearchPanel::find()
{
    const QString typed = m_field->text().trimmed();
    m_results->clear();
    if (typed.isEmpty()) {
        auto people = m_session.query([&](const Reader& r) {
            auto seen = search::recent(r, m_seen);
            for (search::PersonHit& hit : search::lastWritten(r, mostPeople))
                if (!m_seen.contains(hit.id.value) && seen.size() < mostPeople)
                    seen.push_back(std::move(hit));
            return seen;
        });
        if (!people.empty())
            addHeading(tr("Latest files"));
        addPeople(people, {});
    } else {
        struct Found
        {
            std::vector<search::PersonHit> people;
            std::vector<search::NoteHit> notes;
            std::vector<search::MomentHit> moments;
            std::vector<search::SittingHit> sittings;
            std::vector<search::HandoverHit> handovers;
            std::vector<search::CollectiveHit> together;
            std::vector<search::PartnerHit> partners;
        };
        const Found found = m_session.query([&](const Reader& r) {
            Found f;
            f.people = search::people(r, typed, mostPeople);
            if (m_for == For::Everything) {
                f.notes = search::notes(r, typed);
                f.moments = search::moments(r, typed);
                f.sittings = search::sittings(r, typed);
                f.handovers = search::handovers(r, typed);
                f.together = search::together(r, typed);
                f.partners = search::partners(r, typed);
            }
            return f;
        });
        if (!found.people.empty())
            addHeading(tr("People"));
        addPeople(found.people, typed);
        if (!found.notes.empty())
            addHeading(tr("Journal"));
        addNotes(found.notes, typed);
        if (!found.moments.empty())
            addHeading(tr("Moments that mattered"));
        addMoments(found.moments, typed);
        if (!found.sittings.empty())
            addHeading(tr("Notes of interviews"));
        addSittings(found.sittings, typed);
        if (!found.handovers.empty())
            addHeading(tr("Hand-over"));
        addHandovers(found.handovers, typed);
        if (!found.together.empty())
            addHeading(tr("Together"));
        addTogether(found.together, typed);
        if (!found.partners.empty())
            addHeading(tr("Partners"));
        addPartners(found.partners, typed);
        if (m_results->count() == 0)
            addHeading(tr("Nothing found. Check the first letters."));
    }
    if (m_for == For::Person)
        add(HitKind::NewPerson, 0, QStringLiteral("add"),
            typed.isEmpty() ? tr("A note about somebody new")
                            : tr("A note about “%1”, who is not in the file").arg(typed),
            {});
    else
        add(HitKind::NewPerson, 0, QStringLiteral("add"),
            typed.isEmpty() ? tr("New person") : tr("New person “%1”").arg(typed), {});
    m_results->setCurrentRow(-1);
    move(1);
}

void SearchPanel::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_results);
    item->setData(HitKindRole, int(HitKind::Heading));
    item->setFlags(Qt::NoItemFlags);
}

QListWidgetItem* SearchPanel::add(
    HitKind kind, qint64 id, const QString& iconName, const QString& title, const QString& detail)
{
    auto* item = new QListWidgetItem(title, m_results);
    item->setData(HitKindRole, int(kind));
    item->setData(HitIdRole, id);
    item->setData(HitIconRole, iconName);
    item->setData(HitDetailRole, detail);
    item->setData(
        Qt::AccessibleTextRole, detail.isEmpty() ? title : title + QStringLiteral(", ") + detail);
    return item;
}

void SearchPanel::addPeople(const std::vector<search::PersonHit>& people, const QString& typed)
{
    const search::Query query(typed);
    for (const search::PersonHit& hit : people) {
        // What tells namesakes apart.
        QStringList detail{hit.answer};
        if (hit.birthDate.isKnown())
            detail.append(birthText(hit.birthDate, m_session.today()));
        if (!hit.usedName.isEmpty() && !hit.birthName.isEmpty() && hit.usedName != hit.birthName)
            detail.append(tr("birth name %1").arg(hit.birthName));
        detail.append(hit.phase.isEmpty()
                ? tr("no current accompaniment")
                : m_session.label(QStringLiteral("accompaniment_phase"), hit.phase));
        if (query.isNumber())
            detail.append(hit.phone);
        const QString title = hit.listName();
        const QString below = dotted(detail);
        auto* item = add(HitKind::Person, hit.id.value, QStringLiteral("person"), title, below);
        item->setData(HitTitleMarksRole, marks(query, title, true));
        item->setData(HitDetailMarksRole, marks(query, below, false));
    }
}

void SearchPanel::addNotes(const std::vector<search::NoteHit>& notes, const QString& typed)
{
    const search::Query query(typed);
    for (const search::NoteHit& hit : notes) {
        auto* item = add(HitKind::Note, hit.id.value, QStringLiteral("document"),
            dotted({hit.name, shortDay(hit.day, m_session.today())}), hit.excerpt);
        item->setData(HitPersonRole, hit.person.value);
        item->setData(HitDetailMarksRole, marks(query, hit.excerpt, false));
    }
}

void SearchPanel::addMoments(const std::vector<search::MomentHit>& moments, const QString& typed)
{
    const search::Query query(typed);
    for (const search::MomentHit& hit : moments) {
        auto* item = add(HitKind::Moment, hit.id.value, QStringLiteral("clock"),
            dotted({hit.name, frenchShortPartial(hit.when)}), hit.excerpt);
        item->setData(HitPersonRole, hit.person.value);
        item->setData(HitDetailMarksRole, marks(query, hit.excerpt, false));
    }
}

void SearchPanel::addSittings(const std::vector<search::SittingHit>& sittings, const QString& typed)
{
    const search::Query query(typed);
    for (const search::SittingHit& hit : sittings) {
        auto* item = add(HitKind::Sitting, hit.id.value, QStringLiteral("face"),
            dotted({hit.name, shortDay(hit.day, m_session.today())}), hit.excerpt);
        item->setData(HitDetailMarksRole, marks(query, hit.excerpt, false));
    }
}

void SearchPanel::addHandovers(
    const std::vector<search::HandoverHit>& entries, const QString& typed)
{
    const search::Query query(typed);
    for (const search::HandoverHit& hit : entries) {
        auto* item = add(HitKind::Handover, hit.id.value, QStringLiteral("notebook"),
            dotted({shortDay(hit.day, m_session.today()), hit.time.text()}), hit.excerpt);
        item->setData(HitDetailMarksRole, marks(query, hit.excerpt, false));
    }
}

void SearchPanel::addTogether(const std::vector<search::CollectiveHit>& hits, const QString& typed)
{
    const search::Query query(typed);
    for (const search::CollectiveHit& hit : hits) {
        const bool isActivity = hit.activity.isValid();
        auto* item = add(isActivity ? HitKind::Activity : HitKind::Assembly,
            isActivity ? hit.activity.value : hit.assembly.value, QStringLiteral("team"), hit.title,
            hit.excerpt);
        item->setData(HitDetailMarksRole, marks(query, hit.excerpt, false));
    }
}

void SearchPanel::addPartners(const std::vector<search::PartnerHit>& partners, const QString& typed)
{
    const search::Query query(typed);
    for (const search::PartnerHit& hit : partners) {
        const QString below = dotted({m_session.label("partner_sector", hit.sector), hit.detail});
        auto* item
            = add(HitKind::Partner, hit.id.value, QStringLiteral("handshake"), hit.name, below);
        item->setData(HitTitleMarksRole, marks(query, hit.name, true));
        item->setData(HitDetailMarksRole, marks(query, below, false));
    }
}

void SearchPanel::move(int step)
{
    for (int row = m_results->currentRow() + step; row >= 0 && row < m_results->count();
         row += step)
        if (m_results->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_results->setCurrentRow(row);
            return;
        }
    if (step < 0)
        m_results->scrollToTop();
}

void SearchPanel::choose(const QListWidgetItem* item)
{
    if (!item || !item->flags().testFlag(Qt::ItemIsSelectable))
        return;
    const auto kind = HitKind(item->data(HitKindRole).toInt());
    const qint64 id = item->data(HitIdRole).toLongLong();
    const qint64 person = item->data(HitPersonRole).toLongLong();
    const QString typed = m_field->text().trimmed();
    hide();
    switch (kind) {
    case HitKind::Heading:
        break;
    case HitKind::Person:
        emit personChosen({id});
        break;
    case HitKind::Note:
        emit noteChosen({person}, {id});
        break;
    case HitKind::Moment:
        emit momentChosen({person}, {id});
        break;
    case HitKind::Sitting:
        emit sittingChosen({id});
        break;
    case HitKind::Activity:
        emit activityChosen({id});
        break;
    case HitKind::Assembly:
        emit assemblyChosen({id});
        break;
    case HitKind::Handover:
        emit handoverChosen({id});
        break;
    case HitKind::Partner:
        emit partnerChosen({id});
        break;
    case HitKind::NewPerson:
        emit newPersonAsked(typed);
        break;
    }
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_results->currentItem());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace jalons
