// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/settings.h>
#include <domain/upgradeproposal.h>
#include <tables/upgradelength.h>

#include <QObject>

class QWidget;

namespace Uplift
{

/// A proposal that somebody is deciding on, kept true while systems and packages change. Belongs to
/// the dialog that shows it. GUI thread.
class OpenProposal : public QObject
{
    Q_OBJECT
public:
    /// What decides when it begins and ends.
    struct Surroundings
    {
        const Clock &clock; ///< outlives the proposal
        Settings settings = {};
        UpgradeLengths lengths = {};
    };

    OpenProposal(const UpgradeProposal &proposal, const Surroundings &surroundings)
        : m_proposal(proposal)
        , m_surroundings(surroundings)
    {
    }

    const UpgradeProposal &proposal() const { return m_proposal; }
    const Surroundings &surroundings() const { return m_surroundings; }

    /// The same systems and the library as they are now; what was chosen stays the dialog's.
    void update(const UpgradeProposal &proposal)
    {
        m_proposal = proposal;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

    /// The release key of a system shall be entered, in a dialog over this widget.
    void keyRequested(Uplift::EndpointId system, QWidget *over);

private:
    UpgradeProposal m_proposal;
    Surroundings m_surroundings;
};

} // namespace Uplift
