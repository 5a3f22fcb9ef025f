// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <cstddef>
#include <cstdint>

namespace Uplift
{

/// True where a sanitizer reports crashes itself.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool HasSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool HasSanitizer = true;
#else
inline constexpr bool HasSanitizer = false;
#endif
#else
inline constexpr bool HasSanitizer = false;
#endif

/// Text that is put together where no memory may be asked for. What has no room is left out.
class CrashText
{
public:
    void add(const char *text);
    void addNumber(std::uint64_t number, unsigned base = 10);
    /// "2026-11-30T08:43:16Z"
    void addTime(std::int64_t secondsSince1970);

    const char *text() const { return m_text; }
    std::size_t size() const { return m_size; }

private:
    void addDigits(std::uint64_t number, int digits);

    static constexpr std::size_t Room = 4096;

    char m_text[Room + 1] = {};
    std::size_t m_size = 0;
};

/// What the exception says that ends the program; empty where none does.
QByteArray wordsOfException();

/// What stands in every report of this program, made before anything has happened.
QByteArray crashReportHead();

/// The name of the report of this run, "crash-20261130T084316Z-1234.txt".
QString crashReportName();

} // namespace Uplift
