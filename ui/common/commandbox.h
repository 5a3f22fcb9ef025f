// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace Uplift
{

class CommandText;

/// What is to be typed elsewhere, in letters of one width, as high as it is, with a button that
/// copies it.
class CommandBox : public QFrame
{
    Q_OBJECT
public:
    explicit CommandBox(QWidget *parent = nullptr);

    /// One line or several. Hidden while there is nothing to type.
    void setCommand(const QString &command);

    QString command() const { return m_command; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_command;
    CommandText *m_text;
    QPushButton *m_copy;
};

} // namespace Uplift
