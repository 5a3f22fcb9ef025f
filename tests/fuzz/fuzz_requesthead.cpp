// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <server/http/authority.h>
#include <server/http/httprequesthead.h>
#include <server/http/httptarget.h>

using namespace Uplift;

static void checkTarget(const HttpRequestHead &head)
{
    const auto target = parseTarget(head.target);
    if (!target)
        return;
    for (qsizetype i = 0; i < target->segments.size(); ++i) {
        const QString &segment = target->segments[i];
        FUZZ_CHECK(!segment.isEmpty() || i == target->segments.size() - 1);
        FUZZ_CHECK(!segment.contains(QChar(0)));
    }
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto head = parseRequestHead(bytesOf(data, size));
    if (!head) {
        FUZZ_CHECK(head.error().status >= 400 && head.error().status < 600);
        FUZZ_CHECK(!head.error().reason.contains('\n'));
        return 0;
    }
    for (const auto &[name, value] : head->headers.fields()) {
        FUZZ_CHECK(!name.isEmpty());
        FUZZ_CHECK(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'));
    }
    FUZZ_CHECK(head->minorVersion == 0 || head->headers.contains("Host"));
    if (const auto framing = bodyFraming(*head)) {
        FUZZ_CHECK(framing->length >= 0);
        FUZZ_CHECK(!framing->isChunked || framing->length == 0);
        FUZZ_CHECK(!framing->isChunked || !head->headers.contains("Content-Length"));
    }
    keepsConnection(*head);
    checkTarget(*head);
    if (const auto authority = parseAuthority(head->headers.value("Host"))) {
        FUZZ_CHECK(!authority->host.isEmpty());
        FUZZ_CHECK(!authority->host.contains(QLatin1Char('/')));
    }
    const QUrl base = baseUrl(head->headers.value("Host"), QHostAddress::LocalHost, 80, false);
    FUZZ_CHECK(base.isValid() && !base.host().isEmpty());
    FUZZ_CHECK(base.path().isEmpty() && base.userInfo().isEmpty());
    return 0;
}
