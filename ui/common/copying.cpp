// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copying.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QToolTip>
#include <QWidget>

namespace Uplift
{

namespace
{

struct Copying
{
    Q_DECLARE_TR_FUNCTIONS(Copying)
};

} // namespace

void copyText(const QString &text, QWidget &by)
{
    constexpr int ShownFor = 4000; // milliseconds
    QGuiApplication::clipboard()->setText(text);
    QToolTip::showText(by.mapToGlobal(QPoint(0, by.height())), Copying::tr("Copied."), &by, {},
                       ShownFor);
}

} // namespace Uplift
