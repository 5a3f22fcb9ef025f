// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "supportcollector.h"

#include "foundcrash.h"

#include <domain/words.h>
#include <storage/connection.h>
#include <storage/stores.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QMultiHash>
#include <QSysInfo>
#include <QTimeZone>
#include <QUrl>
#include <algorithm>

namespace Uplift
{

namespace
{

using Qt::StringLiterals::operator""_s;

constexpr int MostEvents = 500;
constexpr qint64 MostFileBytes = 4'000'000; // twice what a log has

const QByteArray Dots = QByteArrayLiteral("•••");

using Line = std::pair<QString, QString>;

QByteArray textOf(const QList<Line> &lines)
{
    QString text;
    for (const auto &[name, value] : lines)
        text += name + u": "_s + value + u'\n';
    return text.toUtf8();
}

QByteArray about(const QString &dataDirectory)
{
    return textOf({{u"version"_s, QCoreApplication::applicationVersion()},
                   {u"Qt"_s, QLatin1String(qVersion())},
                   {u"system"_s, QSysInfo::prettyProductName()},
                   {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
                   {u"processor"_s, QSysInfo::currentCpuArchitecture()},
                   {u"time zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
                   {u"collected"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                   {u"data folder"_s, dataDirectory}});
}

QByteArray settingsText(Settings settings)
{
    if (!settings.pathSecret.isEmpty())
        settings.pathSecret = QString::fromUtf8(Dots);
    QList<Line> lines;
    const QMap<QString, QString> texts = SettingsStore::toText(settings);
    for (const auto &[name, text] : texts.asKeyValueRange())
        lines.append({name, text});
    return textOf(lines);
}

QByteArray eventText(const QList<LogEntry> &entries)
{
    QString text;
    for (const LogEntry &entry : entries)
        text += u"%1 system %2 kind %3: %4\n"_s.arg(
            entry.at.toString(Qt::ISODateWithMs), QString::number(entry.endpoint),
            QString::number(int(entry.kind)), entry.arguments.join(u", "_s).simplified());
    return text.toUtf8();
}

/// What is in the database, and in `secrets` what must not leave it; nothing where it can't be
/// read.
QList<SupportPart> storedTexts(const QString &dataDirectory, QStringList &secrets)
{
    const QString path = QDir(dataDirectory).filePath(u"uplift.db"_s);
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!QFileInfo::exists(path) || !connection)
        return {};
    const Stores stores((*connection)->database());
    int systems = 0;
    QMap<QString, int> upgrades;
    const auto state = stores.read(
        {.endpoint = [&systems](const Endpoint &) { ++systems; },
         .upgrade =
             [&upgrades](const Upgrade &upgrade) {
                 ++upgrades[upgrade.isEnded() ? word(upgrade.outcome) : word(upgrade.state)];
             }});
    if (!state)
        return {{u"database.txt"_s, state.error().detail().toUtf8()}};
    secrets.append(state->settings.pathSecret);
    for (const QString &address :
         {state->settings.updateAddress, state->settings.olderDownloadUrl}) {
        const QUrl url(address); // which may name a user and a password
        secrets.append({url.password(), url.password(QUrl::FullyEncoded)});
    }
    for (const ReleaseKey &key : state->releaseKeys)
        secrets.append(key.key);
    QList<Line> counts{{u"systems"_s, QString::number(systems)},
                       {u"release keys"_s, QString::number(state->releaseKeys.size())},
                       {u"entries of the event log"_s, QString::number(state->lastLogId)}};
    for (const auto &[name, count] : upgrades.asKeyValueRange())
        counts.append({u"upgrades, "_s + name, QString::number(count)});
    return {
        {u"counts.txt"_s, textOf(counts)},
        {u"settings.txt"_s, settingsText(state->settings)},
        {u"events.txt"_s, eventText(stores.log().latest(MostEvents).value_or(QList<LogEntry>()))}};
}

QList<SupportPart> filesIn(const QString &folder, const QString &pattern)
{
    QList<SupportPart> parts;
    const QDir dir(folder);
    const QFileInfoList files = dir.entryInfoList({pattern}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        file.seek(qMax<qint64>(0, file.size() - MostFileBytes)); // the end tells most
        parts.append({dir.dirName() + u'/' + info.fileName(), file.read(MostFileBytes)});
    }
    return parts;
}

/// Secrets by their first letters, so that ten thousand keys are looked for in one pass.
class Secrets
{
public:
    explicit Secrets(const QStringList &secrets)
    {
        for (const QString &secret : secrets) {
            const QByteArray text = secret.toUtf8().toLower();
            if (text.size() >= Beginning)
                m_byBeginning.insert(text.first(Beginning), text);
            else if (!text.isEmpty())
                m_short.append(text);
        }
    }

    /// The content without them, in whatever way they are spelled.
    QByteArray hidden(const QByteArray &content) const
    {
        const QByteArray lower = content.toLower();
        QByteArray left;
        left.reserve(content.size());
        for (qsizetype at = 0; at < content.size();) {
            const qsizetype length = longestAt(lower, at);
            if (length > 0)
                left += Dots;
            else
                left += content.at(at);
            at += std::max<qsizetype>(length, 1);
        }
        return left;
    }

private:
    static constexpr qsizetype Beginning = 8; // of path secrets the shortest

    qsizetype longestAt(const QByteArray &lower, qsizetype at) const
    {
        qsizetype length = 0;
        const QByteArrayView rest = QByteArrayView(lower).sliced(at);
        const auto look = [&](const QByteArray &secret) {
            if (rest.startsWith(secret))
                length = std::max(length, secret.size());
        };
        if (rest.size() >= Beginning) {
            const auto begin = QByteArray::fromRawData(rest.data(), Beginning);
            const auto [first, last] = m_byBeginning.equal_range(begin);
            std::for_each(first, last, look);
        }
        std::ranges::for_each(m_short, look);
        return length;
    }

    QMultiHash<QByteArray, QByteArray> m_byBeginning;
    QList<QByteArray> m_short;
};

} // namespace

QList<SupportPart> collectSupport(const QString &dataDirectory)
{
    QStringList secrets;
    QList<SupportPart> parts{{u"about.txt"_s, about(dataDirectory)}};
    parts += storedTexts(dataDirectory, secrets);
    parts += filesIn(QDir(dataDirectory).filePath(u"logs"_s), u"uplift*.log"_s);
    parts += filesIn(crashFolder(dataDirectory), u"crash-*.txt"_s);
    const Secrets hiding(secrets);
    for (SupportPart &part : parts)
        part.content = hiding.hidden(part.content);
    return parts;
}

} // namespace Uplift
