// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactjson.h"

#include <domain/contactwords.h>

namespace Uplift
{

QString jsonTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

namespace
{

QJsonObject named(const char *fact, QJsonObject fields)
{
    fields.insert(QStringLiteral("fact"), QLatin1String(fact));
    return fields;
}

QJsonObject failed(QJsonObject fields, const std::optional<ContactFailure> &failure)
{
    fields.insert(QStringLiteral("problem"), failure ? word(failure->problem) : QString());
    fields.insert(QStringLiteral("detail"), failure ? failure->detail : QString());
    return fields;
}

QJsonObject json(const ContactWay &way)
{
    return named("contactWay", {{QStringLiteral("id"), way.endpoint},
                                {QStringLiteral("protocol"), word(way.protocol)},
                                {QStringLiteral("address"), way.address},
                                {QStringLiteral("fingerprint"), way.fingerprint},
                                {QStringLiteral("hasCredentials"), way.hasCredentials}});
}

/// Null for what the endpoint did not have.
QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonObject json(const FormerManager &former)
{
    return named("formerManager",
                 {{QStringLiteral("id"), former.endpoint},
                  {QStringLiteral("mode"), orNull(former.mode)},
                  {QStringLiteral("address"), orNull(former.address)},
                  {QStringLiteral("alternateAddress"), orNull(former.alternateAddress)},
                  {QStringLiteral("path"), orNull(former.path)},
                  {QStringLiteral("protocol"), orNull(former.protocol)},
                  {QStringLiteral("httpMethod"), orNull(former.httpMethod)},
                  {QStringLiteral("borrowedAs"), former.borrowedAs},
                  {QStringLiteral("isOwed"), former.isOwed()},
                  {QStringLiteral("borrowedAt"), jsonTime(former.borrowedAt)},
                  {QStringLiteral("restoredAt"), jsonTime(former.restoredAt)}});
}

QJsonObject json(const ContactUnderWay &underWay)
{
    return named("contactUnderWay", {{QStringLiteral("id"), underWay.endpoint},
                                     {QStringLiteral("action"), word(underWay.action)},
                                     {QStringLiteral("isSent"), underWay.isSent}});
}

QJsonObject json(const ContactReport &report)
{
    return named("contactReport", failed({{QStringLiteral("id"), report.endpoint},
                                          {QStringLiteral("action"), word(report.action)}},
                                         report.failure));
}

QJsonObject json(const FingerprintQuestion &question)
{
    return named("fingerprintToConfirm", {{QStringLiteral("id"), question.endpoint},
                                          {QStringLiteral("address"), question.address},
                                          {QStringLiteral("fingerprint"), question.fingerprint},
                                          {QStringLiteral("former"), question.former}});
}

QJsonObject json(const FindingProgress &progress)
{
    return named("findingProgress", {{QStringLiteral("total"), progress.total},
                                     {QStringLiteral("tried"), progress.tried},
                                     {QStringLiteral("found"), progress.found},
                                     {QStringLiteral("awaited"), progress.awaited},
                                     {QStringLiteral("isRunning"), progress.isRunning}});
}

QJsonObject json(const FindingResult &result)
{
    return named("findingResult", failed({{QStringLiteral("address"), result.address},
                                          {QStringLiteral("id"), result.endpoint}},
                                         result.failure));
}

QJsonObject json(const AddressListError &error)
{
    return named("addressListWrong", {{QStringLiteral("problem"), word(error.problem)},
                                      {QStringLiteral("part"), error.part}});
}

QJsonObject json(const CredentialKeeping &keeping)
{
    return named("credentialKeeping", {{QStringLiteral("isLasting"), keeping.isLasting()},
                                       {QStringLiteral("store"), word(keeping.store)},
                                       {QStringLiteral("reason"), keeping.reason}});
}

} // namespace

QJsonObject toJson(const ContactFact &fact)
{
    return std::visit([](const auto &value) { return json(value); }, fact);
}

} // namespace Uplift
