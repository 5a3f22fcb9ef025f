// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages.h"

#include <QStringView>

namespace Uplift::Soap
{

/// Looks over a document before it is parsed, in one pass: a document type declaration is
/// `Forbidden`, a tag with more than `maximumAttributes` is `TooComplex`. None when neither is in
/// it; whether it is XML at all is not judged here.
std::optional<DecodeError> findHostileTag(QStringView document);

} // namespace Uplift::Soap
