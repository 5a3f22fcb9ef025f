// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/package.h>
#include <QWidget>

class QAction;
class QLabel;

namespace Uplift
{

class DropPlace;
class DropZone;
class ElidedLabel;
class ImportBar;
class PackagesTable;
class PackagesView;

/// The library: its packages, and below them the folder they lie in.
class PackagesPane : public QWidget
{
    Q_OBJECT
public:
    /// Table and action outlive the pane; the action lets the operator choose the folder.
    PackagesPane(PackagesTable &table, QAction &chooseFolder, QWidget *parent = nullptr);

    PackagesView &view() { return *m_view; }

    ImportBar &importBar() { return *m_importBar; }

    /// Shows what a drop of these files would do, over the library; of none: as usual.
    void offerDrop(const QStringList &files);

    /// Empty: none chosen yet.
    void setFolder(const QString &path);

    /// What lies in the folder and is no package; counted below, listed in the tool tip.
    void setIgnored(const QList<IgnoredFile> &ignored);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showFolder();
    void showIgnored();

    QAction &m_chooseFolder;
    QString m_path;
    QLabel *m_title;
    PackagesView *m_view;
    ImportBar *m_importBar;
    QLabel *m_folder;
    DropZone *m_dropZone;
    ElidedLabel *m_ignoredCount;
    QList<IgnoredFile> m_ignored;
    DropPlace *m_place;
};

} // namespace Uplift
