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

protected:
    QStringList splitPath(const QString& path) const override;
    QString pathFromIndex(const QModelIndex& index) const override;

private:
    QStandardItemModel m_model;
};

} // namespace jalons
