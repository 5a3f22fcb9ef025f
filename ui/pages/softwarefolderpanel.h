// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <domain/package.h>
#include <domain/result.h>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Uplift
{

class Dialogs;
class EmptyPlace;
class FieldFault;

/// Chooses the software folder and shows which packages were found in it.
class SoftwareFolderPanel : public QWidget
{
    Q_OBJECT
public:
    /// Begins with `suggested` where no folder is in use. The dialogs outlive it.
    SoftwareFolderPanel(const QString &inUse, const QString &suggested, Dialogs &dialogs,
                        QWidget *parent = nullptr);

    /// What stands in the field is not the folder in use.
    bool isOther() const;

    /// Something stands in the field.
    bool hasPath() const;

    /// Asks for the folder that stands in the field.
    void use();

    void setInUse(const QString &folder);
    void setPackages(const QList<Package> &packages);
    void setIgnored(const QList<IgnoredFile> &ignored);

    /// Those of the folder in use, as long as that is what stands in the field.
    int packagesFound() const;

    /// Why the folder that was asked for can't be used; shown at the field.
    void showRefusal(const Error &error);

Q_SIGNALS:
    /// To be created if it is absent.
    void folderRequested(const QString &path);
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void follow();
    void fill();
    QString entered() const;

    Dialogs &m_dialogs;
    QString m_inUse;
    QList<Package> m_packages;
    QList<IgnoredFile> m_ignored;
    std::optional<Error> m_refusal;
    bool m_isAsked = false; ///< for the folder in the field; no answer yet
    QLabel *m_text;
    QLabel *m_name;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    FieldFault *m_fault;
    QLabel *m_count;
    QTreeWidget *m_found;
    EmptyPlace *m_empty;
    QLabel *m_leftAside;
};

} // namespace Uplift
