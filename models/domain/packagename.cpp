// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagename.h"

#include <QRegularExpression>
#include <QStringList>

namespace Uplift
{

namespace
{

QRegularExpression patternFor(const QString &train)
{
    return QRegularExpression(
        QStringLiteral(R"(^(?<prefix>cmterm-)?(?<family>s\d{5})?[-_]?)"
                       R"((?<before>(?:[a-z][a-z0-9]*[-_])*?)(?<train>%1))"
                       R"((?<numbers>\d+(?:[._]\d+)*)(?<rest>(?:[-_][a-z0-9]+)*))"
                       R"((?<ending>\.pkg|(?:\.k\d+)?\.cop(?:\.sgn|\.sha512)?)\z)")
            .arg(train),
        QRegularExpression::CaseInsensitiveOption);
}

QRegularExpressionMatch matchOf(const QString &fileName)
{
    static const QRegularExpression known = patternFor(QStringLiteral("tc|ce|roomos"));
    static const QRegularExpression any = patternFor(QStringLiteral("[a-z]{2,6}"));
    const auto match = known.match(fileName);
    return match.hasMatch() ? match : any.match(fileName);
}

} // namespace

std::optional<PackageName> parsePackageName(QStringView fileName)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{7,40}$"));

    const auto match = matchOf(fileName.toString());
    if (!match.hasMatch())
        return {};

    PackageName name;
    name.family = match.captured(u"family").toLower();
    name.version = SoftwareVersion::parse(match.captured(u"train") + match.captured(u"numbers"));
    name.isCop = match.captured(u"ending").contains(QLatin1String(".cop"), Qt::CaseInsensitive);
    const bool isForAll = name.family.isEmpty();
    if (!name.version.isValid() || (isForAll && !name.isCop) ||
        (isForAll && match.captured(u"prefix").isEmpty() && !match.captured(u"before").isEmpty()))
        return {};

    QStringList variant = match.captured(u"before")
                              .toLower()
                              .replace(u'_', u'-')
                              .split(QLatin1Char('-'), Qt::SkipEmptyParts);
    const QStringList parts =
        match.captured(u"rest").toLower().split(QLatin1Char('-'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (name.hash.isEmpty() && hash.match(part).hasMatch())
            name.hash = part;
        else
            variant.append(part);
    }
    name.variant = variant.join(QLatin1Char('-'));
    return name;
}

bool isUnfinishedName(QStringView fileName)
{
    static const QRegularExpression whileCopied(
        QStringLiteral(R"(\.(?:part|partial|filepart|crdownload|opdownload|download|aria2)\z)"),
        QRegularExpression::CaseInsensitiveOption);
    // Of rsync: ".name.AbC123"; of programs that rename at the end: "name.AbC123", "name.tmp".
    static const QRegularExpression behindName(
        QStringLiteral(R"(^\.?(.+)\.(?!sha\d{3}|md5sum|backup)(?:[a-z0-9]{6}|tmp|temp)\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString name = fileName.toString();
    if (whileCopied.match(name).hasMatch())
        return true;
    const auto match = behindName.match(name);
    return match.hasMatch() && !parsePackageName(name) && parsePackageName(match.captured(1));
}

} // namespace Uplift
