#pragma once
#include <QCompleter>
#include <QPointer>
#include <QStandardItemModel>

class QKeyEvent;
class QLineEdit;

namespace jalons {

/// The list of words under a field: those that contain what is typed, whatever the case and the
/// accents (« gue » finds « Guéret »). A click anywhere in the field opens all of it; Enter and Tab
/// take the word that is highlighted. What is typed is never touched.
class FoldCompleter : public QCompleter
{
    Q_OBJECT
public:
    enum class Words {
        Proposed, ///< any other may be typed: nothing is highlighted before an arrow
        Closed ///< one of them is meant: the likeliest is highlighted as one types
    };

    explicit FoldCompleter(Words words, QObject* parent = nullptr);

    /// To be called once. @param field what has the keyboard; @p edit is it, or in it.
    void serve(QWidget* field, QLineEdit* edit);
    void setTexts(const QStringList& texts);
    /// A last line « Add “…” » for what is typed and is none of the words.
    void setAddable() { m_addable = true; }
    /// All the words, the one in the field highlighted.
    void openAll();
    void close();

signals:
    /// A word was taken: its place in setTexts.
    void chosen(int row, const QString& text);
    void addChosen(const QString& typed);

protected:
    QStringList splitPath(const QString& path) const override;
    QString pathFromIndex(const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void propose(const QString& typed);
    void offerToAdd(const QString& typed);
    bool press(const QKeyEvent& key, bool inList);
    void take(const QModelIndex& index);
    void highlight(const QString& text);

    Words m_words;
    QAbstractItemView* m_list = nullptr;
    QPointer<QLineEdit> m_edit;
    QStandardItemModel m_model;
    QStandardItem* m_add = nullptr; ///< the line that adds; null: not offered
    bool m_addable = false;
    bool m_pressed = false; ///< the mouse, in the field
};

} // namespace jalons
