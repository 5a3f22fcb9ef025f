// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layoutstore.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

namespace Uplift
{

namespace
{

/// Raised when columns are added or leave, so that an older state is not applied to them.
constexpr int ColumnsVersion = 2;

QString columnsKey()
{
    return QStringLiteral("window/columns%1").arg(ColumnsVersion);
}

} // namespace

LayoutStore::LayoutStore(QString file)
    : m_file(std::move(file))
{
}

bool LayoutStore::restore(const Parts &parts) const
{
    if (m_file.isEmpty())
        return false;
    const QSettings settings(m_file, QSettings::IniFormat);
    if (!parts.window.restoreGeometry(
            settings.value(QStringLiteral("window/geometry")).toByteArray()))
        return false;
    parts.acrossSplitter.restoreState(
        settings.value(QStringLiteral("window/across")).toByteArray());
    parts.columns.restoreState(settings.value(columnsKey()).toByteArray());
    return true;
}

void LayoutStore::save(const Parts &parts) const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/geometry"), parts.window.saveGeometry());
    settings.setValue(QStringLiteral("window/across"), parts.acrossSplitter.saveState());
    settings.setValue(columnsKey(), parts.columns.saveState());
}

QVariant LayoutStore::choice(const QString &name, const QVariant &otherwise) const
{
    if (m_file.isEmpty())
        return otherwise;
    return QSettings(m_file, QSettings::IniFormat)
        .value(QStringLiteral("choices/") + name, otherwise);
}

void LayoutStore::setChoice(const QString &name, const QVariant &value) const
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(QStringLiteral("choices/") + name, value);
}

} // namespace Uplift
