// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Uplift
{

/// What is wrong with a field, beside or below it: takes no room while nothing is. Screen readers
/// are told when it comes, and hear it again with the field. GUI thread.
class FieldFault : public QLabel
{
    Q_OBJECT
public:
    /// The field outlives it.
    explicit FieldFault(QWidget &field, QWidget *parent = nullptr);

    /// Empty: nothing is wrong.
    void setFault(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QWidget &m_field;
};

} // namespace Uplift
