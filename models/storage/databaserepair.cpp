// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databaserepair.h"

#include "connection.h"
#include "damagedtable.h"
#include "databaserescue.h"
#include "fileidentity.h"
#include "migrations.h"
#include "sql.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <algorithm>
#include <array>
#include <ranges>

namespace Uplift
{

namespace
{

constexpr qsizetype HeaderSize = 100; // SQLite's "Database File Format", section 1.3
constexpr qsizetype PageSize = 4096;  // of every database of this program
constexpr qsizetype PagesPlace = 28;  // of the size in pages, big-endian
const QByteArray Magic("SQLite format 3\0", 16);

/// Systems first: other rows refer to them.
constexpr std::array Tables = {"endpoint",    "upgrade",        "release_key", "setting",
                               "contact_way", "former_manager", "log_entry"};
constexpr std::array TablesOfSystems = {"upgrade", "contact_way", "former_manager"};

Error unreadable(const QString &path, const QString &reason)
{
    return {ErrorCode::DatabaseUnusable, {path, reason}};
}

Result<void> makePrivateFile(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(unreadable(path, file.errorString()));
    return {};
}

/// A sound database without rows, of the tables that the damaged one has.
Result<std::unique_ptr<Connection>> makeSound(const QString &path, int migration)
{
    if (auto made = makePrivateFile(path); !made)
        return std::unexpected(made.error());
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return connection;
    QList<Migration> steps = knownMigrations();
    if (migration > 0)
        steps.removeIf([migration](const Migration &step) { return step.number > migration; });
    if (auto done = migrate((*connection)->database(), steps); !done)
        return std::unexpected(done.error());
    if (auto done = run((*connection)->database(), QStringLiteral("PRAGMA foreign_keys = OFF"));
        !done)
        return std::unexpected(done.error());
    return connection;
}

/// Gives a copy whose first bytes are gone those of a sound database; the list of tables follows
/// them in the same page.
Result<void> giveHeader(const QString &damaged, const QString &copy, const QString &sound)
{
    if (auto made = makePrivateFile(copy); !made)
        return made;
    QFile from(damaged);
    QFile to(copy);
    QFile whole(sound);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::ReadWrite) ||
        !whole.open(QIODevice::ReadOnly))
        return std::unexpected(unreadable(damaged, from.errorString()));
    for (QByteArray part = from.read(PageSize * 256); !part.isEmpty();
         part = from.read(PageSize * 256))
        if (to.write(part) != part.size())
            return std::unexpected(unreadable(copy, to.errorString()));
    QByteArray header = whole.read(HeaderSize);
    quint32 pages = quint32(from.size() / PageSize);
    for (int i = 3; i >= 0; --i, pages /= 256)
        header[PagesPlace + i] = char(pages % 256);
    to.seek(0);
    if (to.write(header) != header.size() || !to.flush())
        return std::unexpected(unreadable(copy, to.errorString()));
    QFile::copy(damaged + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
    return {};
}

bool hasHeader(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(Magic.size()) == Magic;
}

/// Rows whose system could not be read would lead nowhere.
void dropOrphans(const QSqlDatabase &sound, QList<MendedTable> &tables)
{
    for (const char *name : TablesOfSystems) {
        QSqlQuery query(sound);
        const QString table = QString::fromLatin1(name);
        if (!query.exec(QStringLiteral("DELETE FROM %1 WHERE endpoint_id NOT IN "
                                       "(SELECT id FROM endpoint)")
                            .arg(table)))
            continue;
        const auto saved = std::ranges::find(tables, table, &MendedTable::name);
        if (saved == tables.end())
            continue;
        saved->kept -= query.numRowsAffected();
        saved->lost += query.numRowsAffected();
    }
}

Result<QList<MendedTable>> copyRows(QSqlDatabase &damaged, QSqlDatabase &sound)
{
    // A file that is cut short, and a list of tables that names what is gone, are read so, too.
    std::ignore = run(damaged, QStringLiteral("PRAGMA writable_schema = ON"));
    std::ignore = run(damaged, QStringLiteral("PRAGMA cell_size_check = ON"));
    QList<MendedTable> tables;
    if (!sound.transaction())
        return std::unexpected(sqlError(ErrorCode::DatabaseUnusable, sound.lastError()));
    for (const char *name : Tables) {
        const auto saved = DamagedTable(damaged, sound, QString::fromLatin1(name)).save();
        if (!saved)
            return std::unexpected(saved.error());
        tables.append(*saved);
    }
    dropOrphans(sound, tables);
    if (!sound.commit())
        return std::unexpected(sqlError(ErrorCode::DatabaseUnusable, sound.lastError()));
    return tables;
}

/// All that can be read of `damaged`, in one file without a log beside it.
Result<QList<MendedTable>> saveInto(const QString &part, const QString &damaged, int migration)
{
    auto sound = makeSound(part, migration);
    if (!sound)
        return std::unexpected(sound.error());
    auto connection = Connection::open(damaged, Connection::Access::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    auto tables = copyRows((*connection)->database(), (*sound)->database());
    if (!tables)
        return tables;
    if (auto done = run((*sound)->database(), QStringLiteral("PRAGMA journal_mode = DELETE"));
        !done)
        return std::unexpected(done.error());
    return tables;
}

/// 0 where the file does not tell.
int migrationOf(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return 0;
    std::ignore = run((*connection)->database(), QStringLiteral("PRAGMA writable_schema = ON"));
    return appliedMigration((*connection)->database()).value_or(0);
}

bool isWorthIt(const QList<MendedTable> &tables)
{
    return std::ranges::any_of(tables, [](const MendedTable &table) {
        return table.kept > 0 && table.name != QLatin1String("log_entry");
    });
}

Result<QList<MendedTable>> saveAll(const QString &filePath, const QString &part)
{
    if (hasHeader(filePath))
        return saveInto(part, filePath, migrationOf(filePath));
    const QString copy = filePath + QStringLiteral(".headed");
    if (auto sound = makeSound(part, 0); !sound)
        return std::unexpected(sound.error());
    Result<QList<MendedTable>> tables;
    if (auto given = giveHeader(filePath, copy, part); given)
        tables = saveInto(part, copy, 0);
    else
        tables = std::unexpected(given.error());
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(copy + QLatin1String(ending));
    return tables;
}

} // namespace

Error MendedDatabase::told() const
{
    Error error{ErrorCode::DatabaseMended, {damagedFile}};
    for (const MendedTable &table : tables) {
        if (table.kept > 0 || table.lost > 0 || table.mayBeMore)
            error.arguments +=
                {table.name, QString::number(table.kept),
                 QString::number(table.lost) + (table.mayBeMore ? QStringLiteral("+") : QString())};
    }
    return error;
}

Result<MendedDatabase> DatabaseRepair::mend(const QString &filePath, const Error &damage,
                                            const QDateTime &now)
{
    const QString part = filePath + QStringLiteral(".part");
    const QString whole = filePath + QStringLiteral(".saved");
    const auto tables = saveAll(filePath, part);
    if (!tables || !isWorthIt(*tables)) {
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(part + QLatin1String(ending));
        return std::unexpected(damage);
    }
    MendedDatabase mended{.damagedFile = filePath + QStringLiteral(".damaged-") +
                                         now.toUTC().toString(QStringLiteral("yyyyMMddTHHmmssZ")),
                          .tables = *tables};
    QFile::remove(whole);
    if (!flushToDisk(part) || !QFile::rename(part, whole) ||
        !QFile::rename(filePath, mended.damagedFile))
        return std::unexpected(damage);
    const QString log = QStringLiteral("-wal"); // an empty one was made by reading
    if (QFileInfo(filePath + log).size() > 0)
        QFile::rename(filePath + log, mended.damagedFile + log);
    if (const auto installed = DatabaseRescue::install(filePath); !installed)
        return std::unexpected(installed.error());
    return mended;
}

} // namespace Uplift
