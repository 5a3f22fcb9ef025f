// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <server/http/httpmessage.h>
#include <server/transfer/resumebook.h>

namespace Uplift
{

class PackageLibrary;
class UpgradeCoordinator;
struct Package;

/// Serves packages: looked up by name in the library, never by path (seed step 4).
class PackageHandler
{
public:
    PackageHandler(UpgradeCoordinator &upgrades, PackageLibrary &packages);

    HttpAnswer handle(const HttpRequest &request);

private:
    HttpAnswer send(const HttpRequest &request, const std::shared_ptr<QFile> &file,
                    const Package &package);
    HttpAnswer unopened(const QFile &file);
    bool isAsOffered(QUuid session, const Package &package) const;
    HttpRequest withoutMixing(const HttpRequest &request, const QByteArray &key,
                              const Package &package) const;

    UpgradeCoordinator &m_upgrades;
    PackageLibrary &m_packages;
    ResumeBook m_resumes;
};

} // namespace Uplift
