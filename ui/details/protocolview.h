// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <domain/clock.h>
#include <domain/endpoint.h>
#include <tables/protocolmodel.h>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QToolButton;
class QTreeView;

namespace Uplift
{

/// What a system sent and what it was answered, message by message, secrets masked.
class ProtocolView : public QWidget
{
    Q_OBJECT
public:
    /// The clock outlives the view.
    explicit ProtocolView(const Clock &clock, QWidget *parent = nullptr);

    /// Upright: the message below the list, for a narrow place.
    void setOrientation(Qt::Orientation orientation);

    /// Turns to another system; what is shown goes until `showMessages`.
    void setEndpoint(const Endpoint &endpoint);

    void showMessages(const QList<LogEntry> &messages);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMessage();
    void copyAll();
    void retranslate();

    Endpoint m_endpoint;
    QList<LogEntry> m_messages;
    ProtocolModel m_model;
    QSplitter *m_parts;
    QBoxLayout *m_lower;
    QTreeView *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    QToolButton *m_copy;
};

} // namespace Uplift
