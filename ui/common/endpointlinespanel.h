// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace Uplift
{

class CommandBox;

/// How endpoints learn to call in here: lines to type on one, each with a button that copies it and
/// one for all; or what to enter at the DHCP server, in the words of each server.
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
    QWidget *linesTab();
    QWidget *dhcpTab();
    void refresh();
    void refreshLines();
    void refreshDhcp();

    QString m_address;
    QTabWidget *m_tabs;
    QLabel *m_explanation = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QLabel *> m_lines;
    QList<QPushButton *> m_copies;
    QPushButton *m_copyAll = nullptr;
    QLabel *m_dhcpExplanation = nullptr;
    QLabel *m_serverName = nullptr;
    QComboBox *m_server = nullptr;
    QLabel *m_place = nullptr;
    CommandBox *m_option = nullptr;
    QLabel *m_limits = nullptr;
};

} // namespace Uplift
