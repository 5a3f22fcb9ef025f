// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkin.h"
#include "clock.h"
#include "feedback.h"
#include "listeningtime.h"
#include "phasetimes.h"
#include "result.h"
#include "sentranges.h"
#include "settings.h"
#include "sharedtexts.h"
#include "steprules.h"
#include "upgrade.h"
#include "upgradelife.h"
#include "upgradenews.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace Uplift
{

class EndpointRegistry;
class EventLog;
class PackageLibrary;
class ReleaseKeyBook;

/// Names one running transfer of a package; 0 is none.
using TransferId = quint64;

/// A GET of a package that is about to be answered.
struct DownloadRequest
{
    QString fileName;
    QUuid session; ///< named in the address; null when not
    Caller caller;
    qint64 firstByte = 0; ///< offset of the first byte that will be sent
    qint64 total = 0;     ///< bytes in the whole file
    QByteArray raw;       ///< head of the request as received
    qint64 length = -1;   ///< bytes that are asked for; -1: up to the end of the file
};

/// Runs every upgrade: offers, follows downloads and feedback, and judges how each ended.
///
/// Engine thread. Facts come in by direct calls from the server; commands from Engine.
class UpgradeCoordinator : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Collaborators
    {
        const Clock &clock;
        EndpointRegistry &endpoints;
        PackageLibrary &packages;
        ReleaseKeyBook &keys;
        EventLog &log;
    };

    explicit UpgradeCoordinator(const Collaborators &with, QObject *parent = nullptr);

    void setSettings(const Settings &settings) { m_settings = settings; }
    void setStepRules(const StepRules &rules) { m_stepRules = rules; }

    /// The account under which upgrades are ordered from now on.
    void setOperator(const QString &account) { m_operator = account; }

    /// The endpoint whose details somebody looks at: it shall call in often. 0: none.
    void setWatched(EndpointId endpoint) { m_watched = endpoint; }

    /// Takes over what was stored, oldest first, without signals.
    void restore(const QList<Upgrade> &upgrades);

    /// The same for one after the other; `endRestoring` follows the last.
    void restore(const Upgrade &upgrade);
    void endRestoring();

    /// Those that it holds: the two latest of each endpoint. What is older has ended and lies in
    /// the database, so that years of upgrades take no memory.
    QList<Upgrade> recent() const;

    /// Of `recent`.
    QList<QUuid> sessions() const;

    /// Endpoints that were told to upgrade, by an upgrade that has not ended.
    QList<EndpointId> told() const;

    /// Null when it holds none; valid until the next call that changes an upgrade.
    const Upgrade *find(QUuid session) const;

    /// The endpoint's upgrade that has not ended; null when there is none.
    const Upgrade *activeFor(EndpointId endpoint) const;

    /// The endpoint's latest upgrade, ended or not; null when there is none.
    const Upgrade *newestFor(EndpointId endpoint) const;

    /// Answers a check-in; everything it changes is signalled before it returns.
    Answer checkIn(const CheckIn &checkIn);

    /// Takes feedback; what belongs to no upgrade is logged and otherwise ignored.
    void feedback(const Feedback &feedback);

    /// False when packages are only for those who are to install them, and an endpoint at that
    /// address is not. A session that is not null has to be its own.
    bool mayFetch(const QString &fileName, QUuid session, const QString &address) const;

    /// A transfer of a package begins; remember the id for the two calls below.
    TransferId downloadBegan(const DownloadRequest &request);

    /// The transfer has sent all bytes before `offset` of the file.
    void downloadProgressed(TransferId transfer, qint64 offset);

    /// The transfer is over; complete when the file's last byte has left. The download is over when
    /// every byte of the file has left, in this transfer or before.
    void downloadEnded(TransferId transfer, bool complete);

    /// Makes an upgrade; one of the same endpoint that has not begun is replaced.
    ///
    /// Where a direct jump is refused, makes the first step and goes on by itself when it is
    /// proved; the session returned is that of the first step and names the chain. With
    /// `dropAfter` the upgrade is dropped if it has not begun by then. A package that is known to
    /// be made for other hardware waits, unless the operator gives a reason for it. A place is that
    /// of one that gave way, to be waited in again; 0: behind all others.
    ///
    /// Errors: UnknownEndpoint, UnknownPackage, UpgradeRunning, StepMissing.
    Result<QUuid> request(EndpointId endpoint, const QString &fileName, const QDateTime &notBefore,
                          const QDateTime &dropAfter = {}, const QString &reason = {},
                          qint64 place = 0);

    /// Offers the endpoint's queued upgrade by another way than the answer to a check-in: what
    /// holds an offer back holds this one, too, and is returned. None: it is offered, or nothing
    /// waits.
    Hindrance offerAtOnce(EndpointId endpoint);

    /// The steps by which an endpoint would be led to a package, without making an upgrade.
    /// Errors: UnknownEndpoint, UnknownPackage, StepMissing.
    Result<StepChain> wayFor(EndpointId endpoint, const QString &fileName) const;

    /// Lets an upgrade begin not before another time (UTC; not valid: at once), in its place of the
    /// queue. False when it was offered already, or has ended: too late.
    bool reschedule(QUuid session, const QDateTime &notBefore);

    /// Puts these upgrades in this order, in the places that they hold together.
    void reorder(const QList<QUuid> &sessions);

    void cancel(QUuid session);

    /// True when the endpoint's upgrade must not be started by reaching out to it either: it is in
    /// a call, or the package is for other hardware. One that waits says so from now on.
    bool isHeldBack(EndpointId endpoint);

    /// Lets time pass: due upgrades are queued, those quiet for too long end. Call every second.
    void tick();

Q_SIGNALS:
    void upgradeChanged(const Uplift::Upgrade &upgrade);

    /// As upgradeChanged, but only bytes have moved: shown, not stored. At most four a second each.
    void upgradeProgressed(const Uplift::Upgrade &upgrade);

    /// A step was proved, and the package of this one, which comes next, is in the software
    /// directory no more: it has ended, see `Upgrade::lacksPackage`.
    void stepGone(const Uplift::Upgrade &step);

    /// One that has ended was to be tried again by itself, and its package is in the software
    /// directory no more: its end stands.
    void retryGone(const Uplift::Upgrade &ended);

    /// For so long nobody listened: the computer slept, or the program was stopped. Everybody has
    /// been given the silence limit anew.
    void wasDeaf(std::chrono::seconds time);

    /// Somebody set the computer's clock, ahead or (negative) back. No duration has changed; the
    /// moments that are shown have been moved along.
    void clockWasSet(std::chrono::seconds by);

private:
    struct SessionHash
    {
        size_t operator()(const QUuid &session) const { return qHash(session); }
    };

    /// In listening time, which stands still while nobody can be heard.
    using Moment = std::chrono::milliseconds;

    /// One running transfer.
    struct Transfer
    {
        QUuid session; ///< null when nobody was offered what it fetches
        QString fileName;
        qint64 first = 0;
        qint64 end = 0;    ///< behind the last byte that is asked for
        qint64 offset = 0; ///< behind the last byte that has left
        qint64 total = 0;
    };

    /// What is known of an upgrade only as long as the program runs.
    struct Activity
    {
        std::optional<Moment> lastMovement; ///< since the program started
        std::optional<Moment> heardSince;   ///< when last heard of, or when the program started
        std::optional<Moment> stateSince;   ///< none: nobody listened all the time since
        std::optional<Moment> placeSince;   ///< held a place when the program ended; since when
                                            ///< it is expected back
        quint64 offer = 0;                  ///< counts offers; 0: offered before the restart
        Moment sampledAt{0};                ///< of the speed
        qint64 sampledOffset = 0;
        int transfers = 0;           ///< running now
        SentRanges sent;             ///< of the package, in this attempt
        qint64 sentOf = 0;           ///< size of the file that they are of
        bool isRestored = false;     ///< what was sent before the program started is not known
        bool gotWhatItAsked = false; ///< its last transfer ended with a part that was asked for
    };

    /// What a feedback's upgrade status comes to.
    struct Reading
    {
        StatusNews news;
        StatusSubject subject = StatusSubject::ThisUpgrade;
        QUuid session;           ///< null: no upgrade of this console, or none any more
        bool isRepeated = false; ///< a snapshot that shows nothing new
    };

    /// What an upgrade is made of.
    struct Wish
    {
        EndpointId endpoint = 0;
        QString fileName;
        QStringList laterFiles;
        QUuid chain;
        int retry = 0;
        QDateTime notBefore;
        QDateTime dropAfter;
        QString reason;
        qint64 place = 0; ///< 0: behind all others
    };

    Result<QUuid> make(const Wish &wish);
    Upgrade upgradeOf(const Wish &wish);
    void endWithoutPackage(const Wish &step);
    void goOnAfter(const Upgrade &ended);
    bool leadsBack(const Upgrade &ended, const QString &nextFile) const;
    Hindrance hindranceFor(const Upgrade &upgrade, const Endpoint &endpoint) const;
    bool isHeldForHardware(const Upgrade &upgrade, const Endpoint &endpoint) const;
    void sayWhatWaits(EndpointId endpoint);
    void noteFreePlaces();
    void waitFor(Upgrade &upgrade, Hindrance hindrance);
    int othersFirst(const Upgrade &upgrade) const;
    void judgeByVersion(EndpointId id, const CheckIn &checkIn);
    void judgeEnded(const Upgrade &newest, const SoftwareVersion &running);
    Answer answerFor(const Endpoint &endpoint, const CheckIn &checkIn);
    std::optional<Offer> offerFor(const Endpoint &endpoint, const CheckIn &checkIn);
    bool shallBeOfferedAgain(const Upgrade &upgrade, const CheckIn &checkIn) const;
    std::chrono::seconds heartbeatFor(EndpointId id) const;
    bool isMoving(const Upgrade &upgrade) const;
    bool holdsPlace(const Upgrade &upgrade) const;
    bool isHeardSoon(EndpointId id) const;
    void expectBack(const Upgrade &upgrade);
    void expectCalls();
    void lookAtTheClock();
    void goOnAfterDeafness(std::chrono::milliseconds time);
    void moveMoments(std::chrono::milliseconds by);
    std::chrono::milliseconds pauseBeforeRetry(int retry) const;
    QUuid sessionFor(const DownloadRequest &request) const;
    EndpointId senderOf(const Feedback &feedback) const;
    Reading read(const Feedback &feedback, EndpointId sender);
    QUuid toldOf(EndpointId endpoint) const;
    StatusNews newsIn(const Feedback &feedback, EndpointId sender) const;
    void judge(Reading &reading, EndpointId sender) const;
    void logReading(const Reading &reading, EndpointId id, const QByteArray &raw);
    void noteDocument(const Feedback &feedback, EndpointId id, const QByteArray &raw);
    void noteStatus(const Upgrade &upgrade, const UpgradeStatus &status);
    void noteReason(const Upgrade &failed, const UpgradeStatus &status);
    Activity &activityFor(const Upgrade &upgrade, const DownloadRequest &request);
    void logEndOf(const Transfer &transfer, const Upgrade &upgrade, bool isWhole);
    void move(const Upgrade &upgrade, UpgradeFact fact, const QString &reason = {});
    void noteMovement(QUuid session);
    void measureSpeed(Upgrade &upgrade, qint64 offset);
    QString productOf(const Upgrade &upgrade) const;
    void keep(const Upgrade &changed);
    const Upgrade *bringBack(const Upgrade &nothing);
    void makeNewest(const Upgrade &upgrade);
    void store(const Upgrade &changed);

    Collaborators m_with;
    Settings m_settings;
    StepRules m_stepRules;
    PhaseTimes m_phaseTimes;
    QString m_operator;
    EndpointId m_watched = 0;
    ListeningTime m_time;
    QHash<EndpointId, Moment> m_heard; ///< when those called in last
    qint64 m_lastPlace = 0;
    quint64 m_lastOffer = 0;
    /// Large values: a QHash would keep room for a third more of them, and move all as it grows.
    std::unordered_map<QUuid, Upgrade, SessionHash> m_upgrades;
    SharedTexts m_texts; ///< of upgrades
    QHash<EndpointId, QUuid> m_active;
    QHash<EndpointId, QUuid> m_newest;
    QHash<EndpointId, QUuid> m_before;          ///< the newest but one
    QHash<QUuid, Activity> m_activity;          ///< of those not ended
    QHash<EndpointId, SaidBefore> m_said;       ///< the last of what was said of upgrades
    QHash<EndpointId, qint64> m_clockAhead;     ///< seconds, of an endpoint's clock before ours
    std::set<std::pair<qint64, QUuid>> m_queue; ///< by place: those that wait for one
    QSet<QUuid> m_holding;                      ///< offered or downloading
    QHash<TransferId, Transfer> m_transfers;
    TransferId m_lastTransfer = 0;
};

} // namespace Uplift
