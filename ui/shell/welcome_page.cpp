#include "ui/shell/welcome_page.h"

#include "core/base/text.h"
#include "core/structure/structure.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/page/line_button.h"
#include "ui/page/settings.h"
#include "ui/style/icons.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pages.h"
#include "ui/widgets/term_combo.h"
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace jalons {

namespace {

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

/// « CHRS Les Trois Tilleuls » → « chrs-les-trois-tilleuls.jalons »
QString fileName(const QString& structure)
{
    QString name = fold(structure).trimmed();
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
    name.remove(QRegularExpression(QStringLiteral("^-|-$")));
    return (name.isEmpty() ? QStringLiteral("structure") : name.left(60))
        + QStringLiteral(".jalons");
}

QPushButton* bigButton(const QString& name, const QString& iconName, const QString& text,
    IconColor color = IconColor::Ink)
{
    auto* button = new QPushButton(icon(iconName, color), text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setIconSize(QSize(px(18), px(18)));
    button->setMinimumHeight(px(44));
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_stack(new PageStack(this))
    , m_error(wrappedLabel({}, "error", this))
    , m_recover(button("welcomeRecover", tr("Recover what can be read…")))
{
    setProperty("page", true);
    auto* name = roleLabel(QStringLiteral("Jalons"), "large", this);
    name->setFont(fontOf(28, QFont::DemiBold));
    auto* line = roleLabel(
        tr("The thread of an accompaniment: diagnostic, contract, actions, evaluation."), "meta",
        this);
    m_error->setObjectName(QStringLiteral("welcomeError"));
    m_error->hide();
    m_recover->hide();
    connect(m_recover, &QPushButton::clicked, this, [this] { emit recoveryAsked(m_damaged); });
    m_stack->addWidget(makeChoices());
    m_stack->addWidget(makeForm());

    auto* column = inColumn(
        {rest(2), name, line, gap(12), m_error, {m_recover, 0, Qt::AlignLeft}, m_stack, rest(3)},
        8);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 0);
    layout->addStretch(1);
    m_stack->setFixedWidth(px(560));
    m_error->setMaximumWidth(px(560));
    begin();
}

QWidget* WelcomePage::makeChoices()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    auto* card = new Card;
    auto* create = bigButton(QStringLiteral("welcomeCreate"), QStringLiteral("add"),
        tr("Create a structure"), IconColor::OnAccent);
    create->setProperty("primary", true);
    auto* open
        = bigButton(QStringLiteral("welcomeOpen"), QStringLiteral("folder"), tr("Open a file"));
    auto* demonstration = bigButton(QStringLiteral("welcomeDemonstration"),
        QStringLiteral("people"), tr("Look at the demonstration"));
    demonstration->setToolTip(
        tr("A fictitious structure, made on this computer: everything can be tried in it."));
    m_demonstration = demonstration;
    card->body()->addWidget(create);
    card->body()->addWidget(open);
    card->body()->addWidget(demonstration);
    column->addWidget(card);
    auto* recent = named(new Card(tr("Recent files")), "welcomeRecent");
    m_recent = recent->body();
    m_recent->setSpacing(0);
    column->addWidget(recent);
    column->addWidget(roleLabel(
        tr("Everything stays in one file on this computer. Nothing goes to the Internet."),
        "hint"));
    column->addStretch(1);
    connect(create, &QPushButton::clicked, this, &WelcomePage::beginCreation);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(demonstration, &QPushButton::clicked, this, &WelcomePage::demonstrationAsked);
    return page;
}

QWidget* WelcomePage::makeForm()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("A new structure"));
    m_grid = new FormGrid(2);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("createName"));
    m_name->setAccessibleName(tr("Name of the structure"));
    m_kind = new TermCombo(tr("Kind of structure"));
    m_kind->setObjectName(QStringLiteral("createKind"));
    QList<Choice> kinds;
    const Vocabulary words = Vocabulary::builtIn();
    for (const Term& term : words.terms(QStringLiteral("structure_kind")))
        kinds.append({term.code,
            words.label(QStringLiteral("structure_kind"), term.code, settings::language())});
    m_kind->setTerms(kinds);
    m_town = new QLineEdit;
    m_town->setObjectName(QStringLiteral("createTown"));
    m_town->setAccessibleName(tr("Town"));
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("createPath"));
    m_path->setAccessibleName(tr("File"));
    auto* choose
        = saying(button("createChoose", tr("Elsewhere…")), tr("Choose another place for the file"));
    auto* place = new QWidget;
    inRow(place, {{m_path, 1}, choose});
    m_grid->add(QStringLiteral("name"), tr("Name of the structure"), m_name, 2);
    m_grid->add(QStringLiteral("kind"), tr("Kind of structure"), m_kind);
    m_grid->add(QStringLiteral("town"), tr("Town"), m_town);
    m_grid->add(QStringLiteral("path"), tr("File"), place, 2,
        tr("All the data of the structure will be in this file: copy it to keep it safe."));
    auto* create = button("createDone", tr("Create the structure"), "primary");
    auto* back = button("createBack", tr("Back"));
    auto* buttons = inRow({create, back, rest()}, 8);
    card->body()->addWidget(m_grid);
    card->body()->addLayout(buttons);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, &WelcomePage::proposePlace);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_placeChosen = true; });
    for (QLineEdit* edit : {m_name, m_town, m_path})
        connect(edit, &QLineEdit::returnPressed, this, &WelcomePage::create);
    connect(choose, &QPushButton::clicked, this, &WelcomePage::choosePlace);
    connect(create, &QPushButton::clicked, this, &WelcomePage::create);
    connect(back, &QPushButton::clicked, this, &WelcomePage::begin);
    return page;
}

void WelcomePage::begin()
{
    m_error->hide();
    m_stack->setCurrentIndex(0);
    clearLayout(m_recent);
    const QStringList files = settings::recentFiles();
    for (const QString& path : files) {
        auto* line = named(new LineButton({}, {}, QFileInfo(path).completeBaseName(),
                               QDir::toNativeSeparators(QFileInfo(path).absolutePath()), this),
            QStringLiteral("recent") + QFileInfo(path).completeBaseName());
        connect(line, &LineButton::clicked, this, [this, path] { emit fileAsked(path); });
        m_recent->addWidget(line);
    }
    if (auto* card = findChild<Card*>(QStringLiteral("welcomeRecent")))
        card->setVisible(!files.isEmpty());
}

void WelcomePage::beginCreation()
{
    m_error->hide();
    m_grid->mark({});
    m_placeChosen = false;
    proposePlace();
    m_stack->setCurrentIndex(1);
    m_name->setFocus();
}

void WelcomePage::sayError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_recover->hide();
}

void WelcomePage::offerRecovery(const QString& path)
{
    m_damaged = path;
    m_recover->show();
}

void WelcomePage::setDemonstrationOffered(bool offered)
{
    m_demonstration->setVisible(offered);
}

void WelcomePage::proposePlace()
{
    if (!m_placeChosen)
        m_path->setText(QDir::toNativeSeparators(documents() + u'/' + fileName(m_name->text())));
}

void WelcomePage::choosePlace()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Place of the file"), m_path->text(),
        tr("Jalons files (*.jalons)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_placeChosen = true;
    m_path->setText(QDir::toNativeSeparators(path));
}

void WelcomePage::create()
{
    Structure identity;
    identity.name = m_name->text().trimmed();
    identity.kind = m_kind->code();
    identity.town = m_town->text().trimmed();
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    Problems found = problems(identity);
    if (path.isEmpty())
        found.append({QStringLiteral("path"), ProblemKind::Required, {}});
    m_grid->mark(found);
    if (!found.isEmpty()) {
        m_grid->focusFirstProblem();
        return;
    }
    if (!path.endsWith(QLatin1String(".jalons")))
        path += QLatin1String(".jalons");
    m_error->hide();
    emit createAsked(path, identity);
}

} // namespace jalons
