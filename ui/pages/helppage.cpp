// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helppage.h"

#include <ui/common/rowdelegate.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace Uplift
{

namespace
{

constexpr const char *Topics[] = {"first-steps", "upgrade", "states",
                                  "contact",     "history", "trouble"};

/// In the language of the program where there is one, else in English.
QString fileFor(const QString &name)
{
    const QLocale locale;
    for (const QString &language : {locale.name(), locale.name().section(u'_', 0, 0)}) {
        const QString file = QStringLiteral(":/help/%1/%2").arg(language, name);
        if (QFile::exists(file))
            return file;
    }
    return QStringLiteral(":/help/en/%1").arg(name);
}

QString textOf(const QString &topic)
{
    QFile file(fileFor(topic + QStringLiteral(".md")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A page begins with "# Title".
QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0).mid(2);
}

/// "main-window.png" on a dark page is "main-window-dark.png".
QString pictureFor(const QString &name, bool onDark)
{
    QString dark = name;
    dark.insert(name.lastIndexOf(u'.'), QStringLiteral("-dark"));
    return fileFor(onDark ? dark : name);
}

/// Pictures of the pages lie in the resources, in a light and a dark form, and are drawn no wider
/// than a line is.
class HelpText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        // Of few colours it would be dithered when it is scaled.
        QImage image = QImage(pictureFor(name.fileName(), isDark(palette())))
                           .convertToFormat(QImage::Format_RGB32);
        image =
            image.scaledToWidth(int(PictureWidth * devicePixelRatioF()), Qt::SmoothTransformation);
        image.setDevicePixelRatio(devicePixelRatioF());
        return image;
    }

private:
    static constexpr int PictureWidth = 500;
};

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : Page(parent)
    , m_topics(new QListWidget(this))
    , m_text(new HelpText(this))
{
    softenSelection(*m_topics);
    m_topics->setItemDelegate(new RowDelegate(m_topics));
    for (const char *topic : Topics) {
        auto *item = new QListWidgetItem(m_topics);
        item->setData(Qt::UserRole, QString::fromLatin1(topic));
    }
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(Space::Double);
    m_text->setTabChangesFocus(true);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_topics);
    splitter->addWidget(m_text);
    splitter->setSizes({200, 700});
    splitter->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    startAt(*this, {960, 640});
    retranslate();
    m_topics->setCurrentRow(0);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpPage::showTopic);
    showTopic();
}

void HelpPage::showTopic()
{
    if (const QListWidgetItem *item = m_topics->currentItem())
        m_text->setMarkdown(textOf(item->data(Qt::UserRole).toString()));
}

void HelpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTopic(); // its pictures are for the other ground
}

void HelpPage::retranslate()
{
    setWindowTitle(tr("Help"));
    m_topics->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Text"));
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem *item = m_topics->item(row);
        item->setText(titleOf(textOf(item->data(Qt::UserRole).toString())));
    }
    m_topics->setMinimumWidth(m_topics->sizeHintForColumn(0) + 2 * m_topics->frameWidth() + 4);
    showTopic();
}

} // namespace Uplift
