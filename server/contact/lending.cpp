// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lending.h"

#include <QPointer>

namespace Uplift
{

namespace
{

constexpr quint16 OnlyPort = 80;
const QString ManagerMode = QStringLiteral("TMS");
const QString ManagerProtocol = QStringLiteral("HTTP");
const QString ManagerPath =
    QStringLiteral("tms/public/external/management/SystemManagementService.asmx");

ManagerSettings ownSettings(const QString &address, const QString &secret)
{
    const QString path = secret.isEmpty() ? ManagerPath : secret + QLatin1Char('/') + ManagerPath;
    return {ManagerMode, address, path, ManagerProtocol};
}

ManagerSettings formerSettings(const FormerManager &former)
{
    return {former.mode, former.address, former.path, former.protocol};
}

QString description(const ProvisioningConfiguration &shown)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(shown.mode, shown.managerProtocol, shown.managerAddress, shown.managerPath);
}

} // namespace

Lending::Lending(const Collaborators &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
{
}

bool Lending::begin(const Loan &loan)
{
    if (m_busy.contains(loan.endpoint)) {
        loan.then(std::unexpected(ContactFailure{ContactProblem::Busy, {}}));
        return false;
    }
    m_busy.insert(loan.endpoint);
    return true;
}

void Lending::end(const Loan &loan, const ContactResult<void> &result)
{
    m_busy.remove(loan.endpoint);
    loan.then(result);
}

void Lending::fail(const Loan &loan, ContactProblem problem, const QString &detail)
{
    end(loan, std::unexpected(ContactFailure{problem, detail}));
}

void Lending::borrow(EndpointId endpoint, const ContactTarget &target, bool backAfterUpgrade,
                     Then then)
{
    const Loan loan{endpoint, target, backAfterUpgrade, std::move(then)};
    if (!begin(loan))
        return;
    if (m_ownPort != OnlyPort) {
        fail(loan, ContactProblem::ConsoleNotOnPort80, QString::number(m_ownPort));
        return;
    }
    m_with.client.readConfiguration(target, this, [this, loan](const auto &before) {
        if (before)
            findManager(loan, *before);
        else
            end(loan, std::unexpected(before.error()));
    });
}

void Lending::findManager(const Loan &loan, const ProvisioningConfiguration &before)
{
    m_with.client.findOwnAddress(loan.target, this, [this, loan, before](const auto &address) {
        if (!address) {
            end(loan, std::unexpected(address.error()));
            return;
        }
        const ManagerSettings ours = ownSettings(address->toString(), m_pathSecret);
        if (shows(before, ours))
            end(loan, {});
        else
            remember(loan, before, ours);
    });
}

void Lending::remember(const Loan &loan, const ProvisioningConfiguration &before,
                       const ManagerSettings &ours)
{
    const auto known = m_with.book.formerManager(loan.endpoint);
    const bool wasOwed = known && known->isOwed();
    m_with.book.borrow({.endpoint = loan.endpoint,
                        .mode = before.mode,
                        .address = before.managerAddress,
                        .path = before.managerPath,
                        .protocol = before.managerProtocol,
                        .borrowedAs = ours.address,
                        .backAfterUpgrade = loan.backAfterUpgrade});
    m_with.durability.whenDurable([self = QPointer(this), loan, ours, wasOwed](bool durable) {
        if (!self)
            return;
        if (durable) {
            self->takeOver(loan, ours);
            return;
        }
        if (!wasOwed)
            self->m_with.book.settle(loan.endpoint); // nothing was changed
        self->fail(loan, ContactProblem::NotStored);
    });
}

void Lending::takeOver(const Loan &loan, const ManagerSettings &ours)
{
    m_with.client.writeConfiguration(loan.target, ours, this, [this, loan, ours](const auto &done) {
        if (done)
            verify(loan, ours, false);
        else if (done.error().problem == ContactProblem::CommandRefused)
            settleIfUntouched(loan, done.error());
        else
            end(loan, done); // it may have been written all the same: the manager stays owed
    });
}

void Lending::settleIfUntouched(const Loan &loan, const ContactFailure &refusal)
{
    m_with.client.readConfiguration(loan.target, this, [this, loan, refusal](const auto &shown) {
        const auto former = m_with.book.formerManager(loan.endpoint);
        if (shown && former && shows(*shown, formerSettings(*former)))
            m_with.book.settle(loan.endpoint);
        end(loan, std::unexpected(refusal));
    });
}

void Lending::giveBack(EndpointId endpoint, const ContactTarget &target, Then then)
{
    const Loan loan{endpoint, target, true, std::move(then)};
    if (!begin(loan))
        return;
    const auto former = m_with.book.formerManager(endpoint);
    if (!former || !former->isOwed()) {
        fail(loan, ContactProblem::NothingToGiveBack);
        return;
    }
    m_with.client.readConfiguration(target, this, [this, loan](const auto &shown) {
        if (shown)
            restore(loan, *shown);
        else
            end(loan, std::unexpected(shown.error()));
    });
}

void Lending::restore(const Loan &loan, const ProvisioningConfiguration &shown)
{
    const FormerManager former = m_with.book.formerManager(loan.endpoint).value_or(FormerManager());
    const ManagerSettings wanted = formerSettings(former);
    if (shows(shown, wanted)) {
        m_with.book.settle(loan.endpoint);
        end(loan, {});
        return;
    }
    // Half of a write that broke off counts as ours, too.
    const bool isOurs = shown.managerAddress.compare(former.borrowedAs, Qt::CaseInsensitive) == 0 ||
                        shown.managerAddress.compare(former.address, Qt::CaseInsensitive) == 0;
    if (!isOurs) {
        fail(loan, ContactProblem::ManagerChanged, shown.managerAddress);
        return;
    }
    m_with.client.writeConfiguration(loan.target, wanted, this,
                                     [this, loan, wanted](const auto &done) {
                                         if (done)
                                             verify(loan, wanted, true);
                                         else
                                             end(loan, done);
                                     });
}

void Lending::verify(const Loan &loan, const ManagerSettings &wanted, bool settles)
{
    m_with.client.readConfiguration(
        loan.target, this, [this, loan, wanted, settles](const auto &shown) {
            if (!shown) {
                end(loan, std::unexpected(shown.error()));
                return;
            }
            if (!shows(*shown, wanted)) {
                const auto former = m_with.book.formerManager(loan.endpoint);
                if (former && shows(*shown, formerSettings(*former)))
                    m_with.book.settle(loan.endpoint);
                fail(loan, ContactProblem::ConfigurationNotKept, description(*shown));
                return;
            }
            if (settles)
                m_with.book.settle(loan.endpoint);
            end(loan, {});
        });
}

} // namespace Uplift
