#include "ui/structure/structure_form.h"

#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include <QBuffer>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalons {

StructureForm::StructureForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new FormGrid(4))
    , m_autosave(new Autosave(this, [this] { write(); }))
    , m_kind(new TermCombo(tr("Kind of structure")))
    , m_logo(new QLabel)
    , m_removeLogo(new QPushButton(tr("Remove")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_grid);

    addText("name", tr("Name"), &Structure::name, 2);
    m_kind->setObjectName(QStringLiteral("structureKind"));
    setVocabulary(session, m_kind, QStringLiteral("structure_kind"));
    connect(m_kind, &TermCombo::edited, m_autosave, &Autosave::touch);
    m_grid->add(QStringLiteral("kind"), tr("Kind"), m_kind, 2);
    addText("address", tr("Address"), &Structure::address, 2);
    addText("postalCode", tr("Postal code"), &Structure::postalCode);
    addText("town", tr("Town"), &Structure::town);
    addText("phone", tr("Phone"), &Structure::phone);
    addText("mail", tr("Mail"), &Structure::mail);
    addText("siret", tr("SIRET"), &Structure::siret, 1, tr("14 digits"));
    addText("finess", tr("FINESS"), &Structure::finess, 1, tr("9 characters"));
    addText("representativeName", tr("Legal representative who signs"),
        &Structure::representativeName, 2);
    addText("representativeRole", tr("Role"), &Structure::representativeRole);
    addText("signatureTown", tr("Town of signature"), &Structure::signatureTown, 1,
        tr("Empty: the town above"));

    auto* logo = new QWidget;
    auto* row = new QHBoxLayout(logo);
    row->setContentsMargins({});
    m_logo->setObjectName(QStringLiteral("structureLogo"));
    m_logo->setFixedHeight(56);
    auto* choose = new QPushButton(tr("Choose a picture…"));
    choose->setObjectName(QStringLiteral("structureChooseLogo"));
    choose->setAccessibleName(tr("Choose the logo"));
    m_removeLogo->setObjectName(QStringLiteral("structureRemoveLogo"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    row->addWidget(m_logo);
    row->addWidget(choose);
    row->addWidget(m_removeLogo);
    row->addStretch();
    m_grid->add(QStringLiteral("logo"), tr("Logo"), logo, 4, tr("PNG or JPEG, at most 1 MiB"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Choose the logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
        if (!path.isEmpty())
            takeLogo(path);
    });
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_logoBytes.clear();
        showLogo();
        write();
    });
}

void StructureForm::addText(const char* name, const QString& label, QString Structure::*member,
    int span, const QString& hint)
{
    auto* edit = new QLineEdit;
    QString object = QLatin1String(name);
    object[0] = object[0].toUpper();
    edit->setObjectName(QLatin1String("structure") + object);
    edit->setAccessibleName(label);
    connect(edit, &QLineEdit::textEdited, m_autosave, &Autosave::touch);
    m_grid->add(QLatin1String(name), label, edit, span, hint);
    m_texts.push_back({name, member, edit});
}

void StructureForm::refetch()
{
    if (!m_autosave->mayShow())
        return;
    m_stored = m_session.query([](const Reader& r) { return structures::load(r); });
    for (const TextField& field : m_texts)
        showText(field.edit, m_stored.*field.member);
    m_kind->setCode(m_stored.kind);
    m_logoBytes = m_stored.logo;
    showLogo();
    setRecord(this, "structure", 1);
}

Structure StructureForm::read() const
{
    Structure structure = m_stored;
    for (const TextField& field : m_texts)
        structure.*field.member = field.edit->text().trimmed();
    structure.kind = m_kind->code();
    structure.logo = m_logoBytes;
    return structure;
}

Problems StructureForm::mark(const Problems& found)
{
    return m_grid->mark(found);
}

void StructureForm::flush()
{
    m_autosave->flush();
}

void StructureForm::takeLogo(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit m_session.failed({ErrorKind::NotReadable, file.errorString(), {}});
        return;
    }
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    if (QImageReader(&buffer).read().isNull()) {
        m_grid->rowFor(QStringLiteral("logo"))
            ->setError(
                tr("This file is not a picture that can be read: choose a PNG or JPEG file."));
        return;
    }
    m_grid->rowFor(QStringLiteral("logo"))->setError({});
    m_logoBytes = bytes;
    showLogo();
    write();
}

void StructureForm::showLogo()
{
    const QPixmap picture = [&] {
        QPixmap pixmap;
        pixmap.loadFromData(m_logoBytes);
        return pixmap;
    }();
    m_logo->setPixmap(picture.isNull()
            ? picture
            : picture.scaledToHeight(m_logo->height(), Qt::SmoothTransformation));
    m_logo->setVisible(!picture.isNull());
    m_removeLogo->setVisible(!m_logoBytes.isEmpty());
}

void StructureForm::write()
{
    Structure structure = read();
    const Problems found = problems(structure);
    mark(found);
    // A mistake in one field does not hold back the others.
    for (const Problem& problem : found) {
        for (const TextField& field : m_texts)
            if (problem.field == QLatin1String(field.name))
                structure.*field.member = m_stored.*field.member;
        if (problem.field == QLatin1String("logo"))
            structure.logo = m_stored.logo;
    }
    if (structure == m_stored)
        return;
    const Structure before = std::exchange(m_stored, structure);
    if (!m_session.perform(Operation::UpdateStructure,
            [&](Work& work) { structures::save(work, structure, &before); }))
        m_stored = before;
}

} // namespace jalons
