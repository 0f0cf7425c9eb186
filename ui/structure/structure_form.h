#pragma once
#include "core/structure/structure.h"
#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalons {

class Autosave;
class FormGrid;
class Session;
class TermCombo;

/// The identity of the structure, as printed on every document. Written as it is typed.
class StructureForm : public QWidget
{
    Q_OBJECT

public:
    explicit StructureForm(Session& session, QWidget* parent = nullptr);

    void refetch();
    Structure read() const;
    bool isDirty() const { return read() != m_stored; }
    Problems mark(const Problems& problems);
    void flush();
    /// Takes a picture file as logo (PNG or JPEG, at most 1 MiB); says in the window why not.
    void takeLogo(const QString& path);

private:
    struct TextField
    {
        const char* name;
        QString Structure::*member;
        QLineEdit* edit;
    };
    void addText(const char* name, const QString& label, QString Structure::*member, int span = 1,
        const QString& hint = {});
    void showLogo();
    void write();

    Session& m_session;
    FormGrid* m_grid;
    Autosave* m_autosave;
    std::vector<TextField> m_texts;
    TermCombo* m_kind;
    QLabel* m_logo;
    QPushButton* m_removeLogo;
    QByteArray m_logoBytes;
    Structure m_stored;
};

} // namespace jalons
