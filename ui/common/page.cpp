// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page.h"

#include "presentation.h"

#include <QEvent>
#include <QLabel>
#include <QScreen>
#include <QTreeView>

namespace Uplift
{

namespace
{

/// Follows the palette, light or dark.
class QuietLabel : public QLabel
{
public:
    explicit QuietLabel(QWidget *parent)
        : QLabel(parent)
    {
        colour();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            colour();
    }

private:
    void colour()
    {
        QPalette quiet;
        quiet.setColor(QPalette::WindowText, colourOf(Tone::Quiet, quiet));
        setPalette(quiet);
    }
};

QLabel *wrapping(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Page::Page(QWidget *parent)
    : QDialog(parent)
{
}

void Page::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void startAt(QWidget &window, QSize wanted)
{
    constexpr QSize Frame{8, 36}; // of usual window managers; not known before a window is shown
    if (const QScreen *screen = window.screen())
        wanted = wanted.boundedTo(screen->availableSize() - Frame);
    window.resize(wanted);
}

QLabel *wrappedLabel(QWidget *parent)
{
    return wrapping(new QLabel(parent));
}

QLabel *quietLabel(QWidget *parent)
{
    return wrapping(new QuietLabel(parent));
}

QLabel *headingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void fitColumns(QTreeView &view, int columns)
{
    constexpr int Slack = 8;
    for (int column = 0; column < columns; ++column) {
        view.resizeColumnToContents(column);
        view.setColumnWidth(column, view.columnWidth(column) + Slack);
    }
}

QLabel *nameLabel(QWidget *control, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setBuddy(control);
    return label;
}

} // namespace Uplift
