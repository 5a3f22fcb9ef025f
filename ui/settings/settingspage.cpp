// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingspage.h"

#include "passphraseeditor.h"
#include "settingeditor.h"
#include "windowchoices.h"
#include <ui/common/dialogs.h>
#include <ui/common/icons.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <domain/settingrules.h>
#include <tables/wording/wording.h>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <algorithm>

namespace Uplift
{

namespace
{

/// Without the sign that underlines a letter.
QString plainText(QString label)
{
    static const QRegularExpression letterBehind(QStringLiteral("\\(&.\\)"));
    return label.remove(letterBehind).remove(u'&').remove(u':');
}

QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

SettingsPage::SettingsPage(const Content &content, Dialogs &dialogs, QWidget *parent)
    : Page(parent)
    , m_content(content)
    , m_dialogs(dialogs)
    , m_tabs(new QTabWidget(this))
    , m_window(new WindowChoices(content.hasTray))
    , m_passphrase(new PassphraseEditor)
    , m_buttons(new QDialogButtonBox(this))
    , m_fault(new QLabel(this))
{
    m_tabs->addTab(scrolling(m_window), QString());
    const QList<SettingRow> rows = settingRows();
    for (const SettingRow &row : rows) {
        auto *editor = new SettingEditor(row);
        editor->show(content.settings);
        connect(editor, &SettingEditor::edited, this, &SettingsPage::judge);
        connect(editor, &SettingEditor::pathWanted, this, [this, editor] { choosePath(*editor); });
        m_editors.append(editor);
    }
    m_passphrase->show(content.keyPassphrase);
    connect(m_passphrase, &PassphraseEditor::edited, this, &SettingsPage::judge);
    for (int i = 0; i < SettingSectionCount; ++i)
        m_tabs->addTab(section(SettingSection(i)), QString());
    m_window->show(content.window);
    connect(m_window, &WindowChoices::languageChosen, this, &SettingsPage::languageChosen);

    m_save = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = m_buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_defaults = m_buttons->addButton(QString(), QDialogButtonBox::ResetRole);
    m_save->setDefault(true);
    fillWithAccent(*m_save);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsPage::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsPage::reject);
    connect(m_defaults, &QPushButton::clicked, this, &SettingsPage::restoreDefaults);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_fault);
    layout->addWidget(m_buttons);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::RichText);
    m_fault->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_fault, &QLabel::linkActivated, this, &SettingsPage::goToField);
    retranslate();
    startAt(*this, {std::clamp(m_tabs->tabBar()->sizeHint().width() + 40, 700, 1000), 600});
    judge();
}

QWidget *SettingsPage::section(SettingSection section)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Space::Double, Space::Unit, Space::Double, Space::Unit);
    layout->setSpacing(0); // each editor has its own air
    for (SettingEditor *editor : std::as_const(m_editors)) {
        if (editor->row().section != section)
            continue;
        layout->addWidget(editor);
        if (editor->objectName() == QLatin1String("keyFile"))
            layout->addWidget(m_passphrase);
    }
    layout->addStretch(1);
    return scrolling(page);
}

Settings SettingsPage::settings() const
{
    Settings settings = m_content.settings;
    for (const SettingEditor *editor : m_editors)
        editor->take(settings);
    return settings;
}

WindowSettings SettingsPage::windowSettings() const
{
    return m_window->settings();
}

void SettingsPage::setListening(const Listening &listening)
{
    m_content.listening = listening;
    judge();
}

void SettingsPage::setKeyPassphrase(const KeyPassphrase &passphrase)
{
    m_content.keyPassphrase = passphrase;
    m_passphrase->show(passphrase);
    judge();
}

QStringList SettingsPage::wrongFields(const Settings &settings) const
{
    QList<Error> wrong = wrongSettings(settings);
    if (m_content.check) {
        if (const auto checked = m_content.check(settings); !checked)
            wrong.append(checked.error());
    }
    QStringList fields;
    for (const Error &error : std::as_const(wrong)) {
        if (const SettingRule *rule = settingRule(error.argument(0)))
            fields.append(rule->fieldName());
    }
    return fields;
}

/// The field that has to be changed for it; empty: none of them.
static QString fieldOf(const Error &error, const Settings &settings)
{
    switch (error.code) {
    case ErrorCode::TlsMissing:
    case ErrorCode::CertificateUnreadable:
    case ErrorCode::CertificateExpired:
        return QStringLiteral("certificateFile");
    case ErrorCode::KeyUnreadable:
    case ErrorCode::KeyNotOfCertificate:
        return settings.keyFile.isEmpty() ? QStringLiteral("certificateFile")
                                          : QStringLiteral("keyFile");
    case ErrorCode::PassphraseWrong:
        return QStringLiteral("keyPassphrase");
    case ErrorCode::PortInUse:
    case ErrorCode::PortNotAllowed:
        return error.argument(1).toInt() == settings.securePort ? QStringLiteral("securePort")
                                                                : QString();
    default:
        return {};
    }
}

static bool isSameKey(const Settings &left, const Settings &right)
{
    return left.certificateFile == right.certificateFile && left.keyFile == right.keyFile;
}

QString SettingsPage::troubleOf(const SettingEditor &editor, const Settings &edited) const
{
    const Settings &inUse = m_content.settings;
    if (!isSameKey(edited, inUse) || !isSameSetting(editor.row(), edited, inUse))
        return {}; // nobody knows yet
    for (const Error &error : m_content.listening.problems) {
        if (fieldOf(error, inUse) != editor.objectName())
            continue;
        if (error.code == ErrorCode::PortInUse)
            return tr("Another program holds this port: there is no HTTPS. End that program, or "
                      "choose another port.");
        if (error.code == ErrorCode::PortNotAllowed)
            return tr("The system does not let Uplift use this port: there is no HTTPS. Choose one "
                      "above 1023, or give Uplift the right to it.");
        const Wording::Problem problem = Wording::error(error);
        return problem.text();
    }
    return {};
}

void SettingsPage::judge()
{
    const Settings now = settings();
    const QStringList wrong = wrongFields(now);
    for (SettingEditor *editor : std::as_const(m_editors)) {
        editor->setRefused(wrong.contains(editor->objectName()));
        editor->setTrouble(troubleOf(*editor, now));
        editor->judge(now, m_content.situation);
    }
    const bool keyIsRefused =
        isSameKey(now, m_content.settings) &&
        std::ranges::any_of(m_content.listening.problems, [](const Error &error) {
            return error.code == ErrorCode::PassphraseWrong;
        });
    m_passphrase->judge(now, keyIsRefused);
    m_save->setEnabled(wrong.isEmpty());
    showFaults(wrong);
}

/// Why nothing can be saved, and where: the fields may be on other tabs.
void SettingsPage::showFaults(const QStringList &wrong)
{
    QStringList links;
    QSet<int> tabs;
    for (const SettingEditor *editor : std::as_const(m_editors)) {
        if (!wrong.contains(editor->objectName()))
            continue;
        const int tab = int(editor->row().section) + 1;
        tabs.insert(tab);
        links.append(QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(editor->objectName().toHtmlEscaped(),
                              tr("%1 (%2)", "field, tab")
                                  .arg(plainText(editor->row().label), m_tabs->tabText(tab))
                                  .toHtmlEscaped()));
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabIcon(
            tab, tabs.contains(tab) ? icon(Look{QStringLiteral("warning"), Tone::Bad}) : QIcon());
    m_fault->setVisible(!wrong.isEmpty());
    m_fault->setText(links.isEmpty() ? tr("These settings can't be saved together: %1.")
                                           .arg(wrong.join(QStringLiteral(", ")).toHtmlEscaped())
                                     : tr("Can't be saved: %1.", "the fields that are wrong")
                                           .arg(links.join(QStringLiteral(", "))));
    m_fault->setAccessibleName(QTextDocumentFragment::fromHtml(m_fault->text()).toPlainText());
}

void SettingsPage::goToField(const QString &name)
{
    for (SettingEditor *editor : std::as_const(m_editors)) {
        if (editor->objectName() != name)
            continue;
        m_tabs->setCurrentIndex(int(editor->row().section) + 1);
        editor->focusControl();
    }
}

void SettingsPage::save()
{
    const Settings now = settings();
    if (const auto passphrase = m_passphrase->wanted())
        Q_EMIT keyPassphraseChangeRequested(*passphrase);
    if (now != m_content.settings)
        Q_EMIT settingsChangeRequested(now);
    if (windowSettings() != m_content.window)
        Q_EMIT windowSettingsChangeRequested(windowSettings());
    accept();
}

void SettingsPage::reject()
{
    if (windowSettings().language != m_content.window.language)
        Q_EMIT languageChosen(m_content.window.language);
    Page::reject();
}

void SettingsPage::restoreDefaults()
{
    Settings defaults;
    defaults.softwareDirectory = settings().softwareDirectory; // a choice, not a taste
    for (SettingEditor *editor : std::as_const(m_editors))
        editor->show(defaults);
    WindowSettings window;
    window.language = windowSettings().language;
    window.wasWelcomed = m_content.window.wasWelcomed;
    m_window->show(window);
    judge();
}

void SettingsPage::choosePath(SettingEditor &editor)
{
    const auto take = [this, &editor](QString Settings::*field) {
        return [this, &editor, field](const QString &path) {
            Settings chosen = settings();
            chosen.*field = path;
            editor.show(chosen);
        };
    };
    if (const auto *folder = std::get_if<FolderSetting>(&editor.row().kind))
        m_dialogs.chooseFolder(this, settings().*folder->field, take(folder->field));
    else if (const auto *file = std::get_if<FileSetting>(&editor.row().kind))
        m_dialogs.chooseFileToRead(this, file->filter, take(file->field));
}

void SettingsPage::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->setTabText(0, tr("General"));
    for (int i = 0; i < SettingSectionCount; ++i)
        m_tabs->setTabText(i + 1, settingSectionTitle(SettingSection(i)));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
    m_defaults->setText(tr("Restore &defaults"));
    const QList<SettingRow> rows = settingRows();
    for (qsizetype i = 0; i < m_editors.size(); ++i)
        m_editors.at(i)->setTexts(rows.at(i));
    m_passphrase->retranslate();
    judge();
}

} // namespace Uplift
