// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <soap/codec.h>
#include <soap/xmllimits.h>

using namespace Uplift;

static void check(std::initializer_list<QString> values)
{
    for (const QString &value : values) {
        FUZZ_CHECK(value.size() <= Soap::maximumValueLength);
        FUZZ_CHECK(isClean(value));
    }
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto message = Soap::decodeFeedback(bytesOf(data, size));
    if (!message) {
        FUZZ_CHECK(!message.error().detail.isEmpty());
        return 0;
    }
    const Identification &said = message->identification;
    check({said.systemName, said.macAddress, said.ipAddress, said.softwareVersion,
           said.serialNumber.text(), message->location});
    if (const auto &status = message->upgradeStatus)
        check({status->status.value_or(QString()), status->phase.value_or(QString()),
               status->message.value_or(QString()), status->sessionId.value_or(QString()),
               status->versionId.value_or(QString())});
    if (const auto &document = message->statusDocument)
        check({document->productId, document->productPlatform, document->packageFamily,
               document->softwareVersion, document->serialNumber.text()});
    return 0;
}
