#pragma once
#include "core/sentence/printed_sentence.h"
#include "ui/page/record_form.h"

namespace jalons {

/// One printed sentence: ours, and under it the structure's own.
class SentenceForm : public RecordForm<PrintedSentence>
{
    Q_OBJECT

public:
    explicit SentenceForm(Session& session);

    /// Shows the sentence of a key; what was typed in another is stored first.
    void showKey(const QString& key);
    /// Tells drafts of sentences that are not written yet apart: 0 or less, and back.
    static qint64 draftRowOf(const QString& key);
    static QString keyOf(qint64 draftRow);

private:
    void filled() override;
    void stored(const PrintedSentence& before) override;
    qint64 draftRow() const override { return draftRowOf(record().key); }
    void acknowledge();
    void showState();

    QLabel* m_where;
    QLabel* m_ours;
    QLabel* m_news;
    QPushButton* m_seen;
    QPushButton* m_restore;
};

} // namespace jalons
