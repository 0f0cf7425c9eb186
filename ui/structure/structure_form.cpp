#include "ui/structure/structure_form.h"

#include "core/accompaniment/accompaniment.h"
#include "ui/wording/problem_text.h"
#include <QBuffer>
#include <QFileDialog>
#include <QImageReader>

namespace jalons {

namespace {

/// A picture of many megabytes as the head of a letter needs it: sharp at the 25 mm it is printed.
QByteArray shrunk(const QImage& picture)
{
    QByteArray bytes;
    for (int side = 1200; bytes.isEmpty() || bytes.size() > largestLogo; side /= 2) {
        bytes.clear();
        QBuffer buffer(&bytes);
        picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            .save(&buffer, "PNG");
    }
    return bytes;
}

} // namespace

StructureForm::StructureForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "structure",
            .save = Operation::UpdateStructure,
            .load = [](const Reader& r, qint64) { return structures::load(r); },
            .store =
                [](Work& work, const Structure& structure, const Structure* shown) {
                    accompaniments::saveStructure(work, structure, shown);
                    return qint64(1);
                },
            .problems = [](const Structure& structure) { return problems(structure); },
            .row = [](const Structure&) { return qint64(1); }},
        {}, 4, parent)
    , m_logo(named(new QLabel, "structureLogo"))
    , m_removeLogo(button("structureRemoveLogo", tr("Remove")))
{
    makePlain();
    addText("name", tr("Name"), &Structure::name, 2);
    bind("kind", &Structure::kind, tr("Kind"), term("structureKind", "structure_kind", true),
        {.span = 2, .accessible = tr("Kind of structure")});
    addText("address", tr("Address"), &Structure::address, 2);
    addText("postalCode", tr("Postal code"), &Structure::postalCode);
    addText("town", tr("Town"), &Structure::town);
    addText("phone", tr("Phone"), &Structure::phone);
    addText("mail", tr("Mail"), &Structure::mail);
    addText("siret", tr("SIRET"), &Structure::siret, 1, tr("14 digits"));
    addText("finess", tr("FINESS"), &Structure::finess, 1, tr("9 characters"));
    bind("dayFrom", &Structure::dayFrom, tr("The day begins at"), time("structureDayFrom"),
        {.hint = tr("shifts of the hand-over"), .column = QStringLiteral("day_from")});
    bind("nightFrom", &Structure::nightFrom, tr("The night begins at"), time("structureNightFrom"),
        {.column = QStringLiteral("night_from")});
    bind("unmetDays", &Structure::unmetDays, tr("Days without a contact"),
        number("structureUnmetDays", 7, 365),
        {.span = 2,
            .hint = tr("then today’s page names the person"),
            .column = QStringLiteral("unmet_days")});
    addText("manager", tr("Managing body"), &Structure::manager, 2,
        tr("The association that runs the house: it is bound by the contracts"));
    addText("managerForm", tr("Legal form"), &Structure::managerForm);
    addText("managerSiren", tr("SIREN"), &Structure::managerSiren, 1, tr("9 digits"));
    addText("managerSeat", tr("Registered office"), &Structure::managerSeat, 2);
    addText("representativeName", tr("Legal representative who signs"),
        &Structure::representativeName, 2);
    addText("representativeRole", tr("Role"), &Structure::representativeRole);
    addText("representativePower", tr("Signs in virtue of"), &Structure::representativePower, 2,
        tr("“by delegation of the board of 3 March 2025”"));
    addText("signatureTown", tr("Town of signature"), &Structure::signatureTown, 1,
        tr("Empty: the town above"));
    addLogo();
}

void StructureForm::addText(const char* name, const QString& label, QString Structure::*member,
    int span, const QString& hint)
{
    QString object = QLatin1String(name);
    object[0] = object[0].toUpper();
    bind(name, member, label, line("structure" + object), {.span = span, .hint = hint});
}

void StructureForm::addLogo()
{
    m_logo->setFixedHeight(px(56));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    auto* choose = button("structureChooseLogo", tr("Choose a picture…"));
    choose->setAccessibleName(tr("Choose the logo"));
    grid()->add("logo", tr("Logo"), boxed(inRow({m_logo, choose, m_removeLogo, rest()})), 4,
        tr("PNG or JPEG; a large one is made smaller"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Choose the logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
        if (!path.isEmpty())
            takeLogo(path);
    });
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { setLogo({}); });
}

void StructureForm::takeLogo(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit session().failed({ErrorKind::NotReadable, file.errorString(), {}});
        return;
    }
    const QImage picture = QImageReader(&file).read();
    grid()->rowFor("logo")->setError(picture.isNull()
            ? tr("This file is not a picture that can be read: choose a PNG or JPEG file.")
            : QString());
    if (picture.isNull())
        return;
    file.seek(0);
    if (file.size() <= largestLogo) {
        setLogo(file.readAll());
        return;
    }
    setLogo(shrunk(picture));
    emit session().said(
        tr("The picture was large: a smaller one of it is kept for the documents."));
}

void StructureForm::setLogo(const QByteArray& bytes)
{
    m_logoBytes = bytes;
    showLogo();
    autosave()->writeNow();
}

void StructureForm::filled()
{
    m_logoBytes = record().logo;
    showLogo();
}

void StructureForm::showLogo()
{
    QPixmap picture;
    picture.loadFromData(m_logoBytes);
    m_logo->setPixmap(picture.isNull()
            ? picture
            : picture.scaledToHeight(m_logo->height(), Qt::SmoothTransformation));
    setShown(m_logo, !picture.isNull());
    setShown(m_removeLogo, !m_logoBytes.isEmpty());
}

} // namespace jalons
