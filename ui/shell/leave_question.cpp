#include "ui/shell/leave_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace jalons {

namespace {
struct LeaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};
} // namespace

QMessageBox* leaveQuestion(QWidget* parent, Typed typed, bool withoutBackup,
    const std::function<void(bool again)>& answered)
{
    const bool lost = typed == Typed::Nowhere;
    auto* box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Jalons"),
        LeaveQuestion::tr("What you typed is not in the file yet: the file cannot be written."),
        QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("leaveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QString more = lost
        ? LeaveQuestion::tr(
            "It could not be kept on this computer either: it is lost if you close. Make room "
            "on the disk, or copy the text elsewhere first.")
        : LeaveQuestion::tr(
            "It is kept on this computer, and put back the next time this file is opened here.");
    if (withoutBackup)
        more += u'\n' + LeaveQuestion::tr("No backup could be made either.");
    box->setInformativeText(more);
    QPushButton* again = box->addButton(LeaveQuestion::tr("Try again"), QMessageBox::AcceptRole);
    QPushButton* close = box->addButton(
        lost ? LeaveQuestion::tr("Close and lose the text") : LeaveQuestion::tr("Close"),
        QMessageBox::DestructiveRole);
    again->setObjectName(QStringLiteral("leaveAgain"));
    close->setObjectName(QStringLiteral("leaveClose"));
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(again);
    QObject::connect(box, &QMessageBox::finished, parent, [box, again, close, answered] {
        const QAbstractButton* chosen = box->clickedButton();
        if (chosen == again || chosen == close)
            answered(chosen == again);
    });
    box->open();
    return box;
}

} // namespace jalons
