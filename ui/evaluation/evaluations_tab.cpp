#include "ui/evaluation/evaluations_tab.h"

#include "core/documents/document.h"
#include "core/draft/draft.h"
#include "core/evaluation/evaluation.h"
#include "core/signing/completion.h"
#include "ui/diagnostic/interview_page.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/exchange/export_button.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pages.h"
#include "ui/widgets/record_list_model.h"
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QTreeWidget>

namespace jalons {

EvaluationsTab::EvaluationsTab(Session& session, QWidget* parent)
    : Page(session, parent, {"assessment", "accompaniment"})
    , m_stack(new PagesLayout(this))
    , m_page(new EvaluationPage(session, this))
{
    setObjectName(QStringLiteral("evaluationsTab"));
    m_listPage = makeList();
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_page);
    connect(m_page, &EvaluationPage::backRequested, this, [this] {
        m_stack->setCurrentWidget(m_listPage);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_page, &EvaluationPage::printRequested, this, [this](AssessmentId id) {
        this->session().preview([id](const Reader& r) { return assessments::sheetOf(r, id); });
    });
    connect(m_page, &EvaluationPage::faceToFaceChanged, this, &EvaluationsTab::faceToFaceChanged);
}

QWidget* EvaluationsTab::makeList()
{
    auto* list = new QWidget;
    m_sentence = wrappedLabel({}, "meta");
    m_start = button("evaluationStart", {}, "primary");
    m_startOther = button("evaluationStartOther", tr("Another kind"));
    m_startOther->setMenu(new QMenu(m_startOther));
    m_list = named(new QTreeWidget, "evaluationList", tr("Evaluations"));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Started on"), tr("Kind"), tr("State"), tr("Decision")});
    (new Columns(m_list->header()))->set({120, 240, 200});
    inColumn(list,
        {inRow({{m_sentence, 1}, new ExportButton(session(), m_list, tr("Evaluations")),
             m_startOther, m_start}),
            {m_list, 1}},
        12);

    connect(m_start, &QPushButton::clicked, this, [this] { start(); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        setRecord(m_list, "assessment", item ? item->data(0, Qt::UserRole).toLongLong() : 0);
    });
    for (const auto chosen : {&QTreeWidget::itemActivated, &QTreeWidget::itemClicked})
        connect(m_list, chosen, this,
            [this](QTreeWidgetItem* item) { open({item->data(0, Qt::UserRole).toLongLong()}); });
    return list;
}

void EvaluationsTab::setAccompaniment(AccompanimentId id)
{
    if (id != m_accompaniment) {
        m_page->flush();
        m_stack->setCurrentWidget(m_listPage);
    }
    m_accompaniment = id;
    refetch();
}

void EvaluationsTab::open(AssessmentId id)
{
    m_page->show(id);
    m_stack->setCurrentWidget(m_page);
}

QString EvaluationsTab::part() const
{
    if (m_stack->currentWidget() != m_page)
        return {};
    return QStringList{QString::number(m_page->assessment().value), QString::number(m_page->step()),
        m_page->interview()->currentDomain()}
        .join(u'/');
}

void EvaluationsTab::openPart(const QString& part)
{
    const QStringList parts = part.split(u'/');
    const AssessmentId id{parts.value(0).toLongLong()};
    if (std::find(m_listed.begin(), m_listed.end(), id) == m_listed.end())
        return;
    open(id);
    m_page->interview()->openDomain(parts.value(2));
    m_page->setStep(EvaluationPage::Step(qBound(0, parts.value(1).toInt(), 2)));
}

void EvaluationsTab::resume(const Draft& draft)
{
    open({draft.table == QLatin1String("assessment") ? draft.row : draft.owner});
    m_page->resume(draft);
}

void EvaluationsTab::start(std::optional<AssessmentKind> kind)
{
    if (!m_accompaniment.isValid())
        return;
    AssessmentId id = m_ongoing;
    if (!id.isValid() && !session().perform(Operation::StartEvaluation, [&](Work& work) {
            id = evaluations::start(work, m_accompaniment,
                kind.value_or(m_kinds.empty() ? AssessmentKind::Intermediate : m_kinds.front()),
                work.today(), session().me());
        }))
        return;
    open(id);
}

void EvaluationsTab::follow(NextStep step)
{
    if (step == NextStep::StartEvaluation || step == NextStep::ContinueEvaluation)
        start();
}

void EvaluationsTab::setFaceToFace(bool on)
{
    m_page->interview()->setFaceToFace(on);
}

void EvaluationsTab::refetch()
{
    const EvaluationList fetched = session().query(evaluations::of, m_accompaniment);
    m_ongoing = fetched.ongoing;
    m_kinds = fetched.kinds;
    const AssessmentId open = m_page->assessment();
    const bool openIsGone = open.isValid()
        && std::none_of(fetched.all.begin(), fetched.all.end(),
            [&](const Assessment& evaluation) { return evaluation.id == open; });
    if (openIsGone) // taken back with Undo
        m_stack->setCurrentWidget(m_listPage);
    m_listed.clear();
    for (const Assessment& one : fetched.all)
        m_listed.push_back(one.id);
    fill(fetched.all);
    m_list->setVisible(!fetched.all.empty());
    m_start->setText(m_ongoing.isValid() ? tr("Go on with the evaluation")
            : m_kinds.empty() || m_kinds.front() == AssessmentKind::Intermediate
            ? tr("Start an evaluation")
            : tr("Start: %1", "kind of evaluation")
                  .arg(session().label(QStringLiteral("assessment_kind"), m_kinds.front())));
    m_start->setAccessibleName(m_start->text());
    m_start->setVisible(fetched.isDiagnosed);
    m_startOther->menu()->clear();
    for (std::size_t i = 1; i < m_kinds.size(); ++i)
        m_startOther->menu()->addAction(
            session().label(QStringLiteral("assessment_kind"), m_kinds[i]), this,
            [this, kind = m_kinds[i]] { start(kind); });
    m_startOther->setVisible(
        fetched.isDiagnosed && !m_ongoing.isValid() && !m_startOther->menu()->isEmpty());
    m_sentence->setText(!m_accompaniment.isValid()
            ? tr("Evaluations belong to an accompaniment: open one first.")
            : !fetched.isDiagnosed
            ? tr("The first evaluation comes after the diagnostic: complete it first.")
            : fetched.all.empty()
            ? tr("An evaluation looks back together: what really happened, what it changed, and "
                 "what comes next.")
            : QString());
}

void EvaluationsTab::fill(const std::vector<Assessment>& evaluations)
{
    const qint64 kept
        = m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toLongLong() : 0;
    m_list->clear();
    const QLocale locale;
    for (const Assessment& one : evaluations) {
        const QString state = one.isCompleted()
            ? tr("completed on %1").arg(locale.toString(one.completedOn, QLocale::ShortFormat))
            : tr("in progress");
        auto* item = new QTreeWidgetItem(m_list,
            {locale.toString(one.startedOn, QLocale::ShortFormat),
                session().label(QStringLiteral("assessment_kind"), one.kind), state,
                one.decision == Decision::None
                    ? QStringLiteral("—")
                    : session().label(QStringLiteral("decision"), one.decision)});
        item->setData(0, Qt::UserRole, one.id.value);
        item->setData(0, RecordListModel::valueRole, one.startedOn);
        if (one.id.value == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

} // namespace jalons
