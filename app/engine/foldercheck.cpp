// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldercheck.h"

#include <domain/packagefolder.h>

#include <QTimer>

namespace Uplift
{

namespace
{

constexpr std::chrono::seconds Patience{10};

} // namespace

FolderCheck::FolderCheck(QObject *parent)
    : QObject(parent)
{
}

void FolderCheck::start(const QString &path, const Then &then)
{
    const int check = ++m_last;
    m_work.start([this, check, path, then](const DriveWork::Post &post) {
        const std::optional<Error> refusal = folderRefusal(path);
        post([this, check, then, refusal] { finish(check, then, refusal); });
    });
    QTimer::singleShot(Patience, this, [this, check, path, then] {
        finish(check, then, folderRefused(path, FolderFault::Silent));
    });
}

void FolderCheck::finish(int check, const Then &then, const std::optional<Error> &refusal)
{
    if (check != m_last)
        return;
    forget();
    then(refusal);
}

void FolderCheck::forget()
{
    ++m_last;
}

} // namespace Uplift
