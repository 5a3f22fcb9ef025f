// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutpage.h"

#include <ui/common/copying.h>
#include <ui/common/icons.h>
#include <ui/common/rowdelegate.h>
#include <ui/common/spacing.h>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Uplift
{

namespace
{

QByteArray contentOf(const QString &resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The parts as SPDX lists them, the program first.
QJsonArray parts()
{
    const QByteArray bill = contentOf(QStringLiteral(":/about/uplift.spdx.json"));
    return QJsonDocument::fromJson(bill).object().value(QStringLiteral("packages")).toArray();
}

QString versionText()
{
    return QStringLiteral("Uplift %1").arg(QCoreApplication::applicationVersion());
}

QString surroundings()
{
    return QStringLiteral("Qt %1, %2, %3")
        .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture());
}

QLabel *picture(QWidget *parent)
{
    constexpr int Size = 64;
    auto *label = new QLabel(parent);
    label->setPixmap(applicationIcon().pixmap(Size));
    label->setAlignment(Qt::AlignTop);
    return label;
}

} // namespace

AboutPage::AboutPage(QWidget *parent)
    : Page(parent)
    , m_name(headingLabel(this))
    , m_purpose(wrappedLabel(this))
    , m_surroundings(quietLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_parts(new QTreeWidget(this))
    , m_licence(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
{
    m_parts->setRootIsDecorated(false);
    m_parts->setUniformRowHeights(true);
    m_parts->setItemDelegate(new RowDelegate(m_parts));
    m_parts->setAlternatingRowColors(true);
    m_parts->setAllColumnsShowFocus(true);
    m_parts->setColumnCount(3);
    m_licence->setReadOnly(true);
    m_licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_licence->setPlainText(QString::fromUtf8(contentOf(QStringLiteral(":/about/LICENSE"))));
    m_licence->setTabChangesFocus(true);
    m_tabs->addTab(m_parts, QString());
    m_tabs->addTab(m_licence, QString());

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_name);
    texts->addWidget(m_purpose);
    texts->addWidget(m_surroundings);
    texts->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Double);
    head->addWidget(picture(this));
    head->addLayout(texts, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { copyText(versionText() + QStringLiteral(", ") + surroundings(), *m_copy); });
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addSpacing(Space::Half);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    startAt(*this, {720, 520});
    retranslate();
}

void AboutPage::fillParts()
{
    m_parts->clear();
    const QJsonArray all = parts();
    for (const QJsonValue &value : all) {
        const QJsonObject part = value.toObject();
        const QString version = part.value(QStringLiteral("versionInfo")).toString();
        const bool isKnown = version != QLatin1String("NOASSERTION");
        const QString licence = part.value(QStringLiteral("licenseConcluded")).toString();
        const QString home = part.value(QStringLiteral("homepage")).toString();
        auto *row = new QTreeWidgetItem(m_parts);
        row->setText(0, part.value(QStringLiteral("name")).toString());
        row->setToolTip(0, home);
        row->setText(1, isKnown ? version : tr("as installed"));
        row->setText(2, licence);
        row->setToolTip(2, licence);
    }
    fitColumns(*m_parts, 2);
}

void AboutPage::retranslate()
{
    setWindowTitle(tr("About Uplift"));
    m_name->setText(versionText());
    m_purpose->setText(
        tr("Upgrades video endpoints from one window, and says “proved” only when the endpoint has "
           "called in with the new version. Free software under the GNU General Public License, "
           "version 3 or later. Not made or endorsed by Cisco."));
    m_surroundings->setText(surroundings());
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->setTabText(0, tr("Parts"));
    m_tabs->setTabText(1, tr("Licence"));
    m_parts->setAccessibleName(tr("Parts"));
    m_parts->setHeaderLabels({tr("Part"), tr("Version"), tr("Licence")});
    m_licence->setAccessibleName(tr("Licence"));
    m_copy->setText(tr("Copy version"));
    fillParts();
}

} // namespace Uplift
