// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"

#include "csv.h"
#include "plancell.h"
#include "plantime.h"
#include "tabletext.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <utility>

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
    qsizetype named = 0;
    QList<bool> hasName; ///< of each column of the header
};

Result<Columns> readHeader(const CsvLine &header)
{
    const auto wrong = [&header](const QString &what) {
        return std::unexpected(planLineError(header.number, what));
    };
    Columns columns;
    for (qsizetype i = 0; i < header.fields.size(); ++i) {
        const QString name = cleanedCell(header.fields.at(i)).toLower();
        columns.hasName.append(!name.isEmpty());
        if (name.isEmpty())
            continue;
        qsizetype *const column = name == u"serial"        ? &columns.serial
                                  : name == u"package"     ? &columns.package
                                  : name == u"release_key" ? &columns.releaseKey
                                  : name == u"not_before"  ? &columns.notBefore
                                                           : nullptr;
        if (!column)
            return wrong(u"unknown column %1; a plan begins with a line such as "
                         "serial,package,release_key,not_before"_s.arg(shownCell(name)));
        if (*column >= 0)
            return wrong(u"two columns are named %1"_s.arg(name));
        *column = i;
        ++columns.named;
    }
    if (columns.serial < 0 || columns.package < 0)
        return wrong(u"the header must name serial and package"_s);
    return columns;
}

/// Reads the lines after the header.
class PlanReader
{
public:
    explicit PlanReader(const Columns &columns)
        : m_columns(columns)
    {
    }

    Result<void> take(const CsvLine &csv)
    {
        auto line = read(csv);
        if (!line)
            return std::unexpected(planLineError(csv.number, line.error()));
        m_plan.append(*std::move(line));
        return {};
    }

    QList<PlanLine> plan() { return std::move(m_plan); }

private:
    using What = std::expected<void, QString>;

    std::expected<PlanLine, QString> read(const CsvLine &csv)
    {
        if (auto shape = checkShape(csv); !shape)
            return std::unexpected(shape.error());
        const auto field = [&csv](qsizetype column) {
            return column < 0 ? QString() : cleanedCell(csv.fields.value(column));
        };
        PlanLine line{.number = csv.number};
        if (auto named = takeSystem(line, field(m_columns.serial)); !named)
            return std::unexpected(named.error());
        // Thousands of lines name one package: they share its name.
        line.package = *m_packages.insert(field(m_columns.package));
        if (line.package.isEmpty())
            return std::unexpected(u"no package"_s);
        line.releaseKey = field(m_columns.releaseKey);
        line.saysKey = m_columns.releaseKey >= 0;
        if (const QString time = field(m_columns.notBefore); !time.isEmpty()) {
            const auto moment = readPlanTime(time);
            if (!moment)
                return std::unexpected(
                    u"not_before “%1” %2"_s.arg(shownCell(time), moment.error()));
            line.notBefore = moment->at;
            line.isTwofold = moment->isTwofold;
        }
        return line;
    }

    What checkShape(const CsvLine &csv) const
    {
        if (csv.isOpen)
            return std::unexpected(u"a quotation mark is opened and never closed"_s);
        for (qsizetype i = 0; i < csv.fields.size(); ++i) {
            if (m_columns.hasName.value(i) || cleanedCell(csv.fields.at(i)).isEmpty())
                continue;
            return std::unexpected(
                u"%1 fields where the header names %2; “%3” stands in a column without a name"_s
                    .arg(csv.fields.size())
                    .arg(m_columns.named)
                    .arg(shownCell(csv.fields.at(i))));
        }
        return {};
    }

    What takeSystem(PlanLine &line, const QString &system)
    {
        if (system.isEmpty())
            return std::unexpected(u"no serial number"_s);
        line.macAddress = macAddressIn(system);
        if (line.macAddress.isEmpty()) {
            if (const QString problem = problemOfSerial(system); !problem.isEmpty())
                return std::unexpected(u"“%1” %2"_s.arg(shownCell(system), problem));
            line.serialNumber = system;
        }
        const SerialNumber named(line.system());
        if (const int first = m_seen.value(named); first > 0)
            return std::unexpected(u"%1 stands in line %2 already"_s.arg(system).arg(first));
        m_seen.insert(named, line.number);
        return {};
    }

    const Columns &m_columns;
    QHash<SerialNumber, int> m_seen; ///< lines by system
    QSet<QString> m_packages;
    QList<PlanLine> m_plan;
};

Error unreadable(const QString &path, const QString &why)
{
    return {ErrorCode::PlanUnreadable, {path, why}};
}

} // namespace

Error planLineError(int number, const QString &what)
{
    return {.code = ErrorCode::PlanLineWrong, .arguments = {what}, .line = number};
}

Result<QList<PlanLine>> parsePlan(const QByteArray &csv)
{
    CsvReader reader(csv);
    const auto header = reader.next();
    if (!header)
        return std::unexpected(
            planLineError(1, u"the plan is empty; it begins with a line such as serial,package"_s));
    const auto columns = readHeader(*header);
    if (!columns)
        return std::unexpected(columns.error());
    PlanReader plan(*columns);
    while (const auto line = reader.next()) {
        if (auto taken = plan.take(*line); !taken)
            return std::unexpected(taken.error());
    }
    QList<PlanLine> lines = plan.plan();
    if (lines.isEmpty())
        return std::unexpected(
            planLineError(header->number, u"no system follows the header of the plan"_s));
    return lines;
}

PlanStamp planStamp(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return {};
    const auto time = [](const QDateTime &at) { return at.isValid() ? at.toMSecsSinceEpoch() : 0; };
    return {.size = file.size(),
            .modified = time(file.lastModified()),
            .changed = time(file.metadataChangeTime())};
}

Result<QList<PlanLine>> readPlan(const QString &path)
{
    if (QFileInfo(path).isDir())
        return std::unexpected(unreadable(path, u"this is a folder"_s));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(unreadable(path, file.errorString()));
    // The size of a pipe or a device is not known before.
    QByteArray bytes;
    for (QByteArray piece = file.read(LargestPlan + 1);
         !piece.isEmpty() && bytes.size() <= LargestPlan; piece = file.read(LargestPlan + 1))
        bytes += piece;
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(unreadable(path, file.errorString()));
    if (bytes.size() > LargestPlan)
        return std::unexpected(unreadable(path, u"larger than any plan (16 MB)"_s));
    if (const QString kind = kindOfFile(bytes); !kind.isEmpty())
        return std::unexpected(
            unreadable(path, u"this is %1, not a table of text; save it as CSV"_s.arg(kind)));
    return parsePlan(bytes);
}

} // namespace Uplift
