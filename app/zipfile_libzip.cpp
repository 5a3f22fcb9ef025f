// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zipfile.h"
#include <system/wholefile.h>

#include <QDir>
#include <memory>
#include <zip.h>

namespace Uplift
{

namespace
{

struct SourceFree
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

struct ArchiveDiscard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

/// The archive as bytes, made in memory: libzip takes names of files as each system spells them.
std::expected<QByteArray, QString> packed(const QList<SupportPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto reason = [&error] { return QString::fromUtf8(zip_error_strerror(&error)); };
    const std::unique_ptr<zip_source_t, SourceFree> bytes(
        zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!bytes)
        return std::unexpected(reason());
    zip_source_keep(bytes.get()); // the archive gives one reference back
    std::unique_ptr<zip_t, ArchiveDiscard> archive(
        zip_open_from_source(bytes.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(bytes.get());
        return std::unexpected(reason());
    }
    for (const SupportPart &part : parts) {
        zip_source_t *content = zip_source_buffer(archive.get(), part.content.constData(),
                                                  zip_uint64_t(part.content.size()), 0);
        if (!content || zip_file_add(archive.get(), part.name.toUtf8().constData(), content,
                                     ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(content);
            return std::unexpected(QString::fromUtf8(zip_strerror(archive.get())));
        }
    }
    if (zip_close(archive.get()) != 0)
        return std::unexpected(QString::fromUtf8(zip_strerror(archive.get())));
    std::ignore = archive.release();

    if (zip_source_open(bytes.get()) != 0 || zip_source_seek(bytes.get(), 0, SEEK_END) != 0)
        return std::unexpected(QStringLiteral("libzip"));
    QByteArray content(zip_source_tell(bytes.get()), '\0');
    zip_source_seek(bytes.get(), 0, SEEK_SET);
    const zip_int64_t read =
        zip_source_read(bytes.get(), content.data(), zip_uint64_t(content.size()));
    zip_source_close(bytes.get());
    if (read != content.size())
        return std::unexpected(QStringLiteral("libzip"));
    return content;
}

} // namespace

Result<void> writeZip(const QString &path, const QList<SupportPart> &parts)
{
    const auto content = packed(parts);
    if (!content)
        return std::unexpected(
            Error{ErrorCode::FileNotWritten, {QDir::toNativeSeparators(path), content.error()}});
    return writeWhole(path, *content);
}

} // namespace Uplift
