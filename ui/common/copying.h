// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Uplift
{

/// Puts the text into the clipboard and says so beside the control that did it.
void copyText(const QString &text, QWidget &by);

} // namespace Uplift
