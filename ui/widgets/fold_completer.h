#pragma once
#include <QCompleter>
#include <QStandardItemModel>

namespace jalons {

/// Proposes the texts that contain what is typed, whatever the case and the accents:
/// « gue » finds « Guéret ».
class FoldCompleter : public QCompleter
{
    Q_OBJECT
public:
    explicit FoldCompleter(QObject* parent = nullptr);

    void setTexts(const QStringList& texts);
    /// A last line « Add “…” » for what is typed; an empty text takes it away. Chosen, it emits
    /// addChosen and puts the typed text back.
    void offerToAdd(const QString& typed);

signals:
    void addChosen(const QString& typed);

protected:
    QStringList splitPath(const QString& path) const override;
    QString pathFromIndex(const QModelIndex& index) const override;

private:
    QStandardItemModel m_model;
    QStandardItem* m_add = nullptr; ///< the line that adds; null: not offered
};

} // namespace jalons
