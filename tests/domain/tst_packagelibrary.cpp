// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/packagelibrary.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

using namespace Uplift;
using namespace std::chrono_literals;

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
    void saysWhatIsLeftAside();
    void readsWhatBecameReadable();
    void noticesWhatBecameUnreadable();
    void noticesAnotherFileOfTheSameSizeAndTime();
    void tellsContentsOfTheSameSizeAndTimeApart_data();
    void tellsContentsOfTheSameSizeAndTimeApart();
    void tellsHowFarAChecksumIs();
    void noticesWhatAFolderReplaced();
    void followsARenamedFile();
    void takesBackThatTheFolderIsGone();
    void noticesAFolderWithoutTheRightToEnter();
    void aPauseIsNoEnd();
    void anOpenFileIsNoWholeOne();
    void waitsLongerWhereNobodyTells();
    void anImportedFileIsWhole();
    void whatChangedWhileSentIsSaid();

private:
    /// Waits for one more reading of the directory.
    static void readAgain(PackageLibrary &library)
    {
        QSignalSpy scanned(&library, &PackageLibrary::scanned);
        library.rescan();
        QTRY_VERIFY(!scanned.isEmpty());
    }

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
    PackageLibrary library({.still = 500ms, .stillUnseen = 500ms});
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
    // QFile::link would make a shell link on Windows, a file like any other
    std::error_code failure;
    std::filesystem::create_symlink(
        QFileInfo(elsewhere.filePath(QStringLiteral("secret"))).filesystemFilePath(),
        QFileInfo(in(Name)).filesystemFilePath(), failure);
    if (failure)
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

void TestPackageLibrary::saysWhatIsLeftAside()
{
    write(in(Name), "package");
    write(in("cmterm-s53300-mtr-ce11_32_7_0.k4.cop.sha512"), "package");
    write(in("readme.txt"), "text");
    write(in("s52010tc7_3_0.pkg.part"), "half");
    write(in(".DS_Store"), "noise");
    QDir(m_directory->path()).mkdir("s52010tc7_0_0.pkg");
    QList<IgnoredFile> expected{{"readme.txt", IgnoredReason::OtherName},
                                {"s52010tc7_0_0.pkg", IgnoredReason::Folder},
                                {"s52010tc7_3_0.pkg.part", IgnoredReason::Unfinished}};
#ifdef Q_OS_UNIX
    QTemporaryDir elsewhere;
    write(elsewhere.filePath("secret"), "secret");
    QVERIFY(QFile::link(elsewhere.filePath("secret"), in("s52010tc7_1_0.pkg")));
    QVERIFY(QFile::link(elsewhere.filePath("nothing"), in("s52010tc7_2_0.pkg")));
    expected.insert(2, {"s52010tc7_1_0.pkg", IgnoredReason::LinkOutside});
    expected.insert(3, {"s52010tc7_2_0.pkg", IgnoredReason::LinkToNothing});
#endif
    PackageLibrary library;
    QSignalSpy told(&library, &PackageLibrary::ignoredChanged);
    library.setDirectory(m_directory->path());
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(library.ignored(), expected);
    QCOMPARE(library.all().size(), 2);

    QVERIFY(QFile::rename(in("readme.txt"), in("s52010tc7_3_21.pkg")));
    QTRY_COMPARE(library.ignored().size(), expected.size() - 1);
    library.setDirectory({});
    QVERIFY(library.ignored().isEmpty());
}

void TestPackageLibrary::readsWhatBecameReadable()
{
    write(in(Name), "package");
    QVERIFY(QFile::setPermissions(in(Name), QFile::WriteOwner));
    if (QFile probe(in(Name)); probe.open(QIODevice::ReadOnly))
        QSKIP("this account may read everything");
    PackageLibrary library;
    library.setDirectory(m_directory->path());
    QTRY_VERIFY(library.find(Name));
    QCOMPARE(conditionOf(library, Name), PackageCondition::Unreadable);
    QVERIFY(!library.find(Name)->problem.isEmpty());
    QVERIFY(QFile::setPermissions(in(Name), QFile::ReadOwner | QFile::WriteOwner));
    readAgain(library);
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    QVERIFY(library.find(Name)->problem.isEmpty());
}

void TestPackageLibrary::noticesWhatBecameUnreadable()
{
    write(in(Name), "package");
    PackageLibrary library;
    QSignalSpy failed(&library, &PackageLibrary::packageFailed);
    QSignalSpy mended(&library, &PackageLibrary::packageMended);
    library.setDirectory(m_directory->path());
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    QVERIFY(QFile::setPermissions(in(Name), QFile::WriteOwner));
    if (QFile probe(in(Name)); probe.open(QIODevice::ReadOnly))
        QSKIP("this account may read everything");
    readAgain(library);
    QCOMPARE(conditionOf(library, Name), PackageCondition::Unreadable);
    QVERIFY(!library.find(Name)->isServed());
    QCOMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::PackageUnreadable);
    QVERIFY(error.detail().startsWith(Name + ": "));
    QVERIFY(QFile::setPermissions(in(Name), QFile::ReadOwner | QFile::WriteOwner));
    readAgain(library);
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    QCOMPARE(mended.size(), 1);
    QCOMPARE(mended.first().first().value<Error>(), error);
}

void TestPackageLibrary::noticesAnotherFileOfTheSameSizeAndTime()
{
    write(in(Name), "package");
    PackageLibrary library;
    library.setDirectory(m_directory->path());
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    const QDateTime modified = library.find(Name)->modified;
    QFile other(in("other"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("PACKAGE");
    other.flush();
    QVERIFY(other.setFileTime(modified, QFileDevice::FileModificationTime));
    other.close();
    if (QFileInfo(other).metadataChangeTime() <= modified)
        QSKIP("this system does not tell of such a change");
    QVERIFY(QFile::remove(in(Name)) && other.rename(in(Name)));
    QTRY_COMPARE(library.find(Name).value_or(Package()).sha256,
                 QCryptographicHash::hash("PACKAGE", QCryptographicHash::Sha256));
}

void TestPackageLibrary::tellsContentsOfTheSameSizeAndTimeApart_data()
{
    QTest::addColumn<bool>("isOverwritten");
    QTest::newRow("other rights") << false;
    QTest::newRow("overwritten, and its time set back") << true;
}

void TestPackageLibrary::tellsContentsOfTheSameSizeAndTimeApart()
{
    QFETCH(const bool, isOverwritten);
    write(in(Name), "package");
    PackageLibrary library;
    library.setDirectory(m_directory->path());
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    const Package before = *library.find(Name);
    QCOMPARE(before.revision.changed, before.changed);
    QTest::qWait(20); // longer than file systems count
    if (isOverwritten) {
        QFile file(in(Name));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("PACKAGE") == 7 && file.flush());
        QVERIFY(file.setFileTime(before.modified, QFileDevice::FileModificationTime));
    } else {
        QVERIFY(QFile::setPermissions(in(Name), QFile::ReadOwner));
    }
    QSignalSpy changed(&library, &PackageLibrary::packageChanged);
    readAgain(library);
    if (changed.isEmpty())
        QSKIP("this system does not tell of such a change");
    const auto doubted = changed.first().first().value<Package>();
    QCOMPARE(doubted.modified, before.modified);
    QCOMPARE(doubted.revision, before.revision); // not of the time that it has now
    QVERIFY(doubted.changed != before.changed);
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    const Package after = *library.find(Name);
    QCOMPARE(after.revision.number - before.revision.number, isOverwritten ? 1 : 0);
    QCOMPARE(after.revision.changed, after.changed);
}

void TestPackageLibrary::tellsHowFarAChecksumIs()
{
    write(in(Name), QByteArray(5 * 1024 * 1024, 'p'));
    LibraryPatience patience;
    patience.progress = 0ms;
    PackageLibrary library(patience);
    QSignalSpy changed(&library, &PackageLibrary::packageChanged);
    library.setDirectory(m_directory->path());
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    QList<qint64> checked;
    for (const QVariantList &arguments : std::as_const(changed)) {
        const auto package = arguments.first().value<Package>();
        if (package.condition == PackageCondition::Checking)
            checked.append(package.checked);
    }
    constexpr qint64 MiB = 1024 * 1024;
    QCOMPARE(checked, QList<qint64>({0, MiB, 2 * MiB, 3 * MiB, 4 * MiB, 5 * MiB}));
    QCOMPARE(library.find(Name)->checked, 0);
}

void TestPackageLibrary::noticesWhatAFolderReplaced()
{
    write(in(Name), "package");
    PackageLibrary library;
    library.setDirectory(m_directory->path());
    QTRY_VERIFY(library.find(Name));
    QVERIFY(QFile::remove(in(Name)) && QDir(m_directory->path()).mkdir(Name));
    QTRY_VERIFY(!library.find(Name));
    QTRY_COMPARE(library.ignored(), QList<IgnoredFile>({{Name, IgnoredReason::Folder}}));
}

void TestPackageLibrary::followsARenamedFile()
{
    write(in(Name), "package");
    PackageLibrary library;
    library.setDirectory(m_directory->path());
    QTRY_VERIFY(library.find(Name));
    QVERIFY(QFile::rename(in(Name), in("s52010tc7_3_21.pkg")));
    QTRY_VERIFY(!library.find(Name));
    QTRY_COMPARE(conditionOf(library, "s52010tc7_3_21.pkg"), PackageCondition::Ready);
}

void TestPackageLibrary::takesBackThatTheFolderIsGone()
{
    const QString folder = in("software");
    QDir().mkpath(folder);
    write(QDir(folder).filePath(Name), "package");
    PackageLibrary library;
    QSignalSpy failed(&library, &PackageLibrary::directoryFailed);
    QSignalSpy recovered(&library, &PackageLibrary::directoryRecovered);
    library.setDirectory(folder);
    QTRY_VERIFY(library.find(Name));
    QVERIFY(QDir().rename(folder, in("away")));
    readAgain(library);
    QVERIFY(!library.find(Name));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(library.folderProblem(), failed.first().first().value<Error>());
    QVERIFY(QDir().rename(in("away"), folder));
    readAgain(library);
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(recovered.first().first().value<Error>(), failed.first().first().value<Error>());
    QVERIFY(!library.folderProblem());

    // The system tells of changes again.
    write(QDir(folder).filePath("s52010tc7_3_21.pkg"), "package");
    QTRY_VERIFY_WITH_TIMEOUT(library.find("s52010tc7_3_21.pkg"), 3000);

    // Another folder is chosen while this one is gone.
    QVERIFY(QDir().rename(folder, in("away")));
    readAgain(library);
    QCOMPARE(failed.size(), 2);
    library.setDirectory({});
    QCOMPARE(recovered.size(), 2);
}

void TestPackageLibrary::noticesAFolderWithoutTheRightToEnter()
{
    const QString folder = in("software");
    QDir().mkpath(folder);
    write(QDir(folder).filePath(Name), "package");
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner));
    if (QFile probe(QDir(folder).filePath(Name)); probe.open(QIODevice::ReadOnly))
        QSKIP("this account may enter everything");
    PackageLibrary library;
    QSignalSpy failed(&library, &PackageLibrary::directoryFailed);
    library.setDirectory(folder);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FolderUnreadable);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestPackageLibrary::aPauseIsNoEnd()
{
    PackageLibrary library({.still = 2500ms, .stillUnseen = 2500ms});
    library.setDirectory(m_directory->path());
    readAgain(library);
    QFile file(in(Name));
    for (int piece = 0; piece < 3; ++piece) { // opened and closed for each, as some programs do
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write("half");
        file.close();
        QTest::qWait(1500);
        readAgain(library);
        QCOMPARE(conditionOf(library, Name), PackageCondition::Arriving);
    }
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    QCOMPARE(library.find(Name)->size, 12);
}

void TestPackageLibrary::anOpenFileIsNoWholeOne()
{
    write(in(Name), "half of the package");
    QFile writing(in(Name));
    QVERIFY(writing.open(QIODevice::WriteOnly | QIODevice::Append));
    if (writersOf(in(Name)) == Writers::NotKnown)
        QSKIP("this system does not tell who has a file open");
    QCOMPARE(writersOf(in(Name)), Writers::Some);
    PackageLibrary library({.still = 10ms});
    library.setDirectory(m_directory->path());
    readAgain(library);
    QTest::qWait(100);
    readAgain(library); // it lies there for an hour, and still
    QCOMPARE(conditionOf(library, Name), PackageCondition::Arriving);
    writing.close();
    QCOMPARE(writersOf(in(Name)), Writers::None);
    readAgain(library);
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
}

void TestPackageLibrary::waitsLongerWhereNobodyTells()
{
    const LibraryPatience usual;
    QVERIFY(usual.still > 9s); // a copy has been seen to pause for that long
    QVERIFY(usual.stillUnseen > usual.still);
}

void TestPackageLibrary::anImportedFileIsWhole()
{
    PackageLibrary library;
    library.setDirectory(m_directory->path());
    readAgain(library);
    write(in(Name), "package", 0);
    library.expectWhole(Name, 7);
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);

    library.expectWhole("s52010tc7_3_21.pkg", 8); // another size: it is another file
    write(in("s52010tc7_3_21.pkg"), "package", 0);
    readAgain(library);
    QCOMPARE(conditionOf(library, "s52010tc7_3_21.pkg"), PackageCondition::Arriving);
}

void TestPackageLibrary::whatChangedWhileSentIsSaid()
{
    write(in(Name), "package");
    PackageLibrary library({.still = 300ms, .stillUnseen = 300ms});
    QSignalSpy failed(&library, &PackageLibrary::packageFailed);
    QSignalSpy mended(&library, &PackageLibrary::packageMended);
    library.setDirectory(m_directory->path());
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    library.noteChange(Name, true);
    library.noteChange(Name, true); // of another transfer
    QCOMPARE(conditionOf(library, Name), PackageCondition::Arriving);
    QCOMPARE(failed.size(), 1);
    const Error error{ErrorCode::PackageChanged, {Name}};
    QCOMPARE(failed.first().first().value<Error>(), error);
    QTRY_COMPARE(conditionOf(library, Name), PackageCondition::Ready);
    QCOMPARE(mended.size(), 1);
    QCOMPARE(mended.first().first().value<Error>(), error);
}

QTEST_GUILESS_MAIN(TestPackageLibrary)
#include "tst_packagelibrary.moc"
