// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

class QHeaderView;
class QSplitter;
class QWidget;

namespace Uplift
{

/// Remembers window, splitter and columns in an INI file; an empty path remembers nothing.
class LayoutStore
{
public:
    explicit LayoutStore(QString file);

    /// What is remembered together.
    struct Parts
    {
        QWidget &window;
        QSplitter &acrossSplitter;
        QHeaderView &columns;
    };

    /// False when nothing was remembered.
    bool restore(const Parts &parts) const;

    void save(const Parts &parts) const;

    /// What the operator has chosen in the window and wants to find again.
    QVariant choice(const QString &name, const QVariant &otherwise) const;
    void setChoice(const QString &name, const QVariant &value) const;

private:
    QString m_file;
};

} // namespace Uplift
