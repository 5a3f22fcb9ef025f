// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "upgradeproposal.h"

#include <functional>

class QWidget;

namespace Uplift
{

/// What the release key dialog has to say about a system.
struct ReleaseKeyQuestion
{
    QString systemName;
    QString serialNumber;
    bool isPresent = false; ///< a key is set already; it is never shown
};

/// A question to be answered by yes or no.
struct Question
{
    QString title;
    QString text;
    QString yes; ///< what the button says that does it
    QString no;  ///< what the button says that leaves all as it is
};

/// Everything the window asks the operator. None waits: the answer comes by the function given,
/// which is not called when the operator declines. GUI thread.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual void proposeUpgrade(QWidget *parent, const UpgradeProposal &proposal,
                                std::function<void(const UpgradeOrder &)> start) = 0;
    virtual void chooseFolder(QWidget *parent, const QString &current,
                              std::function<void(const QString &path)> chosen) = 0;
    virtual void enterReleaseKey(QWidget *parent, const ReleaseKeyQuestion &question,
                                 std::function<void(const QString &key)> entered) = 0;
    virtual void confirm(QWidget *parent, const Question &question, std::function<void()> yes) = 0;
    virtual void showAbout(QWidget *parent) = 0;
};

} // namespace Uplift
