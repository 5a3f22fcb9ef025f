// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages.h"
#include "xmlelement.h"

namespace Uplift::Soap
{

/// What a document that was read says, as a check-in; how many characters were left out stays 0.
Decoded<PostEvent> postEventIn(const XmlElement &root);

/// The same, as feedback.
Decoded<FeedbackMessage> feedbackIn(const XmlElement &root);

} // namespace Uplift::Soap
