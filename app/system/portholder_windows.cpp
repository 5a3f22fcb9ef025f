// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows: the table of TCP listeners names the process of each.

#include "portholder.h"

#include <QByteArray>
#include <QFileInfo>

// in this order: each needs the one before, and windows.h alone would bring the first winsock
#include <winsock2.h>

#include <windows.h>

#include <iphlpapi.h>

namespace Uplift
{

namespace
{

constexpr DWORD SystemProcess = 4; // http.sys listens there for IIS and others

template<typename TableOfFamily>
DWORD processAt(quint16 port, ULONG family)
{
    DWORD size = 0;
    GetExtendedTcpTable(nullptr, &size, FALSE, family, TCP_TABLE_OWNER_PID_LISTENER, 0);
    QByteArray memory(qsizetype(size), '\0');
    if (GetExtendedTcpTable(memory.data(), &size, FALSE, family, TCP_TABLE_OWNER_PID_LISTENER, 0) !=
        NO_ERROR)
        return 0;
    const auto *table = reinterpret_cast<const TableOfFamily *>(memory.constData());
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        if (ntohs(u_short(table->table[i].dwLocalPort)) == port)
            return table->table[i].dwOwningPid;
    }
    return 0;
}

QString nameOf(DWORD process)
{
    if (process == SystemProcess)
        return QStringLiteral("System (http.sys)");
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process);
    if (!handle)
        return {};
    wchar_t path[32'768];
    DWORD length = DWORD(std::size(path));
    const bool isKnown = QueryFullProcessImageNameW(handle, 0, path, &length);
    CloseHandle(handle);
    return isKnown ? QFileInfo(QString::fromWCharArray(path, int(length))).fileName() : QString();
}

} // namespace

std::optional<PortHolder> holderOf(quint16 port)
{
    DWORD process = processAt<MIB_TCPTABLE_OWNER_PID>(port, AF_INET);
    if (process == 0)
        process = processAt<MIB_TCP6TABLE_OWNER_PID>(port, AF_INET6);
    if (process == 0)
        return std::nullopt;
    return PortHolder{nameOf(process), process};
}

} // namespace Uplift
