#pragma once
#include "core/demo/demo.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/page/autosave.h"
#include "ui/page/draft_keeper.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/term_combo.h"
#include "ui/widgets/time_field.h"
#include "ui/widgets/typed_field.h"
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

/// Typing in every kind of field of a window on the demonstration, for the journeys.
namespace jalons::journey {

/// The settings of the test stay in its folder. @return the file of the demonstration, made there.
inline QString startOnDemonstration(const char* application, const QString& folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
    QCoreApplication::setApplicationName(QLatin1String(application));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    applyTheme(*qApp, Scheme::Light);
    const QString path = folder + QStringLiteral("/demo.jalons");
    demo::Options options;
    options.today = testing::today;
    if (!demo::generate(FileAccess(path), options))
        qFatal("no demonstration");
    return path;
}

inline std::unique_ptr<StructureFile> openAs(const char* author, const QString& path)
{
    auto file = StructureFile::open(
        FileAccess(path), OpenMode::ReadWrite, testing::clockOn(testing::today));
    if (!file)
        qFatal("cannot open: %s", qPrintable(file.error().detail));
    (*file)->setActor({{}, QLatin1String(author)});
    return std::move(file).value();
}

inline bool isInput(const QWidget* w)
{
    return qobject_cast<const DateField*>(w) || qobject_cast<const QComboBox*>(w)
        || qobject_cast<const ChoiceChips*>(w) || qobject_cast<const ChipEditor*>(w)
        || qobject_cast<const LevelSlider*>(w) || qobject_cast<const QCheckBox*>(w)
        || qobject_cast<const QSpinBox*>(w) || qobject_cast<const QLineEdit*>(w)
        || qobject_cast<const QTextEdit*>(w) || qobject_cast<const QPlainTextEdit*>(w)
        || dynamic_cast<const TypedField*>(w);
}

inline bool isReadOnly(const QWidget* w)
{
    if (auto* date = qobject_cast<const DateField*>(w))
        return date->lineEdit()->isReadOnly();
    if (auto* edit = qobject_cast<const QLineEdit*>(w))
        return edit->isReadOnly();
    if (auto* edit = qobject_cast<const QTextEdit*>(w))
        return edit->isReadOnly();
    if (auto* edit = qobject_cast<const QPlainTextEdit*>(w))
        return edit->isReadOnly();
    if (auto* slider = qobject_cast<const LevelSlider*>(w))
        return slider->isReadOnly();
    if (auto* chips = qobject_cast<const ChipEditor*>(w))
        return !hands::child<QPushButton>(chips, "addChip")->isVisible();
    if (auto* chips = qobject_cast<const ChoiceChips*>(w)) {
        const auto buttons = chips->findChildren<QPushButton*>();
        return std::none_of(
            buttons.begin(), buttons.end(), [](const QPushButton* b) { return b->isEnabled(); });
    }
    return false;
}

/// What can be typed in or chosen now; a field made of others is one.
inline QList<QWidget*> inputs(const QWidget* window)
{
    QList<QWidget*> found;
    for (QWidget* w : window->findChildren<QWidget*>()) {
        bool inside = false;
        for (const QWidget* around = w->parentWidget(); around && !inside;
             around = around->parentWidget())
            inside = isInput(around);
        if (w->isVisible() && w->isEnabled() && isInput(w) && !inside && !isReadOnly(w))
            found.append(w);
    }
    return found;
}

/// What a field holds, as its draft would keep it; empty for what is no field.
inline QString fieldText(const QWidget* widget)
{
    const FormField* field = FormField::of(widget);
    return field ? field->text() : QString();
}

/// Writes the words as a hand does, in the place of what stood there (in a text: before it).
/// @return false where letters are not taken.
inline bool write(QWidget* field, const QString& words)
{
    QWidget* keys = field;
    if (auto* date = qobject_cast<DateField*>(field))
        keys = date->lineEdit();
    else if (auto* chips = qobject_cast<ChipEditor*>(field)) {
        hands::child<QPushButton>(chips, "addChip")->click();
        keys = hands::child<QLineEdit>(chips, "newChip");
    }
    auto* line = qobject_cast<QLineEdit*>(keys);
    if ((!line && !qobject_cast<QTextEdit*>(keys)) || (line && line->validator()))
        return false;
    QApplication::setActiveWindow(field->window()); // which a list that has closed took away
    keys->setFocus();
    if (line)
        line->selectAll();
    hands::type(keys, words);
    return true;
}

/// What two seconds without a key do.
inline void letTimePass(MainWindow& window)
{
    for (Autosave* autosave : window.findChildren<Autosave*>())
        if (autosave->isPending())
            autosave->flush();
    for (DraftKeeper* keeper : window.findChildren<DraftKeeper*>())
        if (keeper->isPending())
            keeper->keep();
}

/// Every text of the file, drafts included.
inline QString everything(const StructureFile& file)
{
    return file
        .query([](const Reader& r) {
            QString all;
            const auto tables
                = Sql(r).all(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                            " AND sql LIKE '%STRICT' AND name <> 'journal'"),
                    [](Row row) {
                        QString name;
                        row >> name;
                        return name;
                    });
            for (const QString& table : tables)
                for (Rows rows = Sql(r).select(QStringLiteral("SELECT * FROM ") + table);
                     rows.next();)
                    for (int i = 0; i < rows.query().record().count(); ++i)
                        all += rows.query().value(i).toString() + u'\n';
            return all;
        })
        .value();
}

} // namespace jalons::journey
