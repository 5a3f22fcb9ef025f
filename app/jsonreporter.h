// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "linewriter.h"

#include <domain/facts.h>

#include <QJsonObject>
#include <QObject>

namespace Uplift
{

class EngineThread;

/// Each fact as a JSON object, for `--json`. Pure, but for the present time in "time".
QJsonObject toJson(const Listening &listening);
QJsonObject toJson(const Endpoint &endpoint);
QJsonObject toJson(const Upgrade &upgrade);
QJsonObject toJson(const Error &error);

/// Prints facts on standard output, one JSON object a line, each as soon as it is read. Where the
/// reader is too slow for long, "factsLeftOut" with their number stands in the place of facts.
class JsonReporter : public QObject
{
    Q_OBJECT
public:
    explicit JsonReporter(QObject *parent = nullptr);

    /// Waits for the reader of what is told, but not for one who does not read; says on standard
    /// error what was lost.
    ~JsonReporter() override;

    /// Prints whatever this engine tells from now on; connect before it starts.
    void reportAll(const EngineThread &engine);

private:
    void print(QJsonObject fact);

    LineWriter m_output;
};

} // namespace Uplift
