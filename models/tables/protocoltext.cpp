// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocoltext.h"

#include <QRegularExpression>

namespace Uplift
{

namespace
{

const QString Mask = QStringLiteral("********");

/// Elements whose text is a secret, whatever their prefix; with attributes or without.
QString withoutSecretElements(QString text)
{
    static const QRegularExpression element(
        QStringLiteral(R"((<((?:[\w.-]+:)?(?:\w*ReleaseKey|OptionKey\w*|\w*Password|Passphrase|)"
                       R"(\w*Secret|Key))(?:\s[^<>]*)?>)([^<]+)(</\2>))"),
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(element, QStringLiteral("\\1") + Mask + QStringLiteral("\\4"));
}

QString withoutSecretFields(QString text)
{
    static const QRegularExpression field(
        QStringLiteral("^((?:Proxy-)?Authorization|Cookie):[^\\r\\n]*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return text.replace(field, QStringLiteral("\\1: ") + Mask);
}

} // namespace

QString shownMessage(const QByteArray &raw)
{
    QString text = QString::fromUtf8(raw);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        const bool isControl = c.category() == QChar::Other_Control;
        if (isControl && c != u'\n' && c != u'\t')
            c = u'\uFFFD';
    }
    return withoutSecretFields(withoutSecretElements(text));
}

QString firstLineOf(const QByteArray &raw)
{
    const qsizetype end = raw.indexOf('\n');
    return shownMessage(raw.left(end < 0 ? std::min<qsizetype>(raw.size(), 200) : end).trimmed());
}

bool isAnswer(const LogEntry &entry)
{
    return entry.kind == LogKind::AnswerSent;
}

QString supportCase(const Endpoint &endpoint, const QList<LogEntry> &messages)
{
    const Identification &said = endpoint.identification;
    QString text = QStringLiteral("%1, serial number %2, MAC address %3, software %4, at %5\n")
                       .arg(endpoint.displayName(), said.serialNumber.text(), said.macAddress,
                            said.softwareVersion, said.ipAddress);
    for (const LogEntry &message : messages) {
        text += QStringLiteral("\n--- %1 %2, %3 bytes\n")
                    .arg(message.at.toUTC().toString(Qt::ISODateWithMs),
                         isAnswer(message) ? QStringLiteral("console to endpoint")
                                           : QStringLiteral("endpoint to console"))
                    .arg(message.raw.size());
        text += shownMessage(message.raw).trimmed() + u'\n';
    }
    return text;
}

} // namespace Uplift
