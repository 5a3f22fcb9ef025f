// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QTreeView;
class QVBoxLayout;

namespace Uplift
{

/// A window beside the main one: Escape closes it, and it takes its texts again when the language
/// changes.
class Page : public QDialog
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

    /// Sets every text; called by the constructor of the class that has them, then at each change.
    virtual void retranslate() = 0;
};

/// Gives a window that size at its start, or as much of it as its screen has room for, frame and
/// title bar left out.
void startAt(QWidget &window, QSize wanted);

/// The same for a page whose content says how wide it should be: no narrower than `least`, and no
/// wider than nine tenths of the screen.
void startAsWideAs(QWidget &page, int content, QSize least);

/// A label that wraps and can be selected.
QLabel *wrappedLabel(QWidget *parent);

/// The same in the background.
QLabel *quietLabel(QWidget *parent);

/// A label in a larger, bold font.
QLabel *headingLabel(QWidget *parent);

/// Makes the first `columns` as wide as what is in them, and some pixels more.
void fitColumns(QTreeView &view, int columns);

/// A label as the visible name of a control: its mnemonic goes there.
QLabel *nameLabel(QWidget *control, QWidget *parent);

} // namespace Uplift
