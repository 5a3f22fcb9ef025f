// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagename.h"

#include <QRegularExpression>
#include <QStringList>

namespace Uplift
{

std::optional<PackageName> parsePackageName(QStringView fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:cmterm-)?(?<family>s\d{5})?(?<train>[a-z]{2,6}))"
                       R"((?<numbers>\d+(?:[._]\d+)*)(?<rest>(?:[-_][a-z0-9]+)*))"
                       R"((?<ending>\.pkg|(?:\.k\d+)?\.cop(?:\.sgn|\.sha512)?)\z)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{7,40}$"));

    const auto match = pattern.match(fileName.toString());
    if (!match.hasMatch())
        return {};

    PackageName name;
    name.family = match.captured(u"family").toLower();
    name.version = SoftwareVersion::parse(match.captured(u"train") + match.captured(u"numbers"));
    name.isCop = match.captured(u"ending").contains(QLatin1String(".cop"), Qt::CaseInsensitive);
    if (!name.version.isValid() || (name.family.isEmpty() && !name.isCop))
        return {};

    QStringList variant;
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

} // namespace Uplift
