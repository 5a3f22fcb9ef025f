// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;
class QString;

namespace Uplift
{

/// Writes a text into the middle of a view that has no rows; call from its paintEvent.
void paintEmptyText(QAbstractItemView &view, const QString &text);

} // namespace Uplift
