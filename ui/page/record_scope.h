#pragma once
#include "core/draft/draft.h"
#include <QVariant>
#include <QWidget>

namespace jalons {

class Session;

/// Which row of which table a form shows, and which column each of its fields: said once, it gives
/// the form its history, its drafts and the choice between two desks. FormGrid::add names the
/// columns after the members (« openedOn » is opened_on); `setColumn` names the others.

/// To be called each time the form has been filled. @param id 0 or less: the record does not exist
/// yet, and @p owner tells of what; below 0 tells several such records of one owner apart. Puts
/// back what a draft of the record holds.
void setRecord(QWidget* form, const char* table, qint64 id, qint64 owner = 0);
/// @param codes the field's value for a stored one, where they differ (« collective » for 1).
void setColumn(QWidget* field, const QString& column, const QVariantMap& codes = {});

/// The record of the widget's form: its own, or that of the nearest around it; no table without.
Touched recordOf(const QWidget* widget);
/// Which draft what is typed in the form belongs to; no table when it shows no record.
DraftKey draftKeyOf(const QWidget* form);
/// The field around (or at) a widget; null outside of fields.
QWidget* fieldAround(QWidget* widget);
/// The names its column may have: the first that the table has is it.
QStringList columnsOf(const QWidget* field);
/// The field that shows a column of a record inside @p form; null when it shows none.
QWidget* fieldFor(const QWidget* form, const Touched& record, const QString& column);
/// The fields inside a form that belong to a record.
QList<QWidget*> fieldsIn(const QWidget* form);
/// The records shown inside a part of the window, its own first.
QList<Touched> recordsIn(const QWidget* part);
/// Asks for the history of what a part of the window shows, and of all that belongs to it.
/// @return false when it shows no record.
bool requestHistory(Session& session, const QWidget* part);
/// A stored value as the field holds it.
QString asTyped(const QWidget* field, const QVariant& stored);

} // namespace jalons
