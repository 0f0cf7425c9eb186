#pragma once
#include "core/contract/placeholder_list.h"
#include <QFrame>
#include <QHash>
#include <functional>

class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jalons {

class GrowingTextEdit;
class Reader;
class Session;

/// What helps to write a clause, below its text: the list of what can be inserted, by words and
/// with what it would print; bold; a line of a list. The text stays plain, with the marks in it.
class ClauseTextTools : public QFrame
{
    Q_OBJECT

public:
    /// @param name begins the objectNames.
    ClauseTextTools(
        Session& session, const QString& name, GrowingTextEdit* text, ClausePlace place = {});

    /// For whom the list says what is printed, and for which kind of contract.
    void setContract(const Contract& contract);
    /// The same of another text: what can be inserted, and what each stands for.
    using Values = std::function<QHash<QString, QString>(const Reader& reader)>;
    void offer(std::vector<Placeholder> offered, Values values);
    void setEnabledForText(bool enabled);
    /// Beside the buttons.
    void addAtEnd(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void unfold(bool open);
    void propose();
    void insertChosen();
    void makeBold();
    void makeList();

    Session& m_session;
    GrowingTextEdit* m_text;
    ClausePlace m_place;
    std::vector<Placeholder> m_offered;
    Values m_values;
    QPushButton* m_insert;
    QPushButton* m_bold;
    QPushButton* m_bullets;
    QHBoxLayout* m_line;
    QFrame* m_panel;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace jalons
