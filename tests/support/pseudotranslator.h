// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Uplift
{

/// A language that no file is needed for: every text is marked and half as long again, so that a
/// text that was not taken again, or is cut off, shows.
class PseudoTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.isEmpty() ? text : u'⟦' + text + QString(text.size() / 2, u'·') + u'⟧';
    }
    bool isEmpty() const override { return false; }
};

} // namespace Uplift
