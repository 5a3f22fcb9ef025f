// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <domain/packageimport.h>
#include <QMap>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Uplift
{

/// The files on their way into the library, one line with its progress and a way to stop it. Hidden
/// when there are none.
class ImportBar : public QWidget
{
    Q_OBJECT
public:
    explicit ImportBar(QWidget *parent = nullptr);

    void show(const PackageImport &import);

Q_SIGNALS:
    void cancelRequested(int id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showText();

    QMap<int, PackageImport> m_imports; ///< those not over; the first is being copied
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace Uplift
