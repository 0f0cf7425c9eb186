#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jalons {

class FormGrid;
class PageStack;
class TermCombo;
struct Structure;

/// What is seen before a file is open: create a structure, open one, look at the demonstration, or
/// take up a recent file. Creating is one page: name, kind, town, place of the file.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// The first choices, recent files read again.
    void begin();
    /// The form for a new structure.
    void beginCreation();
    /// Why a file could not be opened or created, and what to do.
    void sayError(const QString& sentence);
    /// Offers to recover this file, below the error that was said.
    void offerRecovery(const QString& path);
    /// Whether the demonstration is offered.
    void setDemonstrationOffered(bool offered);

signals:
    void createAsked(const QString& path, const jalons::Structure& identity);
    void openAsked();
    void fileAsked(const QString& path);
    void demonstrationAsked();
    void recoveryAsked(const QString& path);

private:
    QWidget* makeChoices();
    QWidget* makeForm();
    void create();
    void choosePlace();
    void proposePlace();

    PageStack* m_stack;
    QLabel* m_error;
    QPushButton* m_recover;
    QString m_damaged;
    QWidget* m_demonstration = nullptr;
    QVBoxLayout* m_recent = nullptr;
    FormGrid* m_grid = nullptr;
    QLineEdit* m_name = nullptr;
    TermCombo* m_kind = nullptr;
    QLineEdit* m_town = nullptr;
    QLineEdit* m_path = nullptr;
    bool m_placeChosen = false;
};

} // namespace jalons
