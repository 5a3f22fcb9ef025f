// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secondstart.h"

#include "erroroutput.h"
#include "errortext.h"
#include <app/instance/handover.h>

#include <storage/databaselock.h>
#include <tables/wording/wording.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QTimer>

namespace Uplift
{

namespace
{

constexpr int CanNotStart = 2;

/// By the loop that runs, or the one that begins.
void endWith(int code)
{
    QTimer::singleShot(0, QCoreApplication::instance(), [code] { QCoreApplication::exit(code); });
}

} // namespace

QStringList absolutePaths(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

SecondStart::SecondStart(QString dataDirectory, const Options &options)
    : m_dataDirectory(std::move(dataDirectory))
    , m_options(options)
    , m_request{.planFile = absolutePaths({options.planFile}).constFirst(),
                .files = absolutePaths(options.files)}
{
    if (options.planFile.isEmpty())
        m_request.planFile.clear();
}

bool SecondStart::isOver() const
{
    switch (handOver(m_dataDirectory, m_request)) {
    case HandOver::Nobody:
        return false;
    case HandOver::Taken:
        tellWhatIsLeft();
        endWith(0);
        return true;
    case HandOver::Headless:
        refuse(ErrorCode::InstanceHeadless);
        return true;
    case HandOver::Silent:
        refuse(ErrorCode::InstanceSilent);
        return true;
    }
    return false;
}

/// On standard error, for scripts, and in a box, for whoever clicked twice.
void SecondStart::refuse(ErrorCode why) const
{
    Error error = DatabaseLock::holder(QDir(m_dataDirectory).filePath(QStringLiteral("uplift.db")));
    error.code = why;
    ErrorOutput::say(errorText(error));
    const Wording::Problem problem = Wording::error(error);
    auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Uplift"), problem.what,
                                QMessageBox::Close);
    box->setInformativeText(Wording::paragraph({problem.why, problem.advice}));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, box, [] { endWith(CanNotStart); });
    box->show();
}

/// What another program can't be given.
void SecondStart::tellWhatIsLeft() const
{
    const std::pair<bool, const char *> given[] = {
        {!m_options.settings.isEmpty(), "--set"},
        {m_options.listen.has_value(), "--listen"},
        {!m_options.softwareDirectory.isEmpty(), "--software-dir"},
        {m_options.json, "--json"},
    };
    for (const auto &[isGiven, name] : given) {
        if (isGiven)
            ErrorOutput::say(QStringLiteral("%1 has no effect on the Uplift that runs already")
                                 .arg(QLatin1String(name)));
    }
}

} // namespace Uplift
