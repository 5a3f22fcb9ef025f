// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "laboptions.h"
#include "simulatedendpoint.h"

#include <vector>

namespace Uplift::Lab
{

/// A number of simulated endpoints, made from options.
class Lab : public QObject
{
    Q_OBJECT

public:
    explicit Lab(const LabOptions &options, QObject *parent = nullptr);

    /// Switches the endpoints on, one shortly after the other.
    void start();

    const std::vector<std::unique_ptr<SimulatedEndpoint>> &endpoints() const { return m_endpoints; }

Q_SIGNALS:
    void webOpened(const QString &systemName, const QString &serialNumber, const QUrl &address);
    void lineWritten(const QString &systemName, const QString &line);
    void allEnded(); ///< each endpoint's upgrade ran to the end that its profile stands for

private:
    void countEnd();

    std::vector<std::unique_ptr<SimulatedEndpoint>> m_endpoints;
    size_t m_ended = 0;
};

} // namespace Uplift::Lab
