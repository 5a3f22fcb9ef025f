// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace Uplift
{

/// A dark desktop.
inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2b2d31), QColor(0x2b2d31));
    palette.setColor(QPalette::Base, QColor(0x1f2124));
    palette.setColor(QPalette::AlternateBase, QColor(0x25272b));
    palette.setColor(QPalette::Highlight, QColor(0x2f7fd0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8cc4ff));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a3d42));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(role, QColor(0xe6e6e6));
        palette.setColor(QPalette::Disabled, role, QColor(0x85888c));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a9da3));
    return palette;
}

/// A light one, whatever desktop there is.
inline QPalette lightPalette()
{
    QPalette palette(QColor(0xefefef), QColor(0xefefef));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7f7f7));
    palette.setColor(QPalette::Highlight, QColor(0x308cc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x0000ff));
    palette.setColor(QPalette::ToolTipBase, QColor(0xffffdc));
    palette.setColor(QPalette::ToolTipText, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(role, Qt::black);
        palette.setColor(QPalette::Disabled, role, QColor(0xbebebe));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    return palette;
}

} // namespace Uplift
