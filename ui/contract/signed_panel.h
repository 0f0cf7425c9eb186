#pragma once
#include "core/contract/contract.h"
#include "core/contract/differences.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace jalons {

class AnnulForm;
class Session;

/// What is known of a signed contract: who signed, its SHA-256, and the way to change it: an
/// avenant.
class SignedPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SignedPanel(Session& session);

    /// @param canAmend whether it is the contract in force.
    void show(const ContractContent& content, bool canAmend);

signals:
    void amendAsked();
    /// The same lines, to be signed again, of one whose signature was annulled.
    void againAsked();

private:
    Session& m_session;
    QLabel* m_where;
    QLabel* m_signatories;
    QLabel* m_hash;
    QLabel* m_warning;
    QLabel* m_annulled;
    QPushButton* m_amend;
    QPushButton* m_again;
    QPushButton* m_annul;
    AnnulForm* m_annulling;
};

/// What an avenant changes of the contract it starts from, line by line.
class DifferencesPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DifferencesPanel(Session& session);

    void show(const std::vector<Difference>& differences, const QString& originalNumber);
    /// What was written since a print; it will be an avenant once that print is recorded as signed.
    void showSince(const std::vector<Difference>& differences, const QString& print);

private:
    void showLines(const std::vector<Difference>& differences, const QString& none);
    QString partText(const Difference& difference) const;
    /// In words, for a text of rich lines.
    QString said(const Difference& difference, const QString& text) const;

    Session& m_session;
    QLabel* m_title;
    QLabel* m_lines;
};

} // namespace jalons
