#pragma once
#include "core/rhythm/rhythm.h"
#include "ui/page/list_card.h"
#include "ui/page/record_form.h"

namespace jalons {

/// A form of what is told of one accompaniment.
template <class T> class CourseForm : public RecordForm<T>
{
public:
    /// @param course its days. @param others of its kind.
    void setCourse(AccompanimentId id, const CourseDays& course, std::vector<T> others)
    {
        m_id = id;
        m_course = course;
        m_others = std::move(others);
    }

protected:
    using RecordForm<T>::RecordForm;

    T fresh() const override
    {
        T one;
        one.accompaniment = m_id;
        return one;
    }
    qint64 owner() const override { return m_id.value; }
    Problems found(const T& one) const { return problems(one, m_course, m_others); }

private:
    AccompanimentId m_id;
    CourseDays m_course;
    std::vector<T> m_others;
};

/// A pause: from when until when, at whose wish, a few words why.
class PauseForm : public CourseForm<Pause>
{
    Q_OBJECT

public:
    explicit PauseForm(Session& session);
};

/// The rhythm of meetings that was agreed.
class MeetingRhythmForm : public CourseForm<MeetingRhythm>
{
    Q_OBJECT

public:
    explicit MeetingRhythmForm(Session& session);

private:
    void showEvery();

    ChoiceChips* m_unit;
    QLineEdit* m_every;
};

/// What mattered, in the person's words.
class MomentForm : public CourseForm<KeyMoment>
{
    Q_OBJECT

public:
    explicit MomentForm(Session& session);
};

/// The pauses of an accompaniment, the moments that mattered, or the agreed rhythms of meetings:
/// the list and the form.
template <class T, class Form> class CourseCard : public ListCard
{
public:
    CourseCard(Session& session, const QString& title, const char* list, QPushButton* add,
        QString (*line)(const T&))
        : CourseCard(title, list, add, new Form(session), line)
    {
    }

    void show(AccompanimentId id, const CourseDays& course, const std::vector<T>& all)
    {
        m_all = all;
        m_form->setCourse(id, course, all);
        refetch();
    }
    using ListCard::show;

private:
    CourseCard(const QString& title, const char* list, QPushButton* add, Form* form,
        QString (*line)(const T&));
    QList<OrderedLine> lines() const override;

    Form* m_form;
    QString (*m_line)(const T&);
    std::vector<T> m_all;
};
using PausesCard = CourseCard<Pause, PauseForm>;
using MeetingRhythmsCard = CourseCard<MeetingRhythm, MeetingRhythmForm>;
using MomentsCard = CourseCard<KeyMoment, MomentForm>;

PausesCard* makePausesCard(Session& session);
MeetingRhythmsCard* makeMeetingRhythmsCard(Session& session);
MomentsCard* makeMomentsCard(Session& session);

} // namespace jalons
