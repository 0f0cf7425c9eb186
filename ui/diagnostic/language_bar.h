#pragma once
#include "ui/diagnostic/interview_words.h"
#include "ui/printing/undrawable.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace jalons {

class Session;

/// The line above an interview that is looked at together: in which language it is said, whether
/// somebody read that language over, the way back.
class LanguageBar : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageBar(Session& session, QWidget* parent = nullptr);

    /// Proposes the language of the person when a pack serves it; French else.
    /// @param language of the vocabulary `language`; empty: not known.
    void propose(const QString& language);
    /// As the file has it now.
    void refetch();
    const InterviewWords& words() const { return m_words; }

signals:
    /// Other words are said: see words().
    void chosen();
    void backRequested();

private:
    void fillChoices();
    void say();

    Session& m_session;
    InterviewWords m_words;
    std::pair<QString, Undrawable> m_looked; ///< what no font draws of these letters
    QComboBox* m_choice;
    QLabel* m_mark;
    QLabel* m_missing;
    QPushButton* m_back;
};

} // namespace jalons
