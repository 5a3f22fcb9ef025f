// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QString>

namespace Uplift::Lab
{

/// What an endpoint writes to its all.log, in the seed's wording: process, seconds since it was
/// switched on, area, and the line.
class EndpointLog : public QObject
{
    Q_OBJECT

public:
    /// `path`: the file to append to; empty: no file. `processId` is shown only.
    EndpointLog(const QString &path, int processId, QObject *parent = nullptr);

    /// False when a file was asked for and cannot be written.
    bool isWritable() const;

    /// The time counts from 0 again: the endpoint was switched on or rebooted.
    void restartClock();

    /// Writes a line about provisioning.
    void write(const QString &text);

Q_SIGNALS:
    void lineWritten(const QString &line); ///< without line break

private:
    QFile m_file;
    int m_processId;
    QElapsedTimer m_sinceStart;
};

} // namespace Uplift::Lab
