// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <soap/codec.h>
#include <soap/xmllimits.h>

using namespace Uplift;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto message = Soap::decodePostEvent(bytesOf(data, size));
    if (!message) {
        FUZZ_CHECK(!message.error().detail.isEmpty());
        const auto again = Soap::decodePostEvent(Soap::encodeFault(message.error().detail));
        FUZZ_CHECK(!again && again.error().fault == Soap::DecodeFault::NotExpected);
        return 0;
    }
    const Identification &said = message->identification;
    for (const QString &value :
         {said.systemName, said.macAddress, said.ipAddress, said.productType, said.productId,
          said.softwareVersion, said.hardwareBoard, said.serialNumber.text(), message->event}) {
        FUZZ_CHECK(value.size() <= Soap::maximumValueLength);
        FUZZ_CHECK(isClean(value));
    }
    return 0;
}
