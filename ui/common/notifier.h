// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Uplift
{

/// How the program speaks up outside its window; an interface, so that tests can listen.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether this desktop has a tray.
    virtual bool hasTray() const = 0;
    virtual void setTrayShown(bool shown) = 0;
    /// What the icon in the tray says.
    virtual void setCounts(const QString &text) = 0;
    virtual void notify(const QString &title, const QString &text, bool isBad) = 0;

Q_SIGNALS:
    void windowRequested();
    void quitRequested();
};

} // namespace Uplift
