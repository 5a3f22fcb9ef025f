// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/presentation.h>

#include <domain/readiness.h>
#include <tables/wording/wordingreadiness.h>

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Uplift
{

/// "Will this work?": one sentence, then every finding with icon and advice, what stands in the way
/// first; commands that help can be copied.
class ReadinessPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReadinessPanel(QWidget *parent = nullptr);

    /// Puts a button of the page that it is on at the end of its own row.
    void addButton(QPushButton *button);

    /// The button that checks once more.
    QPushButton &checkButton() { return *m_check; }

    void showReadiness(const Readiness &readiness);

    /// The findings and the sentence as text.
    QString text() const;

Q_SIGNALS:
    void checkRequested();
    void cancelRequested();
    /// Before a check, where a wanted port could not be had: it may be free by now.
    void listenAgainRequested();
    /// A URL that opens the firewall's settings.
    void placeRequested(const QString &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showLines();
    void addLine(const ReadinessWording::Line &line);

    Readiness m_readiness;
    QLabel *m_conclusionIcon;
    QLabel *m_conclusion;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QPushButton *m_check;
    QPushButton *m_cancel;
    QPushButton *m_place;
    QPushButton *m_copy;
};

} // namespace Uplift
