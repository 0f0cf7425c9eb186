#include "core/exchange/sheet_writer.h"

#include "core/base/date_text.h"
#include "core/exchange/csv.h"
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <xlsxwriter.h>

namespace jalons {

namespace {

/// Excel's longest cell and last row.
constexpr qsizetype longestCell = 32'767;
constexpr lxw_row_t lastRow = 1'048'575;
constexpr int narrowest = 8;
constexpr int widest = 60;

Error cannotWrite(const QString& path, const QString& why, bool full = false)
{
    return {full ? ErrorKind::DiskFull : ErrorKind::NotWritable, path + QStringLiteral(": ") + why};
}

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

} // namespace

struct SheetWriter::Backend
{
    virtual ~Backend() = default;
    virtual void add(const QVariantList& row) = 0;
    virtual Result<Done> finish() = 0;
};

struct SheetWriter::Csv final : Backend
{
    Csv(const QString& path, const QStringList& headers)
        : file(path)
    {
        opened = file.open(QIODevice::WriteOnly);
        if (!opened)
            return;
        file.write("\xEF\xBB\xBF");
        add(QVariantList(headers.begin(), headers.end()));
    }

    void add(const QVariantList& row) override
    {
        if (!opened)
            return;
        QStringList cells;
        for (const QVariant& value : row) {
            const bool number = isWhole(value) || value.metaType().id() == QMetaType::Double;
            cells.append(number ? cellText(value) : csvCell(cellText(value)));
        }
        file.write((cells.join(u';') + QStringLiteral("\r\n")).toUtf8());
    }

    Result<Done> finish() override
    {
        if (!opened || !file.commit())
            return cannotWrite(file.fileName(), file.errorString(),
                file.error() == QFileDevice::ResourceError
                    || file.error() == QFileDevice::WriteError);
        return Done{};
    }

    QSaveFile file;
    bool opened = false;
};

struct SheetWriter::Xlsx final : Backend
{
    Xlsx(const QString& target, const QString& title, const QStringList& headers)
        : path(target)
        , part(target + QStringLiteral(".part"))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE; // rows go to the disk as they come
        book = workbook_new_opt(QFile::encodeName(part).constData(), &options);
        if (!book)
            return;
        sheet = workbook_add_worksheet(book, sheetName(title).toUtf8().constData());
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
        QFile::remove(part);
    }

    /// Excel takes 31 characters and none of []:*?/\.
    static QString sheetName(QString title)
    {
        title.removeIf([](QChar c) { return QStringView(u"[]:*?/\\'").contains(c); });
        title.truncate(31);
        return title.trimmed().isEmpty() ? QStringLiteral("Jalons") : title;
    }

    void add(const QVariantList& row) override { write(row, nullptr); }

    void write(const QVariantList& row, lxw_format* format)
    {
        if (!sheet)
            return;
        if (line > lastRow) {
            tooLong = true;
            return;
        }
        for (lxw_col_t column = 0; column < lxw_col_t(row.size()); ++column)
            write(column, row[column], format);
        ++line;
    }

    void write(lxw_col_t column, const QVariant& value, lxw_format* format)
    {
        const int type = value.metaType().id();
        if (value.isNull() || (type == QMetaType::QDate && !value.toDate().isValid()))
            return;
        if (isWhole(value) || type == QMetaType::Double) {
            worksheet_write_number(sheet, line, column, value.toDouble(), format);
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
            worksheet_write_datetime(
                sheet, line, column, &when, type == QMetaType::QDate ? day : moment);
        } else {
            text(column, cellText(value), format);
        }
    }

    void text(lxw_col_t column, const QString& value, lxw_format* format)
    {
        // A text is written as a text: « =1+1 » stays what was typed.
        if (!value.isEmpty())
            worksheet_write_string(
                sheet, line, column, value.left(longestCell).toUtf8().constData(), format);
    }

    lxw_error close() { return workbook_close(std::exchange(book, nullptr)); }

    Result<Done> finish() override
    {
        const QFileInfo info(path);
        if (!book)
            return cannotWrite(path, QStringLiteral("memory"));
        if (const lxw_error error = close(); error != LXW_NO_ERROR)
            return cannotWrite(path, QString::fromUtf8(lxw_strerror(error)),
                error == LXW_ERROR_CREATING_TMPFILE || error == LXW_ERROR_ZIP_FILE_OPERATION);
        if (tooLong)
            return cannotWrite(path, QStringLiteral("1 048 576"));
        if (info.exists() && !QFile::remove(path))
            return cannotWrite(path, QStringLiteral("in use"));
        if (!QFile::rename(part, path))
            return cannotWrite(path, QStringLiteral("rename"));
        return Done{};
    }

    QString path;
    QString part;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* bold = nullptr;
    lxw_format* day = nullptr;
    lxw_format* moment = nullptr;
    lxw_row_t line = 0;
    bool tooLong = false;
};

SheetFormat sheetFormat(const QString& path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? SheetFormat::Xlsx
                                                                      : SheetFormat::Csv;
}

SheetWriter::SheetWriter(const QString& path, const QString& title, const QStringList& headers)
{
    if (sheetFormat(path) == SheetFormat::Xlsx)
        m_backend = std::make_unique<Xlsx>(path, title, headers);
    else
        m_backend = std::make_unique<Csv>(path, headers);
}

SheetWriter::~SheetWriter() = default;

void SheetWriter::add(const QVariantList& row)
{
    m_backend->add(row);
}

Result<Done> SheetWriter::finish()
{
    return m_backend->finish();
}

Result<Done> writeTable(const QString& path, const QString& title, const DataTable& table)
{
    SheetWriter writer(path, title, table.headers);
    for (const DataLine& line : table.lines)
        writer.add(QVariantList(line.cells.begin(), line.cells.end()));
    return writer.finish();
}

} // namespace jalons
