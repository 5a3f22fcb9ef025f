// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contact/credentialstore.h>

#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

class CredentialsTest : public QObject
{
    Q_OBJECT
private:
    std::optional<Credentials> found(CredentialStore &store, const QString &serial)
    {
        std::optional<std::optional<Credentials>> answer;
        store.find(serial, this, [&answer](const auto &given) { answer = given; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            qFatal("no answer came");
        return *answer;
    }

private Q_SLOTS:
    void memoryKeepsAndForgets()
    {
        MemoryCredentialStore store(u"why"_s);
        QVERIFY(!store.isLasting());
        QCOMPARE(store.keeping().reason, u"why"_s);
        const Credentials admin{u"admin"_s, u"secret"_s};
        store.keep(u"ftt1 "_s, admin);
        QCOMPARE(found(store, u"FTT1"_s), admin);
        QCOMPARE(found(store, u"FTT2"_s), std::nullopt);
        store.forget(u"FTT1"_s);
        QCOMPARE(found(store, u"FTT1"_s), std::nullopt);
    }

    void withoutAKeyStoreTheyLastAsLongAsTheProgram()
    {
#ifndef Q_OS_LINUX
        QSKIP("the system has a key store, which a test must not write to");
#endif
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const auto store = makeCredentialStore();
        QVERIFY2(!store->isLasting(), "nothing is claimed before it was tried");
        const Credentials admin{u"admin"_s, u"secret"_s};
        store->keep(u"FTT1"_s, admin);
        QTRY_VERIFY_WITH_TIMEOUT(store->keeping().store != KeyStore::NotTried, 30'000);
        QVERIFY(!store->isLasting());
        // What the library says of any failure of the bus is no reason.
        QVERIFY2(!store->keeping().reason.contains(u"Unknown error"_s),
                 qPrintable(store->keeping().reason));
        QCOMPARE(found(*store, u"FTT1"_s), admin);
        QCOMPARE(found(*store, u"FTT2"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
