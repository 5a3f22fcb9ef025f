// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <app/csv.h>
#include <app/plan.h>

#include <QSet>

using namespace Uplift;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    int before = 0;
    for (const CsvLine &line : parseCsv(bytes)) {
        FUZZ_CHECK(line.number > before);
        before = line.number;
        FUZZ_CHECK(!line.fields.isEmpty());
    }
    const auto plan = parsePlan(bytes);
    if (!plan) {
        FUZZ_CHECK(!plan.error().detail.isEmpty());
        return 0;
    }
    QSet<QString> serials;
    for (const PlanLine &line : *plan) {
        FUZZ_CHECK(!line.serialNumber.isEmpty() && !line.package.isEmpty());
        FUZZ_CHECK(!serials.contains(line.serialNumber.toUpper()));
        serials.insert(line.serialNumber.toUpper());
    }
    return 0;
}
