// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstsystempanel.h"

#include <ui/common/announce.h>
#include <ui/common/icons.h>
#include <ui/common/page.h>
#include <ui/common/spacing.h>

#include <tables/unknowncaller.h>
#include <tables/wording/wording.h>
#include <tables/wording/wordingreadiness.h>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Uplift
{

FirstSystemPanel::FirstSystemPanel(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_sentence(headingLabel(this))
    , m_next(wrappedLabel(this))
    , m_obstacle(wrappedLabel(this))
    , m_hint(quietLabel(this))
{
    m_sentence->setObjectName(QStringLiteral("firstSystem"));
    m_obstacle->setObjectName(QStringLiteral("obstacle"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::Unit);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Double);
    layout->addLayout(line);
    layout->addWidget(m_next);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    refresh();
}

void FirstSystemPanel::setKnown(int systems)
{
    m_known = systems;
    refresh();
}

void FirstSystemPanel::setReadiness(const Readiness &readiness)
{
    m_readiness = readiness;
    refresh();
}

void FirstSystemPanel::setHasPackages(bool has)
{
    if (has == m_hasPackages)
        return;
    m_hasPackages = has;
    refresh();
}

void FirstSystemPanel::showCaller(const SystemRow &row)
{
    const bool isFirst = caller() == 0;
    if (isFirst || row.endpoint.id == caller())
        m_caller = row;
    else
        m_others.insert(row.endpoint.id);
    refresh();
    if (isFirst)
        announce(*m_sentence, m_sentence->text());
    Q_EMIT changed();
}

void FirstSystemPanel::showStranger(const LogEntry &entry)
{
    m_stranger = entry;
    refresh();
}

void FirstSystemPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void FirstSystemPanel::refresh()
{
    const bool hasCalled = caller() != 0;
    m_sign->setPixmap(icon(hasCalled ? Look{QStringLiteral("proved"), Tone::Good}
                                     : Look{QStringLiteral("waiting"), Tone::Waiting})
                          .pixmap(24));
    if (hasCalled)
        sayCaller();
    else
        sayWaiting();
    m_sentence->setAccessibleName(m_sentence->text());
    for (QLabel *label : {m_next, m_obstacle, m_hint})
        label->setVisible(!label->text().isEmpty());
}

void FirstSystemPanel::sayWaiting()
{
    m_sentence->setText(m_known == 0 ? tr("Waiting for the first system to call in…")
                                     : tr("Waiting for a system to call in…"));
    QStringList next{tr("Enter the lines on an endpoint, or restart it where DHCP tells it: it "
                        "calls in when it starts, and is shown here at once.")};
    if (m_known > 0)
        next.append(tr("%n system(s) are known already.", nullptr, m_known));
    m_next->setText(Wording::paragraph(next));
    const ReadinessWording::Line end = ReadinessWording::conclusion(m_readiness);
    QStringList obstacles;
    if (end.grade == Grade::Bad)
        obstacles.append(end.text);
    if (m_stranger) {
        const UnknownCaller stranger = unknownCallerOf(*m_stranger);
        const QString what = Wording::logKind(stranger.kind);
        obstacles.append(stranger.address.isEmpty() ? what
                                                    : Wording::headed(stranger.address, what));
        obstacles.append(Wording::callerAdvice(stranger));
    }
    QPalette coloured;
    coloured.setColor(QPalette::WindowText, colourOf(Tone::Bad, palette()));
    m_obstacle->setPalette(coloured);
    m_obstacle->setText(Wording::paragraph(obstacles));
    m_hint->setText(tr("You need not wait here: what calls in later appears in the window."));
}

void FirstSystemPanel::sayCaller()
{
    m_sentence->setText(tr("%1 (%2) has called in", "system, address")
                            .arg(callerName(), m_caller.endpoint.sourceAddress));
    QStringList facts;
    if (!m_caller.versionText.isEmpty())
        facts.append(tr("It runs %1.", "a version").arg(m_caller.versionText));
    facts.append(nextStep());
    m_next->setText(Wording::paragraph(facts));
    m_obstacle->setText({});
    m_hint->setText(m_others.isEmpty()
                        ? QString()
                        : tr("%n more have called in.", nullptr, int(m_others.size())));
}

QString FirstSystemPanel::nextStep() const
{
    if (!m_caller.endpoint.isAccepted)
        return tr("New systems wait here to be accepted: the link for it stands in its row.");
    if (!m_hasPackages)
        return tr("What is missing is a package for it: copy one into the software folder, then "
                  "drag it onto the system.");
    if (m_caller.update.kind == UpdateAtHand::Kind::Available)
        return tr("There is a package for it (%1): drag it onto the system, or select both and "
                  "press Enter. What would happen is shown first.",
                  "a version")
            .arg(m_caller.update.version);
    return tr("Drag a package onto it, or select both and press Enter. What would happen is shown "
              "first.");
}

} // namespace Uplift
