// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problemcure.h"

#include <ui/common/actions.h>

namespace Uplift
{

QAction *cureOf(ErrorCode problem, const Actions &actions)
{
    switch (problem) {
    case ErrorCode::FolderMissing:
    case ErrorCode::FolderUnreadable:
    case ErrorCode::FolderReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::FolderRefused:
        return actions.chooseFolder;
    case ErrorCode::UnknownPackage:
    case ErrorCode::StepMissing:
    case ErrorCode::StepGone:
    case ErrorCode::RetryGone:
    case ErrorCode::NotAPackage:
    case ErrorCode::CopyFailed:
        return actions.addPackages;
    case ErrorCode::FileUnreadable:
    case ErrorCode::PackageNotReady:
        return actions.refresh;
    case ErrorCode::PortInUse:
    case ErrorCode::AddressNotOurs:
    case ErrorCode::ListenFailed:
        return actions.listenAgain;
    case ErrorCode::PortNotAllowed:
        return actions.readiness;
    case ErrorCode::SettingWrong:
    case ErrorCode::CallerRefused:
    case ErrorCode::TlsMissing:
    case ErrorCode::CertificateUnreadable:
    case ErrorCode::CertificateExpired:
    case ErrorCode::KeyUnreadable:
    case ErrorCode::KeyNotOfCertificate:
    case ErrorCode::PassphraseWrong:
        return actions.settings;
    case ErrorCode::CrashFound:
    case ErrorCode::DatabaseMended:
        return actions.collectForSupport;
    case ErrorCode::UpdateCheckFailed:
        return actions.settings;
    case ErrorCode::LogEntriesLost:
        return actions.callers;
    case ErrorCode::KeyLooksWrong:
        return actions.keyVault;
    case ErrorCode::UnknownEndpoint:
        return actions.findSystems;
    default: // cured outside of the window, or by waiting
        return nullptr;
    }
}

} // namespace Uplift
