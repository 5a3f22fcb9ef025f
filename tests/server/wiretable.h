// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

/// Raw bytes to send on a connection of their own, and what has to come back.
struct WireRow
{
    const char *name;
    QByteArray request;      ///< "{tag}" and "{date}" stand for those of the package
    QList<int> statuses;     ///< of each answer, in order
    QByteArrayList expected; ///< of the last answer: "Field: value", "Field" when it is there,
                             ///< "!Field" when it is not, "~text" in the body, "=text" the body
    const char *group = "";  ///< what it is about
};

/// A package of 1,000 bytes that the table asks for; byte n is n % 251.
inline constexpr const char *wirePackage = "s52010tc6_3_0.pkg";

QList<WireRow> wireTable();

// Requests, for the table and for others.
namespace Wire
{
extern const QByteArray checkIn;
extern const QByteArray feedback;
extern const QByteArray posted;
extern const QByteArray folder;
extern const QByteArray package;

QByteArray ask(const QByteArray &method, const QByteArray &path, const QByteArray &fields = {});
QByteArray get(const QByteArray &path, const QByteArray &fields = {});
QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &fields = {});
} // namespace Wire
