// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resumebook.h"

namespace Uplift
{

static bool isOneCaller(const QByteArray &key)
{
    return key.startsWith('s');
}

QByteArray ResumeBook::keyOf(const QString &fileName, QUuid session, const QString &address)
{
    const QByteArray who = session.isNull() ? 'a' + address.toUtf8() : 's' + session.toByteArray();
    return who + '/' + fileName.toUtf8();
}

bool ResumeBook::mayGoOn(const QByteArray &key, const QByteArray &tag) const
{
    const auto known = m_tags.constFind(key);
    return known == m_tags.cend() || *known == tag;
}

void ResumeBook::note(const QByteArray &key, const QByteArray &tag, bool isBeginning)
{
    const auto known = m_tags.find(key);
    if (known == m_tags.end()) {
        if (m_tags.size() >= MostCallers)
            m_tags.erase(m_tags.begin());
        m_tags.insert(key, tag);
    } else if (*known != tag) {
        *known = isBeginning && isOneCaller(key) ? tag : QByteArray();
    }
}

} // namespace Uplift
