// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Uplift::Lab
{

/// Tells when the user (Ctrl+C) or the system asks the program to end. One per program. Standard
/// C++ only: the signal sets a flag, a timer looks at it.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);

Q_SIGNALS:
    void requested(); ///< once

private:
    QTimer m_look;
};

} // namespace Uplift::Lab
