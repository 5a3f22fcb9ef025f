// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonreporter.h"

#include "contactjson.h"
#include "erroroutput.h"
#include "errortext.h"
#include <engine/enginethread.h>

#include <domain/errorwords.h>
#include <domain/productname.h>
#include <domain/words.h>
#include <tables/wording/wording.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <utility>

namespace Uplift
{

namespace
{

QString uuid(QUuid session)
{
    return session.toString(QUuid::WithoutBraces);
}

QJsonObject toJson(const CertificateFact &certificate)
{
    return {{QStringLiteral("names"), QJsonArray::fromStringList(certificate.names)},
            {QStringLiteral("issuer"), certificate.issuer},
            {QStringLiteral("validUntil"), jsonTime(certificate.validUntil)},
            {QStringLiteral("fingerprint"), certificate.fingerprint}};
}

} // namespace

QJsonObject toJson(const Listening &listening)
{
    QJsonArray problems;
    QJsonArray codes;
    for (const Error &problem : listening.problems) {
        problems.append(errorText(problem));
        codes.append(word(problem.code));
    }
    return {{QStringLiteral("fact"), QStringLiteral("listening")},
            {QStringLiteral("address"), listening.address},
            {QStringLiteral("port"), listening.port},
            {QStringLiteral("securePort"), listening.securePort},
            {QStringLiteral("certificate"),
             listening.certificate ? toJson(*listening.certificate) : QJsonValue()},
            {QStringLiteral("reachableAt"), QJsonArray::fromStringList(listening.reachableAt)},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("problemCodes"), codes}};
}

QJsonObject toJson(const Endpoint &endpoint)
{
    const Identification &said = endpoint.identification;
    return {{QStringLiteral("fact"), QStringLiteral("endpointChanged")},
            {QStringLiteral("id"), endpoint.id},
            {QStringLiteral("serial"), said.serialNumber.text()},
            {QStringLiteral("mac"), said.macAddress},
            {QStringLiteral("name"), said.systemName},
            {QStringLiteral("version"), said.softwareVersion},
            {QStringLiteral("reportedAddress"), said.ipAddress},
            {QStringLiteral("sourceAddress"), endpoint.sourceAddress},
            {QStringLiteral("product"), productNameOf(endpoint)},
            {QStringLiteral("family"), endpoint.family},
            {QStringLiteral("event"), endpoint.lastEvent},
            {QStringLiteral("lastHeard"), jsonTime(endpoint.lastHeard)},
            {QStringLiteral("accepted"), endpoint.isAccepted},
            {QStringLiteral("removed"), endpoint.isRemoved}};
}

QJsonObject toJson(const Upgrade &upgrade)
{
    return {{QStringLiteral("fact"), QStringLiteral("upgradeChanged")},
            {QStringLiteral("serial"), upgrade.serialNumber.text()},
            {QStringLiteral("package"), upgrade.fileName},
            {QStringLiteral("sessionId"), uuid(upgrade.sessionId)},
            {QStringLiteral("state"), word(upgrade.state)},
            {QStringLiteral("outcome"), word(upgrade.outcome)},
            {QStringLiteral("waitsFor"), word(upgrade.waitsFor)},
            {QStringLiteral("sent"), upgrade.sent},
            {QStringLiteral("total"), upgrade.total},
            {QStringLiteral("bytesPerSecond"), upgrade.bytesPerSecond},
            {QStringLiteral("attempt"), upgrade.attempt},
            {QStringLiteral("from"), upgrade.fromVersion},
            {QStringLiteral("target"), upgrade.targetVersion},
            {QStringLiteral("phase"), upgrade.phase},
            {QStringLiteral("message"), upgrade.message},
            {QStringLiteral("reason"), endReason(upgrade)}};
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("fact"), QStringLiteral("problem")},
            {QStringLiteral("code"), word(error.code)},
            {QStringLiteral("text"), errorText(error)},
            {QStringLiteral("detail"), error.detail()},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(error.arguments)},
            {QStringLiteral("line"), error.line}};
}

QJsonObject toJson(const PlanFact &fact)
{
    return {{QStringLiteral("fact"), QStringLiteral("planLine")},
            {QStringLiteral("line"), fact.line},
            {QStringLiteral("note"), word(fact.note)},
            {QStringLiteral("system"), fact.system},
            {QStringLiteral("sessionId"), fact.session.isNull() ? QString() : uuid(fact.session)},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(fact.arguments)},
            {QStringLiteral("text"), Wording::planFact(fact)}};
}

static QByteArray lineOf(QJsonObject fact)
{
    fact.insert(QStringLiteral("time"), jsonTime(QDateTime::currentDateTimeUtc()));
    return QJsonDocument(fact).toJson(QJsonDocument::Compact) + '\n';
}

static QByteArray gapFact(qint64 facts)
{
    return lineOf({{QStringLiteral("fact"), QStringLiteral("factsLeftOut")},
                   {QStringLiteral("count"), facts}});
}

JsonReporter::JsonReporter(QObject *parent)
    : QObject(parent)
    , m_output(StandardStream::Output, gapFact)
{
}

JsonReporter::~JsonReporter()
{
    if (const qint64 lost = m_output.finish(); lost > 0)
        ErrorOutput::say(
            QStringLiteral("nobody read %1 lines of standard output; they are lost").arg(lost));
}

void JsonReporter::reportAll(const EngineThread &engine)
{
    const auto report = [this](const auto &fact) { print(toJson(fact)); };
    engine.hear(&Engine::listeningChanged, this, report);
    engine.hear(&Engine::endpointChanged, this, report);
    engine.hear(&Engine::upgradeChanged, this, report);
    engine.hear(&Engine::problemFound, this, report);
    engine.hear(&Engine::problemSolved, this, [this](const Error &error) {
        QJsonObject fact = toJson(error);
        fact.insert(QStringLiteral("fact"), QStringLiteral("problemSolved"));
        print(fact);
    });
    engine.hear(&Engine::contactTold, this, report);
    engine.hear(&Engine::planTold, this, [this](const QList<PlanFact> &facts) {
        for (const PlanFact &fact : facts)
            print(toJson(fact));
    });
    engine.hear(&Engine::startFailed, this, [this](const QList<Error> &errors) {
        for (const Error &error : errors)
            print(toJson(error));
    });
}

void JsonReporter::print(QJsonObject fact)
{
    m_output.write(lineOf(std::move(fact)));
}

} // namespace Uplift
