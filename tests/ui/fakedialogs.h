// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/dialogs.h>

namespace Uplift
{

/// Answers every dialog at once, and remembers what was asked.
class FakeDialogs : public Dialogs
{
public:
    void proposeUpgrade(QWidget *, const UpgradeProposal &asked,
                        std::function<void(const UpgradeOrder &)> start) override
    {
        proposals.append(asked);
        UpgradeProposal proposal = asked;
        if (proposal.chosen.isEmpty())
            proposal.chosen = package;
        if (says)
            start({starting(assess(proposal), false), proposal.chosen, notBefore});
    }

    void chooseFolder(QWidget *, const QString &,
                      std::function<void(const QString &)> chosen) override
    {
        if (says)
            chosen(folder);
    }

    void enterReleaseKey(QWidget *, const ReleaseKeyQuestion &question,
                         std::function<void(const QString &)> entered) override
    {
        keyQuestions.append(question);
        if (says)
            entered(key);
    }

    void confirm(QWidget *, const Question &question, std::function<void()> yes) override
    {
        questions.append(question);
        if (says)
            yes();
    }

    void showAbout(QWidget *) override { ++abouts; }

    bool says = true; ///< false: the operator declines everything
    QStringList package;
    QDateTime notBefore;
    QString folder;
    QString key;
    QList<UpgradeProposal> proposals;
    QList<ReleaseKeyQuestion> keyQuestions;
    QList<Question> questions;
    int abouts = 0;
};

} // namespace Uplift
