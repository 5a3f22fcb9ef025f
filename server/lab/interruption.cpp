// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interruption.h"

#include <chrono>
#include <csignal>

namespace Uplift::Lab
{
namespace
{

volatile std::sig_atomic_t isRequested = 0;

} // namespace

extern "C" {
static void rememberInterruption(int)
{
    isRequested = 1;
}
}

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    std::signal(SIGINT, rememberInterruption);
    std::signal(SIGTERM, rememberInterruption);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (isRequested == 0)
            return;
        m_look.stop();
        Q_EMIT requested();
    });
    m_look.start(std::chrono::milliseconds(100));
}

} // namespace Uplift::Lab
