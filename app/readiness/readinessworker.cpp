// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessworker.h"

#include <domain/portremedy.h>
#include <system/firewall.h>
#include <system/networkcards.h>
#include <system/portholder.h>
#include <system/programplace.h>

#include <server/routes.h>
#include <server/selfcheck.h>

#include <QFileInfo>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <filesystem>
#include <system_error>

namespace Uplift
{

namespace
{

constexpr int MostAddresses = 8;
constexpr int FixedSteps = 4; // port, cards, firewall, software folder
constexpr int AnswerTime = 5'000;

/// The port that endpoints are to call, though it could not be had.
quint16 wantedPort(const Listening &listening)
{
    for (const Error &problem : listening.problems) {
        if (problem.code == ErrorCode::PortInUse || problem.code == ErrorCode::PortNotAllowed)
            return problem.argument(1).toUShort();
    }
    return listening.port;
}

} // namespace

void ReadinessWorker::begin(int generation, const ReadinessQuestion &question)
{
    m_generation = generation;
    if (isDropped())
        return;
    m_question = question;
    m_readiness = {};
    m_readiness.isRunning = true;
    m_readiness.listening = question.listening;
    m_addresses = question.listening.port == 0
                      ? QStringList()
                      : question.listening.reachableAt.first(std::min<qsizetype>(
                            MostAddresses, question.listening.reachableAt.size()));
    m_readiness.total = FixedSteps + int(m_addresses.size());
    Q_EMIT told(m_generation, m_readiness);

    findHolder();
    stepDone();
    if (isDropped())
        return;
    m_readiness.cards = networkCards();
    stepDone();
    if (isDropped())
        return;
    m_readiness.firewall = readFirewall(wantedPort(question.listening));
    stepDone();
    if (isDropped())
        return;
    lookAtFolder();
    stepDone();
    fetchNext();
}

void ReadinessWorker::findHolder()
{
    for (const Error &problem : std::as_const(m_question.listening.problems)) {
        if (problem.code == ErrorCode::PortInUse)
            m_readiness.holder = holderOf(problem.argument(1).toUShort()).value_or(PortHolder());
    }
    m_readiness.portRemedy =
        portRemedyFor(programPlace(), m_question.listening, m_readiness.holder);
}

/// By doing it: what permissions say is not the same on every system and network drive.
void ReadinessWorker::lookAtFolder()
{
    FolderFinding finding{.path = m_question.folder, .unreadable = m_question.unreadable};
    if (!finding.path.isEmpty()) {
        const QFileInfo folder(finding.path);
        std::error_code error;
        const std::filesystem::directory_iterator entries(folder.filesystemAbsoluteFilePath(),
                                                          error);
        if (!folder.isDir())
            finding.state = FolderState::Missing;
        else if (error)
            finding.state = FolderState::Unreadable;
        else
            finding.state = folder.isWritable() ? FolderState::Good : FolderState::ReadOnly;
        if (finding.state == FolderState::Unreadable)
            finding.detail = QString::fromLocal8Bit(error.message().c_str());
    }
    m_readiness.folder = finding;
}

void ReadinessWorker::stepDone()
{
    ++m_readiness.done;
    m_readiness.isRunning = m_readiness.done < m_readiness.total;
    if (!isDropped())
        Q_EMIT told(m_generation, m_readiness);
}

QNetworkAccessManager *ReadinessWorker::network()
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setProxy(QNetworkProxy::NoProxy); // an endpoint would not ask ours
        m_network->setTransferTimeout(AnswerTime);
    }
    return m_network;
}

void ReadinessWorker::fetchNext()
{
    if (isDropped() || m_addresses.isEmpty())
        return;
    const QString base = m_addresses.takeFirst();
    const QString url = m_question.fileName.isEmpty()
                            ? base + u'/'
                            : packageUrl(QUrl(base), m_question.fileName).toString();
    fetchEnd(url, false);
}

void ReadinessWorker::fetchEnd(const QString &url, bool isLast)
{
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("User-Agent", SelfCheckAgent);
    request.setRawHeader("Range", isLast ? "bytes=-1" : "bytes=0-0");
    QNetworkReply *reply = network()->get(request);
    // More than a page of a stranger is not wanted.
    reply->setReadBufferSize(64 * 1024);
    connect(reply, &QNetworkReply::finished, this, [this, reply, url, isLast] {
        reply->deleteLater();
        if (!isDropped())
            judge(*reply, url, isLast);
    });
}

void ReadinessWorker::judge(QNetworkReply &reply, const QString &url, bool isLast)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray range = reply.rawHeader("Content-Range");
    if (status == 0) {
        note({url, FetchOutcome::NoConnection, reply.errorString()});
    } else if (m_question.fileName.isEmpty()) {
        note({url, FetchOutcome::Answered, QString::number(status)});
    } else if (status != 206) {
        note({url, status == 200 ? FetchOutcome::WrongContent : FetchOutcome::Refused,
              QString::number(status)});
    } else if (!range.endsWith('/' + QByteArray::number(m_question.size)) ||
               reply.readAll().size() != 1) {
        note({url, FetchOutcome::WrongContent, QString::fromLatin1(range)});
    } else if (!isLast) {
        fetchEnd(url, true);
    } else {
        note({url, FetchOutcome::Fetched, {}});
    }
}

void ReadinessWorker::note(const FetchFinding &finding)
{
    m_readiness.fetches.append(finding);
    stepDone();
    fetchNext();
}

} // namespace Uplift
