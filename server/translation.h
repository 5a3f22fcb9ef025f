// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <server/http/httpmessage.h>

#include <domain/checkin.h>
#include <domain/feedback.h>
#include <domain/messagefault.h>
#include <soap/messages.h>

namespace Uplift
{

/// Who sent a request, and at which address of ours.
Caller callerOf(const HttpRequest &request);

CheckIn checkInOf(const Soap::PostEvent &message, const HttpRequest &request);

Feedback feedbackOf(const Soap::FeedbackMessage &message, const HttpRequest &request);

/// The wire's form of an answer, its addresses built on the caller's base.
Soap::Reply replyOf(const Answer &answer, const QUrl &base);

/// One sentence, English and technical: what is wrong with a message, and where.
QString sentenceOf(const Soap::DecodeError &error);

/// What the event log keeps of it behind the address; see LogKind.
QStringList reasonOf(const Soap::DecodeError &error);

} // namespace Uplift
