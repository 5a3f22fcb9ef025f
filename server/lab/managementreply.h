// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <optional>

namespace Uplift::Lab
{

/// The upgrade in a manager's reply (seed step 3).
struct SoftwareOffer
{
    QString releaseKey; ///< may be empty
    QString sessionId;
    QString versionId;
    QUrl packageUrl;
    QUrl feedbackUrl; ///< may be empty: nothing is posted then

    bool operator==(const SoftwareOffer &) const = default;
};

/// A document that the manager wants posted.
struct DocumentRequest
{
    QString location; ///< "/Status"
    QUrl url;

    bool operator==(const DocumentRequest &) const = default;
};

/// What a manager answers to a check-in.
struct ManagementReply
{
    std::optional<SoftwareOffer> software;
    std::optional<int> heartbeatSeconds;
    QList<DocumentRequest> documents;

    bool operator==(const ManagementReply &) const = default;
};

/// Reads a reply as an endpoint does: by element names, white space trimmed. None when it is not
/// well-formed or holds no `PostEventResult`.
std::optional<ManagementReply> readManagementReply(const QByteArray &body);

} // namespace Uplift::Lab
