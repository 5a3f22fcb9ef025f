// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openproposal.h"

#include <functional>
#include <memory>
#include <optional>

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

/// What the dialog of sites and tags starts with; nothing where the systems differ.
struct LabelsQuestion
{
    int systems = 1; ///< how many
    std::optional<QString> site;
    std::optional<QStringList> tags;
    QStringList knownSites;
};

/// Sites and tags as the operator wants them; nothing leaves each system's own.
struct Labels
{
    std::optional<QString> site;
    std::optional<QStringList> tags;
};

/// A question to be answered by yes or no.
struct Question
{
    QString title;
    QString text;
    QString yes; ///< what the button says that does it
    QString no;  ///< what the button says that leaves all as it is
};

/// What becomes of the program when its window is closed while upgrades wait or run.
enum class Closing { GoOnInTray, End };

/// Everything the window asks the operator. None waits: the answer comes by the function given,
/// which is not called when the operator declines. GUI thread.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Several orders where other hardware gets the package too, which takes a reason.
    virtual void proposeUpgrade(QWidget *parent, std::unique_ptr<OpenProposal> proposal,
                                std::function<void(const UpgradeOrder &)> start) = 0;
    virtual void chooseFolder(QWidget *parent, const QString &current,
                              std::function<void(const QString &path)> chosen) = 0;
    /// The suggestion is a file name with its ending; an existing file is asked about.
    virtual void chooseFileToWrite(QWidget *parent, const QString &suggestion,
                                   std::function<void(const QString &path)> chosen) = 0;
    /// The filter names what is offered: "*.pem *.p12".
    virtual void chooseFileToRead(QWidget *parent, const QString &filter,
                                  std::function<void(const QString &path)> chosen) = 0;
    virtual void enterReleaseKey(QWidget *parent, const ReleaseKeyQuestion &question,
                                 std::function<void(const QString &key)> entered) = 0;
    virtual void enterLabels(QWidget *parent, const LabelsQuestion &question,
                             std::function<void(const Labels &)> entered) = 0;
    virtual void choosePackages(QWidget *parent,
                                std::function<void(const QStringList &files)> chosen) = 0;
    /// What goes into a file of settings: release keys and secrets too, or not.
    virtual void choosePacking(QWidget *parent, std::function<void(bool withSecrets)> chosen) = 0;
    virtual void confirm(QWidget *parent, const Question &question, std::function<void()> yes) = 0;
    /// Without a tray there is nothing to choose but to end or to stay.
    virtual void askHowToClose(QWidget *parent, bool hasTray,
                               std::function<void(Closing)> chosen) = 0;
};

} // namespace Uplift
