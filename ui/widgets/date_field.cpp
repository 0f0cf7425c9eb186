#include "ui/widgets/date_field.h"
#include "core/base/date_text.h"
#include "ui/style/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/problem_text.h"
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>

namespace jalons {

DateField::DateField(const QString& accessibleName, Mode mode, QWidget* parent)
    : QWidget(parent)
    , m_mode(mode)
    , m_today(QDate::currentDate())
    , m_edit(named(new QLineEdit(this), "date", accessibleName))
    , m_button(named(new QToolButton(this), "openCalendar", tr("%1: calendar").arg(accessibleName)))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("dateField"));
    m_edit->setPlaceholderText(mode == Mode::Exact ? tr("dd/mm/yyyy") : tr("dd/mm/yyyy or 1984"));
    m_edit->setMaxLength(60);
    m_edit->installEventFilter(this);
    m_button->setToolTip(tr("Choose in a calendar (F4)"));
    // The keyboard reaches the calendar from the field: one stop less for Tab.
    m_button->setFocusPolicy(Qt::ClickFocus);
    m_button->setIcon(icon(QStringLiteral("agenda"), IconColor::Soft));
    m_message->setProperty("role", "error");
    m_message->setTextFormat(Qt::PlainText); // it says what was typed
    m_message->setWordWrap(true);
    m_message->hide();

    // Inside the field, at its end, as the arrow of a list.
    m_button->setParent(m_edit);
    m_button->setCursor(Qt::ArrowCursor);
    m_button->setProperty("inField", true);
    inRow(m_edit, {{m_button, 0, Qt::AlignRight | Qt::AlignVCenter}}, 8, {0, 0, 4, 0});
    m_edit->setTextMargins(0, 0, px(26), 0);
    inColumn(this, {m_edit, m_message}, 2);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        read();
        emit typed(text);
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
}

DateField::~DateField()
{
    // The line edit goes after this: what it says on the way is heard by nobody.
    m_edit->removeEventFilter(this);
    m_edit->disconnect(this);
}

std::optional<QDate> DateField::date() const
{
    return m_date.isExact() ? std::optional(m_date.earliest()) : std::nullopt;
}

void DateField::setDate(std::optional<QDate> date)
{
    setPartialDate(date ? PartialDate(*date) : PartialDate());
}

void DateField::setPartialDate(const PartialDate& date)
{
    m_date = date;
    m_problem.reset();
    if (const QString text = frenchShortPartial(date); m_edit->text() != text)
        m_edit->setText(text);
    m_settled = m_edit->text();
    showProblem();
}

void DateField::setText(const QString& typed)
{
    m_edit->setText(typed);
    read();
    if (m_date.isKnown())
        m_edit->setText(frenchShortPartial(m_date));
    m_settled = m_edit->text();
    showProblem();
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

void DateField::setShowsProblem(bool shows)
{
    m_showsProblem = shows;
    showProblem();
}

QSize DateField::sizeHint() const
{
    const QFontMetrics metrics = m_edit->fontMetrics();
    int day = metrics.horizontalAdvance(QStringLiteral("00/00/0000"));
    if (m_mode == Mode::Exact)
        day = qMax(day, metrics.horizontalAdvance(m_edit->placeholderText()));
    return {day + px(26 + 2 * 12), QWidget::sizeHint().height()};
}

void DateField::read()
{
    if (m_mode == Mode::Partial) {
        const PartialDateReading reading = readPartialDate(m_edit->text(), m_today);
        m_date = reading.date;
        m_problem = reading.problem;
    } else {
        const DateReading reading = readDate(m_edit->text(), m_today);
        m_date = reading.date ? PartialDate(*reading.date) : PartialDate();
        m_problem = reading.problem;
    }
}

void DateField::settle()
{
    if (m_edit->isReadOnly() || m_edit->text() == m_settled) {
        showProblem();
        return;
    }
    read();
    if (!m_problem)
        m_edit->setText(frenchShortPartial(m_date));
    showProblem();
    if (m_edit->text() == m_settled)
        return;
    m_settled = m_edit->text();
    emit edited();
}

void DateField::showProblem()
{
    setLook(m_edit, "invalid", m_problem.has_value());
    m_message->setText(m_problem ? problemText(*m_problem) : QString());
    m_message->setVisible(m_problem && m_showsProblem);
    m_edit->setAccessibleDescription(m_message->text());
}

void DateField::pick(QDate date)
{
    if (m_edit->isReadOnly() || !date.isValid())
        return;
    m_edit->setText(frenchShortDate(date));
    settle();
}

void DateField::openCalendar()
{
    if (m_edit->isReadOnly())
        return;
    if (!m_popup) {
        m_popup = new QFrame(this, Qt::Popup);
        m_popup->setProperty("popup", true);
        m_calendar = new QCalendarWidget(m_popup);
        m_calendar->setObjectName(QStringLiteral("calendar"));
        m_calendar->setAccessibleName(tr("Calendar"));
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setFirstDayOfWeek(Qt::Monday);
        inColumn(m_popup, {m_calendar}, 8, {1, 1, 1, 1});
        const auto choose = [this](QDate date) {
            m_popup->hide();
            m_edit->setFocus(Qt::OtherFocusReason);
            pick(date);
        };
        connect(m_calendar, &QCalendarWidget::activated, this, choose);
        connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    }
    QTextCharFormat plain;
    plain.setForeground(colors().ink);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, plain);
    QTextCharFormat header;
    header.setForeground(colors().soft);
    header.setBackground(colors().card);
    m_calendar->setHeaderTextFormat(header);
    read();
    m_calendar->setMaximumDate(m_mode == Mode::Partial ? m_today : QDate(2999, 12, 31));
    m_calendar->setSelectedDate(m_date.isKnown() ? m_date.earliest() : m_today);
    m_popup->adjustSize();
    const QRect area = screen()->availableGeometry();
    QPoint place = m_edit->mapToGlobal(QPoint(0, m_edit->height() + 2));
    if (place.y() + m_popup->height() > area.bottom())
        place = m_edit->mapToGlobal(QPoint(0, -m_popup->height() - 2));
    place.setX(qBound(area.left(), place.x(), qMax(area.left(), area.right() - m_popup->width())));
    m_popup->move(place);
    m_popup->show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* keys = static_cast<QKeyEvent*>(event);
    if (keys->key() == Qt::Key_F4
        || (keys->key() == Qt::Key_Down && keys->modifiers().testFlag(Qt::AltModifier))) {
        openCalendar();
        return true;
    }
    int days = 0;
    int months = 0;
    switch (keys->key()) {
    case Qt::Key_Up:
        days = 1;
        break;
    case Qt::Key_Down:
        days = -1;
        break;
    case Qt::Key_PageUp:
        months = 1;
        break;
    case Qt::Key_PageDown:
        months = -1;
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    read();
    if (m_date.isExact())
        pick(m_date.earliest().addMonths(months).addDays(days));
    else if (m_edit->text().trimmed().isEmpty())
        pick(m_today);
    return true;
}

} // namespace jalons
