// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <engine/csv.h>
#include <engine/plan.h>
#include <engine/plancell.h>
#include <engine/plantime.h>
#include <engine/tabletext.h>

#include <QSet>
#include <QTimeZone>

using namespace Uplift;

namespace
{

/// The clock of New York, as far as it is put forward and back in 2031.
QDateTime clockOfNewYork(qint64 milliseconds)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC();
    const bool isSummer =
        moment >= QDateTime(QDate(2031, 3, 9), QTime(7, 0), QTimeZone::utc()).toUTC() &&
        moment < QDateTime(QDate(2031, 11, 2), QTime(6, 0), QTimeZone::utc()).toUTC();
    return moment.toOffsetFromUtc((isSummer ? -4 : -5) * 3600);
}

void checkCells(const QByteArray &bytes)
{
    const QString text = decodeTable(bytes);
    const QString cell = cleanedCell(text);
    if (const auto time = readPlanTime(cell, clockOfNewYork)) {
        FUZZ_CHECK(time->at.isValid() && time->at.timeSpec() == Qt::UTC);
        FUZZ_CHECK(!time->isTwofold ||
                   clockOfNewYork(time->at.toMSecsSinceEpoch()).offsetFromUtc() ==
                       -4 * 3600); // the first of both
    } else {
        FUZZ_CHECK(!time.error().isEmpty());
    }
    FUZZ_CHECK(shownCell(text).size() <= 41 * 8);
    const QString mac = macAddressIn(cell);
    FUZZ_CHECK(mac.isEmpty() || mac.size() == 12);
}

void checkLine(const PlanLine &line)
{
    FUZZ_CHECK(line.serialNumber.isEmpty() != line.macAddress.isEmpty());
    FUZZ_CHECK(line.macAddress.isEmpty() || line.macAddress.size() == 12);
    FUZZ_CHECK(line.serialNumber.isEmpty() || problemOfSerial(line.serialNumber.text()).isEmpty());
    FUZZ_CHECK(line.serialNumber.text().size() <= LongestSerialNumber);
    FUZZ_CHECK(!line.package.isEmpty());
    FUZZ_CHECK(line.releaseKey.isEmpty() || line.saysKey);
    FUZZ_CHECK(line.notBefore.isNull() ||
               (line.notBefore.isValid() && line.notBefore.timeSpec() == Qt::UTC));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    checkCells(bytes);
    int before = 0;
    for (const CsvLine &line : parseCsv(bytes)) {
        FUZZ_CHECK(line.number > before);
        before = line.number;
        FUZZ_CHECK(!line.fields.isEmpty());
    }
    const auto plan = parsePlan(bytes);
    if (!plan) {
        FUZZ_CHECK(!plan.error().detail().isEmpty());
        return 0;
    }
    QSet<QString> systems;
    FUZZ_CHECK(!plan->isEmpty());
    for (const PlanLine &line : *plan) {
        checkLine(line);
        FUZZ_CHECK(!systems.contains(line.system().toUpper()));
        systems.insert(line.system().toUpper());
    }
    return 0;
}
