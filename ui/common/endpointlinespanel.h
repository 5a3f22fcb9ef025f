// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/facts.h>

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace Uplift
{

/// What is to be typed on an endpoint so that it calls in here, line by line, each with a button
/// that copies it and one for all.
class EndpointLinesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EndpointLinesPanel(QWidget *parent = nullptr);

    /// An address of `Listening::reachableAt`.
    void setAddress(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_address;
    QLabel *m_explanation;
    QGridLayout *m_grid;
    QList<QLabel *> m_lines;
    QList<QPushButton *> m_copies;
    QPushButton *m_copyAll;
    QLabel *m_dhcp;
};

} // namespace Uplift
