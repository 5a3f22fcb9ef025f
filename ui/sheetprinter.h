// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Uplift
{

/// The HTML as a PDF file on A4 paper, laid across. GUI thread.
QByteArray pdfOf(const QString &html, const QString &title);

} // namespace Uplift
