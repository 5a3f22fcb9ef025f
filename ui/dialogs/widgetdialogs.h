// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/dialogs.h>

#include <QCoreApplication>

namespace Uplift
{

/// The dialogs as real windows, modal to their parent.
class WidgetDialogs : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(Uplift::WidgetDialogs)
public:
    void proposeUpgrade(QWidget *parent, std::unique_ptr<OpenProposal> proposal,
                        std::function<void(const UpgradeOrder &)> start) override;
    void chooseFolder(QWidget *parent, const QString &current,
                      std::function<void(const QString &path)> chosen) override;
    void chooseFileToWrite(QWidget *parent, const QString &suggestion,
                           std::function<void(const QString &path)> chosen) override;
    void chooseFileToRead(QWidget *parent, const QString &filter,
                          std::function<void(const QString &path)> chosen) override;
    void enterReleaseKey(QWidget *parent, const ReleaseKeyQuestion &question,
                         std::function<void(const QString &key)> entered) override;
    void enterLabels(QWidget *parent, const LabelsQuestion &question,
                     std::function<void(const Labels &)> entered) override;
    void choosePackages(QWidget *parent,
                        std::function<void(const QStringList &files)> chosen) override;
    void choosePacking(QWidget *parent, std::function<void(bool withSecrets)> chosen) override;
    void confirm(QWidget *parent, const Question &question, std::function<void()> yes) override;
    void askHowToClose(QWidget *parent, bool hasTray, std::function<void(Closing)> chosen) override;
};

} // namespace Uplift
