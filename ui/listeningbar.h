// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <domain/facts.h>
#include <QTimer>

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

    /// What it says, without the icon.
    QString text() const;

    /// The same with why and what to do, as the tool tip says it.
    QString explanation() const;

    /// Says for a while what came of a command.
    void answer(const QString &sentence);
    QString answerShown() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString sentence() const;
    QString shortSentence() const;
    void copyLines(const QString &address);
    void clearAnswer();

    Listening m_listening;
    bool m_told = false; ///< false until the engine has spoken
    QLabel *m_icon;
    ElidedLabel *m_text;
    QLabel *m_answer;
    QToolButton *m_copy;
    QMenu *m_addresses;
    QTimer m_answerTime;
};

} // namespace Uplift
