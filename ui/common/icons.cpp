// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Uplift
{

namespace
{

/// Draws a one-colour SVG of the Breeze set in a colour of the palette of the moment.
class ToneIconEngine : public QIconEngine
{
public:
    ToneIconEngine(QString name, QByteArray svg, Tone tone)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, drawn(rect.size() * ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(size, mode);
    }

    QIconEngine *clone() const override { return new ToneIconEngine(*this); }

private:
    QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = mode == QIcon::Disabled
                                  ? palette.color(QPalette::Disabled, QPalette::WindowText)
                                  : colourOf(m_tone, palette);
        const QString key = QStringLiteral("uplift/%1/%2/%3x%4")
                                .arg(m_name, colour.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QByteArray svg = m_svg;
        for (const char *ink : {"#232629", "#da4453", "#f67400"})
            svg.replace(ink, colour.name().toLatin1());
        svg.replace("#fff", palette.color(QPalette::Base).name().toLatin1());
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    QByteArray m_svg;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(Look{name, Tone::Plain});
}

QIcon icon(const Look &look)
{
    // Rows ask for theirs each time they are painted.
    static QHash<std::pair<QString, int>, QIcon> made;
    const std::pair key(look.icon, int(look.tone));
    if (const auto known = made.constFind(key); known != made.cend())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(look.icon));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return *made.insert(key, QIcon(new ToneIconEngine(look.icon, file.readAll(), look.tone)));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/uplift.svg"));
}

} // namespace Uplift
