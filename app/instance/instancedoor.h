// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "startrequest.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace Uplift
{

/// Where a second start with the same data folder knocks: a local socket that this user alone may
/// open. A caller has seconds for a line, and gets one in answer.
///
/// Belongs to the thread that made it. Never an error of the program: where the system allows no
/// such socket, a second start finds the database held.
class InstanceDoor : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Window, Headless };

    explicit InstanceDoor(Kind kind, QObject *parent = nullptr);

    /// Opens it for a data folder whose database this program has locked: what lies there is left
    /// over then, from a program that was killed, and is removed. False when the system refuses.
    bool open(const QString &dataDirectory);

Q_SIGNALS:
    /// A second start asks this; without a window nothing is asked.
    void asked(const Uplift::StartRequest &request);

private:
    void take(QLocalSocket *caller);
    void read(QLocalSocket *caller);

    Kind m_kind;
    QLocalServer m_server;
};

} // namespace Uplift
