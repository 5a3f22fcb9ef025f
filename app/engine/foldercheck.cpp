// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldercheck.h"

#include <domain/keptthread.h>
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
    keepThread(m_pool);
}

FolderCheck::~FolderCheck()
{
    m_pool.waitForDone();
}

void FolderCheck::start(const QString &path, const Then &then)
{
    const int check = ++m_last;
    m_pool.start([this, check, path, then] {
        const std::optional<Error> refusal = folderRefusal(path);
        QMetaObject::invokeMethod(
            this, [this, check, then, refusal] { finish(check, then, refusal); },
            Qt::QueuedConnection);
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
