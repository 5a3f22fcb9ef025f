// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <domain/packagename.h>

using namespace Uplift;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const SoftwareVersion version = SoftwareVersion::parse(text);
    FUZZ_CHECK(version.isValid() == version.isSameReleaseAs(version));
    if (version.isValid()) {
        const SoftwareVersion again = SoftwareVersion::parse(version.text());
        FUZZ_CHECK(again.isSameReleaseAs(version));
        FUZZ_CHECK(again.text() == version.text());
    }
    if (const auto name = parsePackageName(text)) {
        FUZZ_CHECK(name->version.isValid());
        FUZZ_CHECK(!text.contains(QLatin1Char('/')) && !text.contains(QLatin1Char('\\')));
        FUZZ_CHECK(isClean(text));
        FUZZ_CHECK(name->hash == name->hash.toLower());
        FUZZ_CHECK(name->variant == name->variant.toLower());
        FUZZ_CHECK(!name->family.isEmpty() || name->isCop);
        FUZZ_CHECK(!isUnfinishedName(text));
    }
    return 0;
}
