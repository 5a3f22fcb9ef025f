// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page.h"

#include "presentation.h"
#include "spacing.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QScreen>
#include <QTreeView>
#include <algorithm>

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
        for (const auto role : {QPalette::WindowText, QPalette::Text}) // that of lists
            quiet.setColor(role, colourOf(Tone::Quiet, QPalette()));
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

void startAsWideAs(QWidget &page, int content, QSize least)
{
    const QScreen *screen = page.screen();
    const int most = screen ? screen->availableSize().width() * 9 / 10 : content;
    startAt(page, {std::max(least.width(), std::min(content, most)), least.height()});
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
    QFont font = scaledFont(label->font(), 1.2);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void fitColumns(QTreeView &view, int columns)
{
    constexpr int Slack = Space::Unit;
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
