// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandbox.h"

#include "copying.h"
#include "icons.h"
#include "spacing.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>
#include <cmath>

namespace Uplift
{

/// As high as its text is at its width.
class CommandText : public QPlainTextEdit
{
public:
    explicit CommandText(QWidget *parent)
        : QPlainTextEdit(parent)
    {
        setReadOnly(true);
        setTabChangesFocus(true);
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setText(const QString &text)
    {
        setPlainText(text);
        updateGeometry();
    }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override
    {
        const double around = 2 * (frameWidth() + document()->documentMargin());
        double height = around;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            height += heightOf(block.text(), width - around);
        return int(std::ceil(height)) + 1; // or it would scroll by the rounding
    }

    QSize sizeHint() const override { return {Usual, heightForWidth(Usual)}; }
    QSize minimumSizeHint() const override { return {Least, heightForWidth(Most)}; }

private:
    static constexpr int Least = 160;
    static constexpr int Usual = 400;
    static constexpr int Most = 10'000;

    double heightOf(const QString &text, double width) const
    {
        QTextLayout lines(text, font());
        lines.setTextOption(document()->defaultTextOption());
        double height = 0;
        lines.beginLayout();
        for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(width);
            height += line.height();
        }
        lines.endLayout();
        return height;
    }
};

CommandBox::CommandBox(QWidget *parent)
    : QFrame(parent)
    , m_text(new CommandText(this))
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), QString(), this))
{
    setFrameShape(QFrame::NoFrame);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_command, *m_copy); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Unit);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    retranslate();
    hide();
}

void CommandBox::setCommand(const QString &command)
{
    m_command = command;
    m_text->setText(command.trimmed());
    setVisible(!command.isEmpty());
}

void CommandBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandBox::retranslate()
{
    m_text->setAccessibleName(tr("What to enter"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy what to enter"));
}

} // namespace Uplift
