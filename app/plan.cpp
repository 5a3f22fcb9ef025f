// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"

#include "csv.h"

#include <domain/serialnumber.h>

#include <QFile>
#include <QHash>

namespace Uplift
{

namespace
{

using Qt::StringLiterals::operator""_s;

constexpr qint64 LargestPlan = 16 * 1024 * 1024;

/// Where each column stands; -1 where it does not.
struct Columns
{
    qsizetype serial = -1;
    qsizetype package = -1;
    qsizetype releaseKey = -1;
    qsizetype notBefore = -1;
};

Result<Columns> readHeader(const CsvLine &header)
{
    Columns columns;
    for (qsizetype i = 0; i < header.fields.size(); ++i) {
        const QString name = header.fields.at(i).trimmed().toLower();
        if (name == u"serial")
            columns.serial = i;
        else if (name == u"package")
            columns.package = i;
        else if (name == u"release_key")
            columns.releaseKey = i;
        else if (name == u"not_before")
            columns.notBefore = i;
        else
            return std::unexpected(planLineError(header.number, u"unknown column "_s + name));
    }
    if (columns.serial < 0 || columns.package < 0)
        return std::unexpected(
            planLineError(header.number, u"the header must name serial and package"_s));
    return columns;
}

Result<PlanLine> readLine(const CsvLine &csv, const Columns &columns)
{
    const auto field = [&csv](qsizetype column) { return csv.fields.value(column).trimmed(); };
    PlanLine line{.number = csv.number,
                  .serialNumber = field(columns.serial),
                  .package = field(columns.package),
                  .releaseKey = field(columns.releaseKey),
                  .notBefore = {}};
    if (line.serialNumber.isEmpty())
        return std::unexpected(planLineError(csv.number, u"no serial number"_s));
    if (line.package.isEmpty())
        return std::unexpected(planLineError(csv.number, u"no package"_s));
    if (const QString time = field(columns.notBefore); !time.isEmpty()) {
        line.notBefore = QDateTime::fromString(time, Qt::ISODate).toUTC();
        if (!line.notBefore.isValid())
            return std::unexpected(
                planLineError(csv.number, u"not_before is no ISO 8601 time: "_s + time));
    }
    return line;
}

} // namespace

Error planLineError(int number, const QString &what)
{
    return {ErrorCode::PlanLineWrong, u"line %1: %2"_s.arg(number).arg(what)};
}

Result<QList<PlanLine>> parsePlan(const QByteArray &csv)
{
    const QList<CsvLine> table = parseCsv(csv);
    if (table.isEmpty())
        return std::unexpected(planLineError(1, u"the plan is empty"_s));
    const auto columns = readHeader(table.first());
    if (!columns)
        return std::unexpected(columns.error());

    QList<PlanLine> plan;
    QHash<QString, int> seen;
    for (const CsvLine &row : table.mid(1)) {
        if (row.fields.size() != table.first().fields.size())
            return std::unexpected(planLineError(
                row.number, u"%1 fields where the header has %2"_s.arg(row.fields.size())
                                .arg(table.first().fields.size())));
        const auto line = readLine(row, *columns);
        if (!line)
            return std::unexpected(line.error());
        const QString serial = serialKey(line->serialNumber);
        if (seen.contains(serial))
            return std::unexpected(planLineError(
                row.number,
                u"%1 stands in line %2 already"_s.arg(line->serialNumber).arg(seen.value(serial))));
        seen.insert(serial, row.number);
        plan.append(*line);
    }
    return plan;
}

Result<QList<PlanLine>> readPlan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{ErrorCode::PlanUnreadable, u"%1: %2"_s.arg(path, file.errorString())});
    if (file.size() > LargestPlan)
        return std::unexpected(
            Error{ErrorCode::PlanUnreadable, u"%1: larger than any plan"_s.arg(path)});
    return parsePlan(file.readAll());
}

} // namespace Uplift
