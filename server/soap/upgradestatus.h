// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages.h"
#include "xmlelement.h"

namespace Uplift::Soap
{

/// Finds the upgrade's status in a document of any form: `Provisioning/Software/UpgradeStatus`
/// first, then any `UpgradeStatus` that is not a peripheral's own. None when there is none.
std::optional<UpgradeStatus> findUpgradeStatus(const XmlElement &root);

/// Reads an element that carries the fields of `UpgradeStatus` without being named so; none when
/// it has neither `Status` nor `Phase` text.
std::optional<UpgradeStatus> readUnnamedUpgradeStatus(const XmlElement &element);

} // namespace Uplift::Soap
