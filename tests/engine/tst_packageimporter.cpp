// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <engine/packageimporter.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

using namespace Uplift;

namespace
{

const QString Name = QStringLiteral("s52010tc7_3_21.pkg");

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PackageImporterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void copiesOneAfterTheOther();
    void tellsHowItGoes();
    void existingFileIsNeverOverwritten();
    void otherFilesAreRefused();
    void goneFolder();
    void readOnlyFolder();
    void fullDiskIsSaidBeforeAByteIsWritten();
    void cancelled();

private:
    PackageImport importOf(const QString &file);
    QString source(const QString &name) const { return m_sources->filePath(name); }
    QString library(const QString &name) const { return m_library->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_sources;
    std::unique_ptr<QTemporaryDir> m_library;
};

void PackageImporterTest::init()
{
    m_sources = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<QTemporaryDir>();
}

/// Copies one file and returns its end.
PackageImport PackageImporterTest::importOf(const QString &file)
{
    PackageImporter importer;
    PackageImport last;
    connect(&importer, &PackageImporter::progressed, this,
            [&](const PackageImport &import) { last = import; });
    importer.copy({file}, m_library->path());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(last.isOver, 30'000); }();
    return last;
}

void PackageImporterTest::copiesOneAfterTheOther()
{
    const QString other = "s53200ce9.15.17.pkg";
    write(source(Name), QByteArray(3'000'000, 'a'));
    write(source(other), "b");
    PackageImporter importer;
    QList<int> over;
    connect(&importer, &PackageImporter::progressed, this, [&](const PackageImport &import) {
        if (import.isOver && !import.error)
            over.append(import.id);
    });
    importer.copy({source(Name), source(other)}, m_library->path());
    QTRY_COMPARE_WITH_TIMEOUT(over, (QList<int>{1, 2}), 30'000);
    QCOMPARE(read(library(Name)), QByteArray(3'000'000, 'a'));
    QCOMPARE(read(library(other)), "b");
    QCOMPARE(QDir(m_library->path()).entryList(QDir::Files).size(), 2);
}

void PackageImporterTest::tellsHowItGoes()
{
    write(source(Name), QByteArray(2'000'000, 'a'));
    const PackageImport end = importOf(source(Name));
    QCOMPARE(end.copied, 2'000'000);
    QCOMPARE(end.total, 2'000'000);
    QCOMPARE(end.fileName, Name);
    QVERIFY(!end.error);
    QVERIFY(!end.isCancelled);
}

void PackageImporterTest::existingFileIsNeverOverwritten()
{
    write(source(Name), "new");
    write(library(Name), "old");
    QCOMPARE(importOf(source(Name)).error, (Error{ErrorCode::FileExists, {Name}}));
    QCOMPARE(read(library(Name)), "old");
}

void PackageImporterTest::otherFilesAreRefused()
{
    write(source("holiday.jpg"), "x");
    QCOMPARE(importOf(source("holiday.jpg")).error->code, ErrorCode::NotAPackage);
    QCOMPARE(importOf(source("s52010tc9_9_9.pkg")).error->code, ErrorCode::NotAPackage);
    QVERIFY(QDir(m_sources->path()).mkdir(Name));
    QCOMPARE(importOf(source(Name)).error->code, ErrorCode::NotAPackage);
}

void PackageImporterTest::goneFolder()
{
    write(source(Name), "x");
    QVERIFY(m_library->remove());
    QCOMPARE(importOf(source(Name)).error->code, ErrorCode::FolderMissing);
}

void PackageImporterTest::readOnlyFolder()
{
    write(source(Name), "x");
    QFile folder(m_library->path());
    QVERIFY(folder.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    if (QFileInfo(m_library->path()).isWritable()) {
        folder.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                              QFileDevice::ExeOwner);
        QSKIP("this account may write everywhere");
    }
    QCOMPARE(importOf(source(Name)).error->code, ErrorCode::FolderReadOnly);
    folder.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void PackageImporterTest::fullDiskIsSaidBeforeAByteIsWritten()
{
    QFile sparse(source(Name));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    const auto space =
        std::filesystem::space(QFileInfo(m_library->path()).filesystemAbsoluteFilePath());
    if (!sparse.resize(qint64(space.available) + (qint64(1) << 36)))
        QSKIP("no file system for such a file");
    sparse.close();
    const PackageImport end = importOf(source(Name));
    QCOMPARE(end.error->code, ErrorCode::DiskFull);
    QVERIFY(end.error->detail().startsWith(Name + ": "));
    QCOMPARE(end.copied, 0);
    QVERIFY(QDir(m_library->path()).isEmpty());
}

void PackageImporterTest::cancelled()
{
    QFile sparse(source(Name));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    QVERIFY(sparse.resize(qint64(64) << 20));
    sparse.close();
    PackageImporter importer;
    PackageImport last;
    connect(&importer, &PackageImporter::progressed, this, [&](const PackageImport &import) {
        last = import;
        importer.cancel(import.id);
    });
    importer.copy({source(Name)}, m_library->path());
    QTRY_VERIFY_WITH_TIMEOUT(last.isOver, 30'000);
    QVERIFY(last.isCancelled);
    QVERIFY(!last.error);
    QVERIFY2(QDir(m_library->path()).isEmpty(), "nothing half is left");
}

QTEST_GUILESS_MAIN(PackageImporterTest)
#include "tst_packageimporter.moc"
