#include "core/exchange/sheet_writer.h"

#include "core/base/date_text.h"
#include "core/exchange/csv.h"
#include "core/exchange/read_back.h"
#include "core/storage/failure.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <xlsxwriter.h>

namespace jalons {

namespace {

/// Excel's longest cell and last row.
constexpr qsizetype longestCell = 32'767;
constexpr lxw_row_t lastRow = 1'048'575;
constexpr int narrowest = 8;
constexpr int widest = 60;

bool isWhole(const QVariant& value)
{
    const int type = value.metaType().id();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::UInt;
}

/// What a person reads in the cell.
QString cellText(const QVariant& value)
{
    switch (value.metaType().id()) {
    case QMetaType::QDate:
        return frenchShortDate(value.toDate());
    case QMetaType::QDateTime:
        return value.toDateTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("oui") : QStringLiteral("non");
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', 15).replace(u'.', u',');
    default:
        return value.toString();
    }
}

/// What a cell of a workbook can hold: no control character but the tab and the end of line.
QString sheetText(const QString& value)
{
    QString text = value.left(longestCell);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : text)
        if (c == u'\r')
            c = u'\n';
        else if (c < u' ' && c != u'\t' && c != u'\n')
            c = QChar::ReplacementCharacter;
    text = QString::fromUtf8(text.toUtf8()); // half a pair is no character
    return text;
}

} // namespace

/// What is written first stands in the part of an OutputFile; what fails is thrown.
struct SheetWriter::Backend
{
    Backend(const QString& path, Overwrite overwrite)
        : file(path, overwrite)
    {
    }
    virtual ~Backend() = default;
    virtual void add(const QVariantList& row) = 0;
    virtual void finish() = 0;

    OutputFile file;
};

struct SheetWriter::Csv final : Backend
{
    Csv(const QString& path, const QStringList& headers, Overwrite overwrite)
        : Backend(path, overwrite)
    {
        file.write("\xEF\xBB\xBF");
        add(QVariantList(headers.begin(), headers.end()));
    }

    void add(const QVariantList& row) override
    {
        QStringList cells;
        for (const QVariant& value : row) {
            const bool number = isWhole(value) || value.metaType().id() == QMetaType::Double;
            cells.append(number ? cellText(value) : csvCell(cellText(value)));
        }
        file.write((cells.join(u';') + QStringLiteral("\r\n")).toUtf8());
        ++rows;
    }

    void finish() override
    {
        if (!file.device().flush() || csvRows(file.partPath()) != rows)
            throw Failure({ErrorKind::DiskFull, file.device().errorString(), {}});
        file.commit();
    }

    qint64 rows = 0;
};

struct SheetWriter::Xlsx final : Backend
{
    Xlsx(const QString& path, const QString& title, const QStringList& headers, Overwrite overwrite)
        : Backend(path, overwrite)
        , name(file.partPath().toUtf8())
    {
#ifdef Q_OS_UNIX
        name = QFile::encodeName(file.partPath());
#endif
        file.device().close(); // the library writes it by its name
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE; // rows go to the disk as they come
        // Where the list goes, and not where everybody's temporary files lie.
        folder = name.left(name.lastIndexOf('/'));
        options.tmpdir = folder.data();
        book = workbook_new_opt(name.constData(), &options);
        if (!book)
            throw Failure({ErrorKind::NotWritable, path, {}});
        sheet = workbook_add_worksheet(book, sheetName(title).toUtf8().constData());
        if (!sheet)
            throw Failure({ErrorKind::DiskFull, path, {}});
        bold = workbook_add_format(book);
        format_set_bold(bold);
        format_set_align(bold, LXW_ALIGN_VERTICAL_TOP);
        day = workbook_add_format(book);
        format_set_num_format(day, "dd/mm/yyyy");
        moment = workbook_add_format(book);
        format_set_num_format(moment, "dd/mm/yyyy hh:mm");
        worksheet_freeze_panes(sheet, 1, 0);
        // Constant memory: widths are set before the rows, from the headers.
        for (lxw_col_t i = 0; i < lxw_col_t(headers.size()); ++i)
            worksheet_set_column(sheet, i, i,
                std::clamp<double>(double(headers[i].size()) + 2, narrowest + 8, widest), nullptr);
        write(QVariantList(headers.begin(), headers.end()), bold);
    }

    ~Xlsx() override
    {
        if (book)
            close();
    }

    /// Excel takes 31 characters and none of []:*?/\.
    static QString sheetName(QString title)
    {
        title.removeIf([](QChar c) { return QStringView(u"[]:*?/\\'").contains(c); });
        title.truncate(31);
        return title.trimmed().isEmpty() ? QStringLiteral("Jalons") : title;
    }

    void add(const QVariantList& row) override
    {
        write(row, nullptr);
    }

    void write(const QVariantList& row, lxw_format* format)
    {
        if (line > lastRow)
            throw Failure({ErrorKind::NotWritable, QStringLiteral("1 048 576"), {}});
        const qint64 before = given.cells;
        for (lxw_col_t column = 0; column < lxw_col_t(row.size()); ++column)
            write(column, row[column], format);
        ++line;
        given.rows += given.cells > before ? 1 : 0; // a blank one is not written
    }

    void write(lxw_col_t column, const QVariant& value, lxw_format* format)
    {
        const int type = value.metaType().id();
        if (value.isNull() || (type == QMetaType::QDate && !value.toDate().isValid()))
            return;
        if (isWhole(value) || type == QMetaType::Double) {
            took(worksheet_write_number(sheet, line, column, value.toDouble(), format));
        } else if (type == QMetaType::QDate || type == QMetaType::QDateTime) {
            // Excel has no day before 1900.
            const QDateTime at = value.toDateTime();
            if (at.date().year() < 1900) {
                text(column, cellText(value), format);
                return;
            }
            lxw_datetime when{at.date().year(), at.date().month(), at.date().day(), 0, 0, 0};
            if (type == QMetaType::QDateTime) {
                when.hour = at.time().hour();
                when.min = at.time().minute();
            }
            took(worksheet_write_datetime(
                sheet, line, column, &when, type == QMetaType::QDate ? day : moment));
        } else {
            text(column, cellText(value), format);
        }
    }

    void text(lxw_col_t column, const QString& value, lxw_format* format)
    {
        // A text is written as a text: « =1+1 » stays what was typed.
        const QString shown = sheetText(value);
        if (shown.isEmpty())
            return;
        took(worksheet_write_string(sheet, line, column, shown.toUtf8().constData(), format));
        given.characters += shown.size();
    }

    void took(lxw_error error)
    {
        if (error != LXW_NO_ERROR)
            throw Failure({ErrorKind::Io, QString::fromUtf8(lxw_strerror(error)), {}});
        ++given.cells;
    }

    lxw_error close()
    {
        return workbook_close(std::exchange(book, nullptr));
    }

    void finish() override
    {
        if (const lxw_error error = close(); error != LXW_NO_ERROR)
            throw Failure(
                {error == LXW_ERROR_CREATING_TMPFILE || error == LXW_ERROR_ZIP_FILE_OPERATION
                        ? ErrorKind::DiskFull
                        : ErrorKind::NotWritable,
                    QString::fromUtf8(lxw_strerror(error)), {}});
        // The library does not look whether the disk took what it wrote.
        if (workbookContent(file.partPath()) != given)
            throw Failure({ErrorKind::DiskFull, file.partPath(), {}});
        file.commit();
    }

    QByteArray name;
    QByteArray folder;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* bold = nullptr;
    lxw_format* day = nullptr;
    lxw_format* moment = nullptr;
    lxw_row_t line = 0;
    ReadBack given;
};

SheetFormat sheetFormat(const QString& path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? SheetFormat::Xlsx
                                                                      : SheetFormat::Csv;
}

SheetWriter::SheetWriter(
    const QString& path, const QString& title, const QStringList& headers, Overwrite overwrite)
{
    guarded([&] {
        if (sheetFormat(path) == SheetFormat::Xlsx)
            m_backend = std::make_unique<Xlsx>(path, title, headers, overwrite);
        else
            m_backend = std::make_unique<Csv>(path, headers, overwrite);
    });
}

SheetWriter::~SheetWriter() = default;

void SheetWriter::guarded(const std::function<void()>& work)
{
    if (m_error)
        return;
    try {
        work();
    } catch (const Failure& failure) {
        m_error = failure.error();
        m_backend.reset(); // leaves nothing
    }
}

void SheetWriter::add(const QVariantList& row)
{
    guarded([&] { m_backend->add(row); });
}

Result<Done> SheetWriter::finish()
{
    guarded([&] {
        m_backend->finish();
        m_backend.reset();
    });
    return m_error ? Result<Done>(*m_error) : Result<Done>(Done{});
}

Result<Done> writeTable(
    const QString& path, const QString& title, const DataTable& table, Overwrite overwrite)
{
    SheetWriter writer(path, title, table.headers, overwrite);
    for (const DataLine& line : table.lines)
        writer.add(QVariantList(line.cells.begin(), line.cells.end()));
    return writer.finish();
}

} // namespace jalons
