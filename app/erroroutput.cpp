// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erroroutput.h"

#include "logfile.h"
#include <system/crashreport.h>

#include <QtGlobal>
#include <atomic>
#include <cstdio>

namespace Uplift
{

namespace
{

std::atomic<LineWriter *> current = nullptr;
std::atomic<LogFile *> currentLog = nullptr;

void writeLine(const QString &text)
{
    const QByteArray line = text.toLocal8Bit() + '\n';
    if (LineWriter *writer = current)
        writer->write(line);
    else
        std::fputs(line.constData(), stderr);
}

/// Whom Qt would have told.
QtMessageHandler usualHandler = nullptr;

void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogFile *log = currentLog)
        log->write(type, QLatin1String(context.category) + QStringLiteral(": ") + text);
    if (type == QtFatalMsg)
        noteLastWords(text.toUtf8());
#ifdef Q_OS_UNIX
    writeLine(qFormatLogMessage(type, context, text));
    if (type != QtFatalMsg)
        return;
    if (LineWriter *writer = current) // the program ends here
        writer->finish();
#else
    usualHandler(type, context, text);
#endif
}

QByteArray gap(qint64 lines)
{
    return "uplift: " + QByteArray::number(lines) + " lines were left out here, nobody read them\n";
}

} // namespace

ErrorOutput::ErrorOutput(LogFile &log)
    : m_writer(StandardStream::Errors, gap)
{
    current = &m_writer;
    currentLog = &log;
    usualHandler = qInstallMessageHandler(takeMessage);
}

/// Other threads are over by now.
ErrorOutput::~ErrorOutput()
{
    m_writer.finish();
    qInstallMessageHandler(nullptr);
    current = nullptr;
    currentLog = nullptr;
}

void ErrorOutput::say(const QString &text)
{
    writeLine(QStringLiteral("uplift: ") + text);
}

} // namespace Uplift
