// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codec.h"
#include "forms.h"
#include "xmlreader.h"

namespace Uplift::Soap
{
namespace
{

/// Reads the document once, then what `in` finds in it.
template<typename Result, typename In>
Decoded<Result> decoded(const QByteArray &body, In in)
{
    int leftOut = 0;
    const auto root = readDocument(body, &leftOut);
    if (!root)
        return std::unexpected(root.error());
    return in(*root, leftOut);
}

template<typename Form>
Decoded<Form> counted(Decoded<Form> message, int leftOut)
{
    if (message)
        message->leftOut = leftOut;
    return message;
}

} // namespace

Decoded<PostEvent> decodePostEvent(const QByteArray &body)
{
    return decoded<PostEvent>(body, [](const XmlElement &root, int leftOut) {
        return counted(postEventIn(root), leftOut);
    });
}

Decoded<FeedbackMessage> decodeFeedback(const QByteArray &body)
{
    return decoded<FeedbackMessage>(body, [](const XmlElement &root, int leftOut) {
        return counted(feedbackIn(root), leftOut);
    });
}

Decoded<Message> decodeMessage(const QByteArray &body)
{
    return decoded<Message>(body, [](const XmlElement &root, int leftOut) -> Decoded<Message> {
        if (auto checkIn = counted(postEventIn(root), leftOut))
            return *std::move(checkIn);
        auto feedback = counted(feedbackIn(root), leftOut);
        if (!feedback)
            return std::unexpected(feedback.error());
        return *std::move(feedback);
    });
}

} // namespace Uplift::Soap
