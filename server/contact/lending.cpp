// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lending.h"

#include <QPointer>
#include <algorithm>

namespace Uplift
{

namespace
{

constexpr quint16 OnlyPort = 80;
const QString ManagerMode = QStringLiteral("TMS");
const QString ManagerMethod = QStringLiteral("POST");
const QString ManagerProtocol = QStringLiteral("HTTP");
const QString ManagerPath =
    QStringLiteral("tms/public/external/management/SystemManagementService.asmx");

/// What an endpoint is told, given what it has: another address that it could turn to is taken
/// away, and so is a method that check-ins don't come by.
ManagerSettings ownSettings(const QString &address, const QString &secret,
                            const ProvisioningConfiguration &before)
{
    const QString path = secret.isEmpty() ? ManagerPath : secret + QLatin1Char('/') + ManagerPath;
    ManagerSettings ours{ManagerMode, address, path, ManagerProtocol, {}, {}};
    if (!before.managerAlternateAddress.value_or(QString()).isEmpty())
        ours.alternateAddress = QString();
    if (before.httpMethod && before.httpMethod->compare(ManagerMethod, Qt::CaseInsensitive) != 0)
        ours.httpMethod = ManagerMethod;
    return ours;
}

ManagerSettings formerSettings(const FormerManager &former)
{
    return {former.mode,     former.address,          former.path,
            former.protocol, former.alternateAddress, former.httpMethod};
}

bool isAnyOf(const QString &mode, std::initializer_list<QStringView> modes)
{
    return std::ranges::any_of(
        modes, [&mode](QStringView one) { return mode.compare(one, Qt::CaseInsensitive) == 0; });
}

/// Whether somebody else looks after the endpoint, who would lose it: every mode but these two. A
/// mode that is not known today counts, too.
bool isRegisteredElsewhere(const ProvisioningConfiguration &shown)
{
    return shown.mode && !isAnyOf(*shown.mode, {ManagerMode, u"Off"});
}

/// Whether an endpoint turns to the address of its manager (xAPI schema, Provisioning Mode).
bool usesManager(const ProvisioningConfiguration &shown)
{
    return !shown.mode || isAnyOf(*shown.mode, {ManagerMode, u"VCS", u"Auto"});
}

bool isSame(const std::optional<QString> &left, const QString &right)
{
    return left.value_or(QString()).compare(right, Qt::CaseInsensitive) == 0;
}

/// Whether the endpoint turns to this console still, although all that can be written back is.
bool isStillOurs(const ProvisioningConfiguration &shown, const FormerManager &former)
{
    return !former.address && usesManager(shown) && !former.borrowedAs.isEmpty() &&
           isSame(shown.managerAddress, former.borrowedAs);
}

/// Whether the endpoint shows what this console has written, or half of it: a write may break off.
bool isOurs(const ProvisioningConfiguration &shown, const FormerManager &former)
{
    const bool isMode =
        !shown.mode || isAnyOf(*shown.mode, {ManagerMode, former.mode.value_or(ManagerMode)});
    return isMode && (isSame(shown.managerAddress, former.borrowedAs) ||
                      isSame(shown.managerAddress, former.address.value_or(QString())));
}

/// Where it turns to, for people.
QString description(const ProvisioningConfiguration &shown)
{
    QStringList words;
    for (const auto &word :
         {shown.mode, shown.managerProtocol, shown.managerAddress, shown.managerPath}) {
        if (!word.value_or(QString()).isEmpty())
            words += *word;
    }
    return words.join(u' ');
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
    m_busy.insert(loan.endpoint, {loan, 0});
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

void Lending::cancel(EndpointId endpoint)
{
    const auto work = m_busy.constFind(endpoint);
    if (work == m_busy.cend() || work->call == 0)
        return;
    m_with.client.cancel(work->call);
    fail(Loan(work->loan), ContactProblem::Cancelled);
}

FormerManager Lending::formerOf(const Loan &loan) const
{
    return m_with.book.formerManager(loan.endpoint).value_or(FormerManager());
}

void Lending::read(const Loan &loan, std::function<void(const Shown &)> then)
{
    m_busy[loan.endpoint].call = m_with.client.readConfiguration(
        loan.target, this, [this, loan, then = std::move(then)](const auto &shown) {
            m_busy[loan.endpoint].call = 0;
            if (shown)
                then(*shown);
            else
                end(loan, std::unexpected(shown.error()));
        });
}

/// What an endpoint does not confirm in words may be done all the same: reading it back tells.
void Lending::write(const Loan &loan, const ManagerSettings &settings,
                    std::function<void(const ContactResult<void> &)> then)
{
    m_busy[loan.endpoint].call = m_with.client.writeConfiguration(
        loan.target, settings, this, [this, loan, then = std::move(then)](const auto &done) {
            m_busy[loan.endpoint].call = 0;
            const bool isOpen = !done && done.error().problem == ContactProblem::NotConfirmed;
            then(isOpen ? ContactResult<void>() : done);
        });
}

void Lending::borrow(EndpointId endpoint, const ContactTarget &target, const BorrowTerms &terms,
                     Then then)
{
    const Loan loan{endpoint, target, terms, std::move(then)};
    if (!begin(loan))
        return;
    if (m_ownPort == 0) {
        fail(loan, ContactProblem::ConsoleNotListening);
        return;
    }
    if (m_ownPort != OnlyPort) {
        fail(loan, ContactProblem::ConsoleNotOnPort80, QString::number(m_ownPort));
        return;
    }
    read(loan, [this, loan](const Shown &before) { findManager(loan, before); });
}

void Lending::findManager(const Loan &loan, const Shown &before)
{
    const auto take = [this, loan, before](const ContactResult<QHostAddress> &address) {
        m_busy[loan.endpoint].call = 0;
        if (!address) {
            end(loan, std::unexpected(address.error()));
            return;
        }
        const ManagerSettings ours = ownSettings(address->toString(), m_pathSecret, before);
        const bool pointsHere = !formerOf(loan).isOwed() && usesManager(before) &&
                                isSame(before.managerAddress, *ours.address);
        if (shows(before, ours))
            end(loan, {});
        else if (pointsHere)
            takeOver(loan, ours); // by another path: this console is not its own former manager
        else if (isRegisteredElsewhere(before) && !loan.terms.leavesRegistration)
            fail(loan, ContactProblem::RegisteredElsewhere, *before.mode);
        else
            remember(loan, before, ours);
    };
    m_busy[loan.endpoint].call = m_with.client.findOwnAddress(loan.target, this, take);
}

void Lending::remember(const Loan &loan, const Shown &before, const ManagerSettings &ours)
{
    const auto known = m_with.book.formerManager(loan.endpoint);
    const bool wasOwed = known && known->isOwed();
    m_with.book.borrow({.endpoint = loan.endpoint,
                        .mode = before.mode,
                        .address = before.managerAddress,
                        .alternateAddress = before.managerAlternateAddress,
                        .path = before.managerPath,
                        .protocol = before.managerProtocol,
                        .httpMethod = before.httpMethod,
                        .borrowedAs = *ours.address,
                        .backAfterUpgrade = loan.terms.backAfterUpgrade});
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
    write(loan, ours, [this, loan, ours](const auto &done) {
        if (done)
            verifyOurs(loan, ours);
        else if (done.error().problem == ContactProblem::CommandRefused)
            settleIfUntouched(loan, done.error());
        else
            end(loan, done); // it may have been written all the same: the manager stays owed
    });
}

void Lending::verifyOurs(const Loan &loan, const ManagerSettings &ours)
{
    read(loan, [this, loan, ours](const Shown &shown) {
        if (shows(shown, ours)) {
            end(loan, {});
            return;
        }
        const FormerManager former = formerOf(loan);
        if (shows(shown, formerSettings(former)) && !isStillOurs(shown, former))
            m_with.book.settle(loan.endpoint);
        fail(loan, ContactProblem::ConfigurationNotKept, description(shown));
    });
}

void Lending::settleIfUntouched(const Loan &loan, const ContactFailure &refusal)
{
    m_busy[loan.endpoint].call = m_with.client.readConfiguration(
        loan.target, this, [this, loan, refusal](const auto &shown) {
            const FormerManager former = formerOf(loan);
            if (shown && shows(*shown, formerSettings(former)) && !isStillOurs(*shown, former))
                m_with.book.settle(loan.endpoint);
            end(loan, std::unexpected(refusal));
        });
}

void Lending::giveBack(EndpointId endpoint, const ContactTarget &target, Then then)
{
    const Loan loan{endpoint, target, {}, std::move(then)};
    if (!begin(loan))
        return;
    if (!formerOf(loan).isOwed()) {
        fail(loan, ContactProblem::NothingToGiveBack);
        return;
    }
    read(loan, [this, loan](const Shown &shown) { restore(loan, shown); });
}

void Lending::restore(const Loan &loan, const Shown &shown)
{
    const FormerManager former = formerOf(loan);
    const ManagerSettings wanted = formerSettings(former);
    if (shows(shown, wanted)) {
        if (isStillOurs(shown, former)) {
            clearOurAddress(loan);
            return;
        }
        m_with.book.settle(loan.endpoint);
        end(loan, {});
        return;
    }
    if (!isOurs(shown, former)) {
        const QString address = shown.managerAddress.value_or(QString());
        const bool saysMode = address.isEmpty() || isSame(address, former.borrowedAs);
        fail(loan, ContactProblem::ManagerChanged, saysMode ? description(shown) : address);
        return;
    }
    write(loan, wanted, [this, loan](const auto &done) {
        if (done)
            verifyFormer(loan, true);
        else
            end(loan, done);
    });
}

void Lending::verifyFormer(const Loan &loan, bool mayClear)
{
    read(loan, [this, loan, mayClear](const Shown &shown) {
        const FormerManager former = formerOf(loan);
        const bool isRestored = shows(shown, formerSettings(former));
        const bool remains = isStillOurs(shown, former);
        if (isRestored && remains && mayClear) {
            clearOurAddress(loan);
        } else if (!isRestored || remains) {
            fail(loan, ContactProblem::ConfigurationNotKept, description(shown));
        } else {
            m_with.book.settle(loan.endpoint);
            end(loan, {});
        }
    });
}

/// It had no address before, and without one it looks for its manager elsewhere (DHCP): what can't
/// be left out is written as empty.
void Lending::clearOurAddress(const Loan &loan)
{
    write(loan, {.address = QString()}, [this, loan](const auto &done) {
        if (done)
            verifyFormer(loan, false);
        else
            end(loan, done);
    });
}

} // namespace Uplift
