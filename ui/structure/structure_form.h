#pragma once
#include "core/structure/structure.h"
#include "ui/page/record_form.h"

namespace jalons {

/// The identity of the structure, as printed on every document. Written as it is typed.
class StructureForm : public RecordForm<Structure>
{
    Q_OBJECT

public:
    explicit StructureForm(Session& session, QWidget* parent = nullptr);

    void refetch() { refresh(session().query(structures::load)); }
    /// Takes a picture file as logo (PNG or JPEG, at most 1 MiB); says in the window why not.
    void takeLogo(const QString& path);

private:
    void addText(const char* name, const QString& label, QString Structure::*member, int span = 1,
        const QString& hint = {});
    void addLogo();
    void setLogo(const QByteArray& bytes);
    void showLogo();
    void filled() override;
    void complete(Structure& structure) const override { structure.logo = m_logoBytes; }

    QLabel* m_logo;
    QPushButton* m_removeLogo;
    QByteArray m_logoBytes;
};

} // namespace jalons
