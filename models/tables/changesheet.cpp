// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesheet.h"

#include <tables/wording/wording.h>

#include <QLocale>
#include <QMap>
#include <algorithm>

namespace Uplift
{

namespace
{

/// A cell of the table. What is whole is not broken: a number, a moment, a title.
struct Cell
{
    QString text;
    bool isWhole = false;
    QString below = {}; ///< a further line that is not broken either
};

/// A long version goes on below with the build's hash, which is not broken.
Cell version(const QString &text)
{
    constexpr qsizetype Short = 16;
    const qsizetype hash = text.lastIndexOf(u'.') + 1;
    if (text.size() <= Short || hash == 0)
        return {text, text.size() <= Short};
    return {text.first(hash) + u'\n' + text.sliced(hash), true};
}

QString html(const Cell &cell, const char *tag)
{
    const QString style =
        cell.isWhole ? QStringLiteral(" style=\"white-space:nowrap\"") : QString();
    const QString below = cell.below.isEmpty()
                              ? QString()
                              : QStringLiteral("<p style=\"white-space:nowrap;margin:0\">%1</p>")
                                    .arg(cell.below.toHtmlEscaped());
    return QStringLiteral("<%1 align=\"left\" valign=\"top\"%2>%3%4</%1>")
        .arg(QLatin1String(tag), style,
             cell.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), below);
}

QString row(const QList<Cell> &cells)
{
    QString all;
    for (const Cell &cell : cells)
        all += html(cell, "td");
    return QStringLiteral("<tr>%1</tr>").arg(all);
}

/// Stands on top of each page that the table goes over.
QString head(const QStringList &titles)
{
    QString all;
    for (const QString &title : titles)
        all += html({title, true}, "th");
    return QStringLiteral("<thead><tr>%1</tr></thead>").arg(all);
}

/// Day, time and the distance from UTC then: the sheet is read elsewhere and years later.
QString moment(const QDateTime &at)
{
    if (!at.isValid())
        return QStringLiteral("–");
    const QString zone = Wording::stamp(at).mid(19);
    const QString time = QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
    return Wording::date(at.toLocalTime().date()) + u'\n' + time + u' ' +
           (zone == u"Z" ? QStringLiteral("UTC") : zone);
}

QString endingOf(const Upgrade &upgrade)
{
    return upgrade.isEnded() ? Wording::outcome(upgrade.outcome) : Wording::state(upgrade.state);
}

QString versionNow(const ChangeLine &line)
{
    const QString now = line.endpoint.identification.softwareVersion;
    return now.isEmpty() ? QStringLiteral("–") : now;
}

} // namespace

static QList<Cell> cellsOf(const ChangeLine &line)
{
    const Upgrade &upgrade = line.upgrade;
    const QString name = line.endpoint.displayName();
    const bool isOver = upgrade.endedAt.isValid() && upgrade.createdAt.isValid();
    const QString duration =
        isOver ? Wording::duration(std::chrono::seconds(upgrade.createdAt.secsTo(upgrade.endedAt)))
               : QStringLiteral("–");
    QStringList ending{endingOf(upgrade)};
    if (const QString reason = Wording::reason(upgrade); !reason.isEmpty())
        ending.append(reason);
    else if (!upgrade.message.isEmpty() && upgrade.outcome != Outcome::Proved)
        ending.append(upgrade.message);
    if (!upgrade.reason.isEmpty())
        ending.append(ChangeSheetWording::tr("For other hardware, because: %1", "why it was wanted")
                          .arg(upgrade.reason));
    return {
        {name, false, upgrade.serialNumber.text()},
        version(upgrade.fromVersion.isEmpty() ? QStringLiteral("–") : upgrade.fromVersion),
        version(upgrade.targetVersion),
        version(versionNow(line)),
        {moment(upgrade.createdAt), true},
        {moment(upgrade.endedAt), true},
        {duration, true},
        {Wording::bytes(upgrade.sent), true},
        {upgrade.orderedBy.isEmpty() ? QStringLiteral("–") : upgrade.orderedBy},
        {ending.join(u'\n')},
    };
}

/// One that was offered before checksums were kept has that of the file as it is now.
static QString checksumOf(const ChangeLine &line)
{
    if (!line.upgrade.sha256.isEmpty())
        return QString::fromLatin1(line.upgrade.sha256.toHex());
    if (!line.sha256.isEmpty())
        return ChangeSheetWording::tr("%1 (of the file as it is now)", "a checksum")
            .arg(QString::fromLatin1(line.sha256.toHex()));
    return ChangeSheetWording::tr("not known: the file is no longer in the folder");
}

static QString packagesTable(const ChangeSheet &sheet)
{
    QMap<QString, QStringList> checksums;
    QMap<QString, qint64> sizes;
    for (const ChangeLine &line : sheet.lines) {
        QStringList &known = checksums[line.upgrade.fileName];
        if (const QString sum = checksumOf(line); !known.contains(sum))
            known.append(sum);
        sizes.insert(line.upgrade.fileName, line.upgrade.total);
    }
    QString rows = head({ChangeSheetWording::tr("Package"), ChangeSheetWording::tr("Bytes"),
                         ChangeSheetWording::tr("SHA-256 checksum as it was offered")});
    for (const auto &[file, sums] : checksums.asKeyValueRange())
        rows += row({{file}, {QLocale().toString(sizes.value(file)), true}, {sums.join(u'\n')}});
    return rows;
}

QString ChangeSheetWording::summary(const ChangeSheet &sheet)
{
    QMap<int, int> counts;
    for (const ChangeLine &line : sheet.lines)
        ++counts[line.upgrade.isEnded() ? int(line.upgrade.outcome) : int(Outcome::None)];
    QStringList parts;
    for (const auto &[outcome, count] : counts.asKeyValueRange()) {
        const QString name = Outcome(outcome) == Outcome::None ? tr("not ended")
                                                               : Wording::outcome(Outcome(outcome));
        parts.append(tr("%1: %2", "an ending, and how many").arg(name).arg(count));
    }
    return Wording::joined(parts);
}

QString ChangeSheetWording::html(const ChangeSheet &sheet)
{
    const auto line = [](const QString &name, const QString &value) {
        return value.isEmpty() ? QString()
                               : QStringLiteral("<p><b>%1</b> %2</p>")
                                     .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    QString rows = head({tr("System"), tr("Before"), tr("Wanted"), tr("Now"), tr("Start"),
                         tr("End"), tr("Duration"), tr("Sent"), tr("Ordered by"), tr("Ending")});
    for (const ChangeLine &change : sheet.lines)
        rows += row(cellsOf(change));
    const QString style = QStringLiteral(
        "<style>h1{font-size:15pt;margin-bottom:2px} p{margin:1px 0} th{background:#e8eaed}"
        " td,th{padding:3px 5px}</style>");
    const QString table = QStringLiteral(
        "<table width=\"100%\" border=\"1\" cellspacing=\"0\" "
        "style=\"border-collapse:collapse;border-color:#9aa0a6;margin-top:8px\">%1</table>");
    return QStringLiteral("<html lang=\"%9\"><head><meta charset=\"utf-8\"><title>%1</title>%2"
                          "</head><body><h1>%1</h1>%3%4%5%6%7%8</body></html>")
        .arg(tr("Change sheet: software of video systems").toHtmlEscaped(), style,
             line(tr("Made:"), moment(sheet.madeAt).replace(u'\n', u' ')),
             line(tr("Operator:"), sheet.operatorName), line(tr("Remark:"), sheet.remark),
             line(tr("Endings:"), summary(sheet)), table.arg(rows), table.arg(packagesTable(sheet)),
             QLocale().bcp47Name());
}

} // namespace Uplift
