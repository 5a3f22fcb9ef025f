// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/packagelibrary.h>

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Uplift;

namespace
{

const QString Name = QStringLiteral("s52010tc6_3_0.pkg");

/// A file that has lain there for an hour, so that it counts as complete at once.
void write(const QString &path, const QByteArray &content, int ageSeconds = 3600)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.flush();
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-ageSeconds),
                             QFileDevice::FileModificationTime));
}

PackageCondition conditionOf(const PackageLibrary &library, const QString &name)
{
    const auto package = library.find(name);
    return package ? package->condition : PackageCondition::Unreadable;
}

} // namespace

class TestPackageLibrary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsPackagesOnly();
    void computesTheChecksum();
    void followsWhatVanishes();
    void waitsForWhatArrives();
    void saysEmpty();
    void saysMissingOnce();
    void changesDirectory();
    void staysInsideTheDirectory();
    void findsWithoutRegardToCase();

private:
    QString in(const QString &name) const { return m_directory->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestPackageLibrary::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestPackageLibrary::findsPackagesOnly()
{
    write(in(Name), "package");
    write(in(QStringLiteral("readme.txt")), "text");
    QDir(m_directory->path()).mkdir(QStringLiteral("s52010tc7_0_0.pkg"));
    PackageLibrary library;
    QSignalSpy scanned(&library, &PackageLibrary::scanned);
    library.setDirectory(m_directory->path());
    QVERIFY(scanned.wait());
    QCOMPARE(library.all().size(), 1);
    QCOMPARE(library.find(Name)->size, 7);
    QVERIFY(library.find(Name)->isServed());
}

void TestPackageLibrary::computesTheChecksum()
{
    const QByteArray content(3'000'000, 'x');
    write(in(Name), content);
    PackageLibrary library;
    library.setDirectory(m_directory->path());
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    QCOMPARE(library.find(Name)->sha256,
             QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

void TestPackageLibrary::followsWhatVanishes()
{
    write(in(Name), "package");
    PackageLibrary library;
    QSignalSpy vanished(&library, &PackageLibrary::packageVanished);
    library.setDirectory(m_directory->path());
    QTRY_VERIFY(library.find(Name));
    QVERIFY(QFile::remove(in(Name)));
    QTRY_COMPARE(vanished.count(), 1);
    QVERIFY(!library.find(Name));
}

void TestPackageLibrary::waitsForWhatArrives()
{
    PackageLibrary library;
    QSignalSpy scanned(&library, &PackageLibrary::scanned);
    library.setDirectory(m_directory->path());
    QVERIFY(scanned.wait());
    write(in(Name), "half", 0);
    QTRY_VERIFY(library.find(Name));
    QCOMPARE(conditionOf(library, Name), PackageCondition::Arriving);
    QVERIFY(!library.find(Name)->isServed());
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
}

void TestPackageLibrary::saysEmpty()
{
    write(in(Name), {});
    PackageLibrary library;
    library.setDirectory(m_directory->path());
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Empty);
    QVERIFY(!library.find(Name)->isServed());
}

void TestPackageLibrary::saysMissingOnce()
{
    PackageLibrary library;
    QSignalSpy failed(&library, &PackageLibrary::directoryFailed);
    QSignalSpy scanned(&library, &PackageLibrary::scanned);
    library.setDirectory(in(QStringLiteral("nowhere")));
    QTRY_COMPARE(scanned.count(), 1);
    library.rescan();
    QTRY_COMPARE(scanned.count(), 2);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FolderMissing);
}

void TestPackageLibrary::changesDirectory()
{
    write(in(Name), "package");
    QTemporaryDir other;
    PackageLibrary library;
    library.setDirectory(m_directory->path());
    QTRY_VERIFY(library.find(Name));
    library.setDirectory(other.path());
    QVERIFY(!library.find(Name));
    library.setDirectory({});
    QVERIFY(library.all().isEmpty());
}

void TestPackageLibrary::staysInsideTheDirectory()
{
    QTemporaryDir elsewhere;
    write(elsewhere.filePath(QStringLiteral("secret")), "secret");
    if (!QFile::link(elsewhere.filePath(QStringLiteral("secret")), in(Name)))
        QSKIP("no symbolic links here");
    PackageLibrary library;
    QSignalSpy scanned(&library, &PackageLibrary::scanned);
    library.setDirectory(m_directory->path());
    QVERIFY(scanned.wait());
    QVERIFY(library.all().isEmpty());
}

void TestPackageLibrary::findsWithoutRegardToCase()
{
    write(in(Name), "package");
    PackageLibrary library;
    library.setDirectory(m_directory->path());
    QTRY_VERIFY(library.find(Name.toUpper()));
    QCOMPARE(library.find(Name.toUpper())->fileName, Name);
    QVERIFY(!library.find(QStringLiteral("../") + Name));
}

QTEST_GUILESS_MAIN(TestPackageLibrary)
#include "tst_packagelibrary.moc"
