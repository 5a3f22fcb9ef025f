// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include <QLocale>

namespace Uplift
{

QString Wording::grouping(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return tr("None", "no grouping");
    case Grouping::Tag:
        return tr("Tag");
    case Grouping::Site:
        return tr("Site");
    case Grouping::Product:
        return tr("Product");
    case Grouping::Version:
        return tr("Version");
    case Grouping::State:
        return tr("State");
    }
    return {};
}

QString Wording::groupWithoutValue(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Tag:
        return tr("Without a tag");
    case Grouping::Site:
        return tr("Without a site");
    case Grouping::Product:
        return tr("Product not known");
    case Grouping::Version:
        return tr("Version not known");
    case Grouping::State:
    case Grouping::None:
        break;
    }
    return {};
}

QString Wording::groupTitle(Grouping grouping, const QString &value, int count)
{
    return tr("%1 (%2)", "group and the number of its systems")
        .arg(value.isEmpty() ? groupWithoutValue(grouping) : value)
        .arg(QLocale().toString(count));
}

QString Wording::message(const LogEntry &entry)
{
    if (entry.kind == LogKind::AnswerSent)
        return tr("Answer: %1", "status code of HTTP").arg(entry.arguments.value(0));
    return logEntry(entry);
}

QString Wording::protocolHeading(int column)
{
    const QStringList headings{tr("Time"), tr("Message"), tr("Size")};
    return headings.value(column);
}

QString Wording::finish(const QDateTime &at, const QDateTime &now)
{
    if (now.secsTo(at) < 60)
        return tr("done in a minute");
    return tr("done about %1", "time").arg(moment(at, now));
}

} // namespace Uplift
