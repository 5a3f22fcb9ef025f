// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointcontrols.h"
#include "webmessage.h"

namespace Uplift::Lab
{

/// The pages of an endpoint's own web server: `/getxml?location=…` and `/putxml`, with the answers
/// that CE gives: 200 also for what it refuses, and the reason in the document.
WebAnswer webPage(const WebRequest &request, EndpointControls &endpoint);

/// What is answered to SoftwareUpgrade when the package could not be fetched.
WebAnswer downloadFailed();

} // namespace Uplift::Lab
