// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinatorfixture.h"

#include <domain/words.h>
#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

namespace
{

const QString Cloud = QStringLiteral("wx2:0123abcd-4567-89ab-cdef-0123456789ab");

/// By the endpoint's clock, which is wrong by years.
QDateTime at(const char *time)
{
    return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
}

UpgradeStatus says(const QString &status, const QString &phase = {})
{
    UpgradeStatus said;
    said.status = status;
    if (!phase.isEmpty())
        said.phase = phase;
    return said;
}

/// What a status tree has where no manager gave the upgrade a session.
UpgradeStatus withoutSession(const QString &status, const QDateTime &lastChange)
{
    UpgradeStatus said = says(status, QStringLiteral("None"));
    said.message = QString();
    said.sessionId = QString();
    said.versionId = QString();
    said.url = QUrl();
    said.lastChange = lastChange;
    return said;
}

UpgradeStatus withMessage(const QString &message)
{
    UpgradeStatus said;
    said.message = message;
    return said;
}

} // namespace

/// Which of the things that endpoints say of upgrades is about the one that runs.
class TestUpgradeNews : public QObject, private CoordinatorFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }

    void anotherPackageIsAnotherUpgrade_data();
    void anotherPackageIsAnotherUpgrade();
    void anotherSessionIsAnotherUpgrade_data();
    void anotherSessionIsAnotherUpgrade();
    void ownSessionIsItInAnySpelling_data();
    void ownSessionIsItInAnySpelling();
    void theAddressNamesTheSession();

    void anOldEndIsNotTheEnd_data();
    void anOldEndIsNotTheEnd();
    void itsOwnClockTells();
    void itsClockIsRemembered();
    void itsClockIsKnownFromAnyMessage();
    void oldNewsInTheirOrderStayOld();
    void anEndThatNobodySawComeAbout_data();
    void anEndThatNobodySawComeAbout();
    void ourClockIsSetMeanwhile_data();
    void ourClockIsSetMeanwhile();
    void whatItSaidBeforeIsNoNews();
    void whatChangesAfterwardsIsNews();
    void anOlderDocumentThatOvertook();
    void itsClockIsSetMeanwhile();
    void whatWasNotOfferedCantRun();
    void aSnapshotIsLoggedOnce();

    void halfAMessage_data();
    void halfAMessage();
    void halfAMessageAfterARestart();
    void theSessionIsSaidOnce();
    void nothingIsCarriedIntoTheNext();
    void theReasonComesBehind();

private:
    void say(const UpgradeStatus &status)
    {
        Feedback feedback;
        feedback.identification.serialNumber = Serial;
        feedback.upgradeStatus = status;
        m_upgrades->feedback(feedback);
    }
    void show(const UpgradeStatus &status, const QDateTime &sentAt = {})
    {
        Feedback feedback;
        feedback.identification.serialNumber = Serial;
        feedback.upgradeStatus = status;
        feedback.isSnapshot = true;
        feedback.sentAt = sentAt;
        m_upgrades->feedback(feedback);
    }
    Upgrade offered()
    {
        const Upgrade upgrade = request();
        m_upgrades->checkIn(checkIn("Boot", Old));
        return now(upgrade);
    }
    Upgrade downloading()
    {
        const Upgrade upgrade = offered();
        get();
        return now(upgrade);
    }
    QString stateOf(const Upgrade &upgrade) const
    {
        const Upgrade found = now(upgrade);
        return found.isEnded() ? word(found.outcome) : word(found.state);
    }
    LogEntry lastOf(LogKind kind) const
    {
        for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
            if (entry->kind == kind)
                return *entry;
        }
        return {};
    }
    qsizetype count(LogKind kind) const
    {
        return std::count_if(m_entries.begin(), m_entries.end(),
                             [kind](const LogEntry &entry) { return entry.kind == kind; });
    }
};

void TestUpgradeNews::anotherPackageIsAnotherUpgrade_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const char *version, const char *url, bool isOther) {
        QTest::newRow(name) << QString::fromLatin1(version) << QString::fromLatin1(url)
                            << (isOther ? QStringLiteral("downloading") : QStringLiteral("failed"));
    };
    row("another package and version", "ce9.15.0.11", "https://example.org/other.pkg", true);
    row("another version", "ce9.15.0.11", "", true);
    row("another package", "", "https://example.org/other.pkg", true);
    row("another package of the same version", "TC6.3.0", "http://10.0.0.9/s52020tc6_3_0.pkg",
        true);
    row("another version of the same train", "TC7.3.21", "", true);
    row("the same", "TC6.3.0", "http://10.0.0.9/a/s52010tc6_3_0.pkg", false);
    row("the same in capitals", "tc6.3.0.1a2b3c4", "http://10.0.0.9/a/S52010TC6_3_0.PKG", false);
    row("a version of no train", "6.3.0", "", false);
    row("no version", "unknown", "", false);
    row("an address without a name", "", "http://10.0.0.9/a/", false);
    row("no address", "", "::", false);
}

void TestUpgradeNews::anotherPackageIsAnotherUpgrade()
{
    QFETCH(const QString, version);
    QFETCH(const QString, url);
    const Upgrade upgrade = downloading();
    UpgradeStatus status = withoutSession("Failed", at("2021-10-01T06:39:50Z"));
    status.versionId = version;
    status.url = QUrl(url);
    say(status);
    QTEST(stateOf(upgrade), "state");
    if (!now(upgrade).isEnded()) {
        const LogEntry entry = lastOf(LogKind::OtherUpgradeReported);
        QCOMPARE(entry.arguments.value(0), "Failed");
        QCOMPARE(entry.arguments.value(3), url.isEmpty() ? version : QUrl(url).fileName());
        QVERIFY(entry.session.isNull());
        QCOMPARE(now(upgrade).message, QString());
    }
}

void TestUpgradeNews::anotherSessionIsAnotherUpgrade_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("status");
    for (const char *status : {"Failed", "InstallationFailed", "Succeeded", "InProgress"}) {
        const QString said = QString::fromLatin1(status);
        QTest::addRow("cloud, %s", status) << Cloud << said;
        QTest::addRow("uuid, %s", status)
            << QUuid::createUuid().toString(QUuid::WithoutBraces) << said;
        QTest::addRow("number, %s", status) << QStringLiteral("17") << said;
    }
}

void TestUpgradeNews::anotherSessionIsAnotherUpgrade()
{
    QFETCH(const QString, session);
    QFETCH(const QString, status);
    const Upgrade upgrade = offered();
    UpgradeStatus said = says(status, "Installing");
    said.sessionId = session;
    said.message = "somebody else's";
    say(said);
    QCOMPARE(now(upgrade), upgrade);
    QCOMPARE(lastOf(LogKind::OtherUpgradeReported).arguments,
             QStringList({status, "Installing", "somebody else's", session}));
    show(said);
    QCOMPARE(now(upgrade), upgrade);
    // Only the leaf that has changed: it is still about the other one.
    say(withMessage("42 %"));
    QCOMPARE(now(upgrade).message, QString());
}

void TestUpgradeNews::ownSessionIsItInAnySpelling_data()
{
    QTest::addColumn<bool>("upper");
    QTest::addColumn<bool>("braces");
    QTest::newRow("as given") << false << false;
    QTest::newRow("capitals") << true << false;
    QTest::newRow("braces") << false << true;
}

void TestUpgradeNews::ownSessionIsItInAnySpelling()
{
    QFETCH(const bool, upper);
    QFETCH(const bool, braces);
    const Upgrade upgrade = offered();
    UpgradeStatus said = withoutSession("Failed", at("1970-01-01T00:00:07Z"));
    said.sessionId = upgrade.sessionId.toString(braces ? QUuid::WithBraces : QUuid::WithoutBraces);
    if (upper)
        said.sessionId = said.sessionId->toUpper();
    show(said, at("1970-01-01T00:02:00Z"));
    QCOMPARE(stateOf(upgrade), "failed");
}

void TestUpgradeNews::theAddressNamesTheSession()
{
    const Upgrade upgrade = request(); // not offered: told at its own web server
    const QString folder = "http://10.0.0.9/tms/public/data/SystemSoftware/%1/" + Tc6;
    UpgradeStatus said = withoutSession("InProgress", {});
    said.phase = "Downloading";
    said.url = QUrl(folder.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    show(said);
    QCOMPARE(stateOf(upgrade), "queued");
    said.url = QUrl(folder.arg(upgrade.sessionId.toString(QUuid::WithoutBraces)));
    show(said);
    QCOMPARE(stateOf(upgrade), "downloading");
}

void TestUpgradeNews::anOldEndIsNotTheEnd_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("failed") << "Failed";
    QTest::newRow("installation failed") << "InstallationFailed";
    QTest::newRow("succeeded") << "Succeeded";
}

/// Of the same package, and the endpoint says nothing of its clock.
void TestUpgradeNews::anOldEndIsNotTheEnd()
{
    QFETCH(const QString, status);
    const Upgrade upgrade = offered();
    UpgradeStatus said = withoutSession(status, at("2021-10-01T06:39:50Z"));
    said.versionId = "TC6.3.0";
    said.message = "long ago";
    show(said);
    QCOMPARE(stateOf(upgrade), "offered");
    QCOMPARE(now(upgrade).message, QString());
    QCOMPARE(now(upgrade).phase, QString());
    QCOMPARE(lastOf(LogKind::EarlierUpgradeReported).arguments,
             QStringList({status, "None", "long ago", "2021-10-01T06:39:50Z"}));
}

void TestUpgradeNews::itsOwnClockTells()
{
    const Upgrade old = offered();
    m_clock.advance(30s);
    show(withoutSession("Failed", at("2003-05-05T10:00:00Z")), at("2003-05-05T10:00:33Z"));
    QCOMPARE(stateOf(old), "offered");
    m_upgrades->cancel(old.sessionId);

    setUp();
    const Upgrade young = offered();
    m_clock.advance(30s);
    show(withoutSession("Failed", at("2003-05-05T10:00:00Z")), at("2003-05-05T10:00:29Z"));
    QCOMPARE(stateOf(young), "failed");
}

void TestUpgradeNews::itsClockIsRemembered()
{
    m_upgrades->checkIn(checkIn("Boot", Old));
    show(withoutSession("None", {}), at("2003-05-05T10:00:00Z"));
    const Upgrade upgrade = offered();
    m_clock.advance(30s);
    say(withoutSession("Failed", at("2003-05-05T09:00:00Z")));
    QCOMPARE(stateOf(upgrade), "offered");
    say(withoutSession("Failed", at("2003-05-05T10:00:20Z")));
    QCOMPARE(stateOf(upgrade), "failed");
}

/// A status document or an event without a word of upgrades tells its clock, too.
void TestUpgradeNews::itsClockIsKnownFromAnyMessage()
{
    m_upgrades->checkIn(checkIn("Boot", Old));
    Feedback document{.sentAt = at("2003-05-05T10:00:00Z")};
    document.identification.serialNumber = Serial;
    document.statusDocument = StatusDocument{.softwareVersion = Old};
    m_upgrades->feedback(document);
    const Upgrade upgrade = downloading();
    m_clock.advance(300s);
    UpgradeStatus said = withoutSession("Failed", at("2003-05-05T09:58:00Z"));
    said.url = QUrl("http://10.0.0.9/tms/public/data/SystemSoftware/" + Tc6);
    say(said);
    QCOMPARE(stateOf(upgrade), "downloading");
}

void TestUpgradeNews::oldNewsInTheirOrderStayOld()
{
    m_upgrades->checkIn(checkIn("Boot", Old));
    show(withoutSession("None", {}), at("2003-05-05T10:00:00Z"));
    const Upgrade upgrade = offered();
    m_clock.advance(30s);
    say(withoutSession("InProgress", at("2003-05-05T09:00:00Z")));
    say(withoutSession("Failed", at("2003-05-05T09:01:00Z")));
    QCOMPARE(stateOf(upgrade), "offered");
}

void TestUpgradeNews::anEndThatNobodySawComeAbout_data()
{
    QTest::addColumn<bool>("hasSession"); // an empty one
    QTest::addColumn<bool>("dated");
    QTest::addColumn<bool>("begun");
    QTest::addColumn<QString>("state");
    QTest::newRow("empty session, offered") << true << true << false << "offered";
    QTest::newRow("empty session, fetches") << true << true << true << "failed";
    QTest::newRow("no session, offered") << false << true << false << "failed";
    QTest::newRow("no time, offered") << true << false << false << "failed";
}

/// Of our own package, by a clock that is not known: only a leaf that changed is surely new.
void TestUpgradeNews::anEndThatNobodySawComeAbout()
{
    QFETCH(const bool, hasSession);
    QFETCH(const bool, dated);
    QFETCH(const bool, begun);
    const Upgrade upgrade = begun ? downloading() : offered();
    UpgradeStatus said = says("Failed", "None");
    said.url = QUrl("http://10.0.0.9/tms/public/data/SystemSoftware/" + Tc6);
    if (hasSession)
        said.sessionId = QString();
    if (dated)
        said.lastChange = at("2021-10-01T06:39:50Z");
    say(said);
    QTEST(stateOf(upgrade), "state");
    if (now(upgrade).isEnded())
        return;
    say(said); // no more than before; a later change is one
    QTEST(stateOf(upgrade), "state");
    said.lastChange = at("2021-10-01T06:41:00Z");
    say(said);
    QCOMPARE(stateOf(upgrade), "failed");
}

void TestUpgradeNews::ourClockIsSetMeanwhile_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("two hours ahead") << 2;
    QTest::newRow("two hours back") << -2;
    QTest::newRow("a day back") << -24;
}

void TestUpgradeNews::ourClockIsSetMeanwhile()
{
    QFETCH(const int, hours);
    for (const bool isOld : {true, false}) {
        setUp();
        m_upgrades->checkIn(checkIn("Boot", Old));
        show(withoutSession("None", {}), at("2003-05-05T10:00:00Z"));
        const Upgrade upgrade = offered();
        m_clock.advance(30s);
        m_clock.set(std::chrono::hours(hours));
        const QDateTime sentAt = at("2003-05-05T10:00:30Z");
        show(withoutSession("Failed", sentAt.addSecs(isOld ? -3600 : -10)), sentAt);
        QCOMPARE(stateOf(upgrade), isOld ? "offered" : "failed");
    }
}

void TestUpgradeNews::whatItSaidBeforeIsNoNews()
{
    m_upgrades->checkIn(checkIn("Boot", Old));
    UpgradeStatus stuck = withoutSession("InProgress", at("2021-10-01T06:39:50Z"));
    stuck.phase = "Downloading";
    say(stuck);
    say(withoutSession("Failed", at("2021-10-01T06:40:00Z")));
    const Upgrade upgrade = offered();
    // As after its start, when it says all of it again.
    say(stuck);
    QCOMPARE(stateOf(upgrade), "offered");
    say(withoutSession("Failed", at("2021-10-01T06:40:00Z")));
    QCOMPARE(stateOf(upgrade), "offered");
    say(withoutSession("Failed", at("2021-10-01T06:40:05Z")));
    QCOMPARE(stateOf(upgrade), "failed");
}

void TestUpgradeNews::whatChangesAfterwardsIsNews()
{
    const Upgrade upgrade = offered();
    for (int i = 0; i < 3; ++i)
        show(withoutSession("Failed", {}));
    QCOMPARE(stateOf(upgrade), "offered");
    UpgradeStatus said = withoutSession("InProgress", {});
    said.phase = "Installing";
    show(said);
    QCOMPARE(stateOf(upgrade), "installing");
    show(withoutSession("Failed", {}));
    QCOMPARE(stateOf(upgrade), "failed");
}

/// It was written before the endpoint read the offer, and comes after its first feedback.
void TestUpgradeNews::anOlderDocumentThatOvertook()
{
    const Upgrade upgrade = offered();
    UpgradeStatus said = withoutSession("InProgress", at("2021-10-02T08:00:00Z"));
    said.phase = "Downloading";
    say(said);
    QCOMPARE(stateOf(upgrade), "downloading");
    show(withoutSession("Failed", at("2021-10-01T06:39:50Z")), at("2021-10-02T07:59:59Z"));
    QCOMPARE(stateOf(upgrade), "downloading");
    QCOMPARE(now(upgrade).phase, "Downloading");
}

/// Its clock stood at 1970 until it had asked a time server.
void TestUpgradeNews::itsClockIsSetMeanwhile()
{
    const Upgrade upgrade = offered();
    UpgradeStatus said = withoutSession("InProgress", at("1970-01-01T00:01:00Z"));
    said.phase = "Installing";
    say(said);
    QCOMPARE(stateOf(upgrade), "installing");
    m_clock.advance(60s);
    show(withoutSession("Failed", at("1970-01-01T00:01:30Z")), at("2026-10-01T06:00:00Z"));
    QCOMPARE(stateOf(upgrade), "failed");
}

void TestUpgradeNews::whatWasNotOfferedCantRun()
{
    const Upgrade upgrade = request();
    UpgradeStatus said = withoutSession("InProgress", {});
    for (const char *phase : {"Downloading", "DownloadDone", "Installing"}) {
        said.phase = QString::fromLatin1(phase);
        say(said);
        show(said);
    }
    QCOMPARE(now(upgrade), upgrade);
    QVERIFY(m_upgrades->checkIn(checkIn("Beat", Old)).offer);
}

void TestUpgradeNews::aSnapshotIsLoggedOnce()
{
    const Upgrade upgrade = downloading();
    UpgradeStatus said = withoutSession("InProgress", {});
    said.phase = "Downloading";
    for (int i = 0; i < 5; ++i)
        show(said);
    QCOMPARE(count(LogKind::FeedbackReceived), 1);
    said.message = "42 %";
    show(said);
    QCOMPARE(count(LogKind::FeedbackReceived), 2);
    QCOMPARE(now(upgrade).message, "42 %");
}

void TestUpgradeNews::halfAMessage_data()
{
    QTest::addColumn<UpgradeStatus>("half");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("message");
    const QString downloading = QStringLiteral("Downloading");
    const QString begun = QStringLiteral("begun");
    QTest::newRow("nothing") << UpgradeStatus() << "downloading" << downloading << begun;
    QTest::newRow("message") << withMessage("42 %") << "downloading" << downloading << "42 %";
    QTest::newRow("empty message") << withMessage("") << "downloading" << downloading << "";
    UpgradeStatus half;
    half.secondsUntilUpgrade = 5;
    QTest::newRow("seconds") << half << "downloading" << downloading << begun;
    half = {};
    half.lastChange = at("2021-10-01T06:39:50Z");
    QTest::newRow("time") << half << "downloading" << downloading << begun;
    half = {};
    half.phase = "Installing";
    QTest::newRow("phase") << half << "installing"
                           << "Installing" << begun;
    half.phase = "None";
    QTest::newRow("no phase") << half << "downloading"
                              << "InProgress" << begun;
    half = {};
    half.status = "Failed";
    QTest::newRow("status") << half << "failed" << downloading << begun;
    half.status = "Succeeded";
    QTest::newRow("success") << half << "rebooting" << downloading << begun;
    half = {};
    half.sessionId = Cloud;
    half.phase = "Installing";
    QTest::newRow("another session's") << half << "downloading" << downloading << begun;
}

void TestUpgradeNews::halfAMessage()
{
    QFETCH(const UpgradeStatus, half);
    const Upgrade upgrade = downloading();
    UpgradeStatus whole = says("InProgress", "Downloading");
    whole.message = "begun";
    whole.sessionId = upgrade.sessionId.toString(QUuid::WithoutBraces);
    say(whole);
    say(half);
    QTEST(stateOf(upgrade), "state");
    QTEST(now(upgrade).phase, "phase");
    QTEST(now(upgrade).message, "message");
}

void TestUpgradeNews::halfAMessageAfterARestart()
{
    const Upgrade upgrade = downloading();
    UpgradeStatus whole = says("InProgress", "Downloading");
    whole.message = "begun";
    say(whole);
    UpgradeCoordinator restarted(
        UpgradeCoordinator::Collaborators{m_clock, *m_endpoints, *m_packages, *m_keys, *m_log});
    restarted.restore(m_upgrades->recent());
    Feedback feedback;
    feedback.identification.serialNumber = Serial;
    feedback.upgradeStatus = withMessage("42 %");
    restarted.feedback(feedback);
    const Upgrade known = *restarted.find(upgrade.sessionId);
    QCOMPARE(known.phase, "Downloading");
    QCOMPARE(known.message, "42 %");
    QCOMPARE(known.state, UpgradeState::Downloading);
}

/// Each leaf comes by itself, the session behind the phase.
void TestUpgradeNews::theSessionIsSaidOnce()
{
    m_upgrades->checkIn(checkIn("Boot", Old));
    UpgradeStatus other = withoutSession("Succeeded", at("2021-10-01T06:39:50Z"));
    other.versionId = "ce9.15.0.11";
    say(other);
    const Upgrade upgrade = offered();
    UpgradeStatus leaf;
    leaf.versionId = "TC6.3.0";
    say(leaf);
    leaf = {};
    leaf.sessionId = upgrade.sessionId.toString(QUuid::WithoutBraces);
    say(leaf);
    leaf = {};
    leaf.status = "InProgress";
    say(leaf);
    leaf = {};
    leaf.phase = "Downloading";
    say(leaf);
    QCOMPARE(stateOf(upgrade), "downloading");
    leaf = {};
    leaf.status = "Failed";
    say(leaf);
    QCOMPARE(stateOf(upgrade), "failed");
}

void TestUpgradeNews::nothingIsCarriedIntoTheNext()
{
    m_upgrades->checkIn(checkIn("Boot", Old));
    UpgradeStatus other = withoutSession("Failed", at("2021-10-01T06:39:50Z"));
    other.versionId = "ce9.15.0.11";
    other.url = QUrl("https://example.org/other.pkg");
    other.message = "wrong hardware";
    say(other);
    const Upgrade upgrade = offered();
    UpgradeStatus leaf;
    leaf.phase = "Downloading";
    say(leaf);
    QCOMPARE(stateOf(upgrade), "downloading");
    QCOMPARE(now(upgrade).message, QString());
}

void TestUpgradeNews::theReasonComesBehind()
{
    const Upgrade upgrade = downloading();
    say(says("InProgress", "Installing"));
    say(says("Failed"));
    QCOMPARE(stateOf(upgrade), "failed");
    say(withMessage("The release key is wrong"));
    QCOMPARE(now(upgrade).message, "The release key is wrong");
    QCOMPARE(stateOf(upgrade), "failed");
    QVERIFY(!m_upgrades->activeFor(upgrade.endpoint));
    say(withMessage(""));
    QCOMPARE(now(upgrade).message, "The release key is wrong");
}

QTEST_GUILESS_MAIN(TestUpgradeNews)
#include "tst_upgradenews.moc"
