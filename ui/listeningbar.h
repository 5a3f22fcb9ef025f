// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <domain/facts.h>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace Uplift
{

class ElidedLabel;

/// Says where the console listens, and copies what an endpoint must be told.
class ListeningBar : public QWidget
{
    Q_OBJECT
public:
    explicit ListeningBar(QWidget *parent = nullptr);

    void setListening(const Listening &listening);

    /// The command that tries again; offered where a wanted port could not be had. Outlives the
    /// bar.
    void offer(QAction &listenAgain);

    /// What it says, without the icon.
    QString text() const;

    /// The same with why and what to do, as the tool tip says it.
    QString explanation() const;

Q_SIGNALS:
    /// What was copied, for the operator.
    void answered(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString sentence() const;
    QString shortSentence() const;
    void copyLines(const QString &address);

    Listening m_listening;
    bool m_told = false; ///< false until the engine has spoken
    QLabel *m_icon;
    ElidedLabel *m_text;
    QToolButton *m_copy;
    QToolButton *m_again;
    QMenu *m_addresses;
};

} // namespace Uplift
