// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/presentation.h>

#include <QList>
#include <QWidget>

namespace Uplift
{

/// A thing in a scheme.
struct SchemeStation
{
    QString icon; ///< a name for `icon()`
    QString title;
    QString detail; ///< in a few words; may be empty
    Tone tone = Tone::Plain;
    bool isLit = false; ///< the scheme is about this one

    bool operator==(const SchemeStation &) const = default;
};

/// What goes on between a station and the next.
struct SchemeWay
{
    QString text; ///< a line for each thing; may be empty
    bool isForth = false;
    bool isBack = false;
    Tone tone = Tone::Quiet;
    bool isSolid = true; ///< false: it has not happened yet

    bool operator==(const SchemeWay &) const = default;
};

/// Things in a row, and what goes on between them.
struct Scheme
{
    QList<SchemeStation> stations;
    QList<SchemeWay> ways; ///< one less than stations

    bool operator==(const Scheme &) const = default;
};

/// Draws a scheme as boxes with arrows between, in the colours of the palette of the moment. Screen
/// readers are told the same in words.
class SchemePicture : public QWidget
{
    Q_OBJECT
public:
    explicit SchemePicture(QWidget *parent = nullptr);

    void setScheme(const Scheme &scheme);
    const Scheme &scheme() const { return m_scheme; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wayWidth(const SchemeWay &way) const;
    int lineHeight() const;
    double arrowHeight() const;
    QFont titleFont(const QString &title, int room) const;
    void paintStation(QPainter &painter, const SchemeStation &station, const QRect &place) const;
    void paintContent(QPainter &painter, const SchemeStation &station, const QRect &inside) const;
    QString fittingDetail(const QString &detail, int width, int height) const;
    void paintWay(QPainter &painter, const SchemeWay &way, const QRect &gap) const;

    Scheme m_scheme;
};

} // namespace Uplift
