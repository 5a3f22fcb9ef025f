// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/dialogs.h>

#include <optional>

namespace Uplift
{

/// Answers every dialog at once, and remembers what was asked.
class FakeDialogs : public Dialogs
{
public:
    void proposeUpgrade(QWidget *, std::unique_ptr<OpenProposal> asked,
                        std::function<void(const UpgradeOrder &)> start) override
    {
        open = std::move(asked);
        UpgradeProposal proposal = open->proposal();
        proposals.append(proposal);
        if (proposal.chosen.isEmpty())
            proposal.chosen = package;
        if (says)
            start({.systems = starting(assess(proposal), insists),
                   .fileNames = proposal.chosen,
                   .notBefore = notBefore,
                   .reason = insists ? reason : QString()});
    }

    void chooseFolder(QWidget *, const QString &,
                      std::function<void(const QString &)> chosen) override
    {
        if (says)
            chosen(folder);
    }

    void chooseFileToWrite(QWidget *, const QString &suggestion,
                           std::function<void(const QString &)> chosen) override
    {
        suggestions.append(suggestion);
        if (says)
            chosen(file);
    }

    void chooseFileToRead(QWidget *, const QString &,
                          std::function<void(const QString &)> chosen) override
    {
        if (says)
            chosen(file);
    }

    void enterReleaseKey(QWidget *, const ReleaseKeyQuestion &question,
                         std::function<void(const QString &)> entered) override
    {
        keyQuestions.append(question);
        if (says)
            entered(key);
    }

    void enterLabels(QWidget *, const LabelsQuestion &question,
                     std::function<void(const Labels &)> entered) override
    {
        labelQuestions.append(question);
        if (says)
            entered(labels);
    }

    void choosePackages(QWidget *, std::function<void(const QStringList &)> chosen) override
    {
        if (says)
            chosen(files);
    }

    void choosePacking(QWidget *, std::function<void(bool)> chosen) override
    {
        ++packings;
        if (says)
            chosen(withSecrets);
    }

    void confirm(QWidget *, const Question &question, std::function<void()> yes) override
    {
        questions.append(question);
        if (says)
            yes();
    }

    void askHowToClose(QWidget *, bool hasTray, std::function<void(Closing)> chosen) override
    {
        closings.append(hasTray);
        if (closing)
            chosen(*closing);
    }

    bool says = true; ///< false: the operator declines everything
    QStringList package;
    QDateTime notBefore;
    bool insists = false; ///< on other hardware, for this reason
    QString reason;
    Labels labels;
    QStringList files;
    QList<LabelsQuestion> labelQuestions;
    QString folder;
    QString file;
    QStringList suggestions;
    QString key;
    QList<UpgradeProposal> proposals;
    std::unique_ptr<OpenProposal> open; ///< the last one that was asked
    QList<ReleaseKeyQuestion> keyQuestions;
    QList<Question> questions;
    int packings = 0;
    bool withSecrets = false;
    QList<bool> closings;           ///< each question, and whether there was a tray
    std::optional<Closing> closing; ///< none: the operator stays
};

} // namespace Uplift
