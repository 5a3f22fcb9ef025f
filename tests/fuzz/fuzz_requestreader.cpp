// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <server/http/requestreader.h>

using namespace Uplift;

namespace
{

/// All that came out of some bytes, request by request.
struct Outcome
{
    QList<HttpRequestHead> heads;
    QByteArrayList bodies;
    int refusal = 0;
    QByteArray left;

    bool operator==(const Outcome &) const = default;
};

/// Hands over the bytes in pieces as they might arrive.
Outcome read(const QByteArray &bytes, qsizetype piece)
{
    RequestLimits limits;
    limits.requestLine = 200;
    limits.header = 400;
    limits.fields = 8;
    limits.body = [](const QStringList &) { return qint64(64); };
    RequestReader reader(limits);
    Outcome outcome;
    QByteArray input;
    qsizetype given = 0;
    while (given < bytes.size()) {
        input += bytes.mid(given, piece);
        given += piece;
        for (bool again = true; again;) {
            const auto state = reader.advance(input);
            reader.takeContinueWish();
            FUZZ_CHECK(reader.body().size() <= 64);
            if (state == RequestReader::State::Refused) {
                outcome.refusal = reader.refusal().status;
                return outcome;
            }
            again = state == RequestReader::State::Complete;
            if (again) {
                outcome.heads.append(reader.head());
                outcome.bodies.append(reader.body());
                reader.startOver();
                again = !input.isEmpty();
            }
        }
    }
    outcome.left = input;
    return outcome;
}

} // namespace

/// However the bytes are cut into pieces, the same requests come out of them.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    Outcome whole = read(bytes, bytes.size());
    Outcome single = read(bytes, 1);
    Outcome pieces = read(bytes, 1 + data[0] % 64);
    FUZZ_CHECK(whole.heads == single.heads && whole.bodies == single.bodies);
    FUZZ_CHECK(whole.heads == pieces.heads && whole.bodies == pieces.bodies);
    FUZZ_CHECK(whole.refusal == single.refusal);
    FUZZ_CHECK(whole.refusal == pieces.refusal);
    return 0;
}
