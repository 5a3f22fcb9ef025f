// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs every file that is named, and those in folders that are named, through the target once.

#include "fuzz.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

static int run(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "can't read %s\n", qPrintable(path));
        std::exit(1);
    }
    const QByteArray bytes = file.readAll();
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout); // the last line names what it ends with
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           std::size_t(bytes.size()));
    return 1;
}

int main(int count, char **arguments)
{
    int inputs = 0;
    for (int i = 1; i < count; ++i) {
        const QString path = QString::fromLocal8Bit(arguments[i]);
        if (!QFileInfo(path).isDir()) {
            inputs += run(path);
            continue;
        }
        QDirIterator files(path, QDir::Files);
        while (files.hasNext())
            inputs += run(files.next());
    }
    std::printf("%d inputs\n", inputs);
    return inputs > 0 ? 0 : 1;
}
