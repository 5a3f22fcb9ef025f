// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erroroutput.h"

#include <QtGlobal>
#include <atomic>
#include <cstdio>

namespace Uplift
{

namespace
{

std::atomic<LineWriter *> current = nullptr;

void writeLine(const QString &text)
{
    const QByteArray line = text.toLocal8Bit() + '\n';
    if (LineWriter *writer = current)
        writer->write(line);
    else
        std::fputs(line.constData(), stderr);
}

#ifdef Q_OS_UNIX
void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    writeLine(qFormatLogMessage(type, context, text));
    if (type != QtFatalMsg)
        return;
    if (LineWriter *writer = current) // the program ends here
        writer->finish();
}
#endif

QByteArray gap(qint64 lines)
{
    return "uplift: " + QByteArray::number(lines) + " lines were left out here, nobody read them\n";
}

} // namespace

ErrorOutput::ErrorOutput()
    : m_writer(StandardStream::Errors, gap)
{
    current = &m_writer;
#ifdef Q_OS_UNIX
    qInstallMessageHandler(takeMessage);
#endif
}

/// Other threads are over by now.
ErrorOutput::~ErrorOutput()
{
    m_writer.finish();
#ifdef Q_OS_UNIX
    qInstallMessageHandler(nullptr);
#endif
    current = nullptr;
}

void ErrorOutput::say(const QString &text)
{
    writeLine(QStringLiteral("uplift: ") + text);
}

} // namespace Uplift
