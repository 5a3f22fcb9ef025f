-- SPDX-FileCopyrightText: 2026 The Uplift developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- wrk … -- checkin N: check-ins of N endpoints in turn, byte by byte the same each time; -- checkin N
-- first ROUND: no two of them the same, as after a restart; -- get: plain requests. Prints one line.

local body = [[
<?xml version="1.0" encoding="utf-8"?><env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"
    xmlns="http://www.tandberg.net/2004/11/SystemManagementService/">
  <env:Body
        xmlns="http://www.tandberg.net/2004/11/SystemManagementService/">
    <PostEvent>
      <Identification>
        <SystemName>System %05d</SystemName>
        <MACAddress>00:50:60:08:%02X:%02X</MACAddress>
        <IPAddress>10.10.0.180</IPAddress>
        <ProductType>TANDBERG Codec</ProductType>
        <ProductID>Cisco Codec</ProductID>
        <SWVersion>TC7.0.2.aecf2d9</SWVersion>
        <HWBoard>101790-6 [B0]</HWBoard>
        <SerialNumber>FTT170%05d</SerialNumber>
      </Identification>
      <Event>Beat</Event>@
    </PostEvent></env:Body>
</env:Envelope>]]

local fields = {
    ["Content-Type"] = "text/xml; charset=utf-8",
    ["User-Agent"] = "Cisco/TC",
    ["Accept-Charset"] = "ISO-8859-1,utf-8",
}

local requests = {}
local halves = {} -- of each request, around its number, where no two are the same
local turn = 0
local number = 0
local gaps = {} -- twelve blanks and tabs for each number: it changes the body and not what it says

local function fillGaps()
    for value = 0, 4095 do
        local text, rest = "", value
        for _ = 1, 12 do
            text = text .. (rest % 2 == 0 and " " or "\t")
            rest = math.floor(rest / 2)
        end
        gaps[value] = text
    end
end

function init(arguments)
    if arguments[1] ~= "checkin" then
        requests[1] = wrk.format("GET", nil, { ["User-Agent"] = "Cisco/TC" })
        return
    end
    local isFirst = arguments[3] == "first"
    for i = 1, tonumber(arguments[2]) do
        local text = body:format(i, math.floor(i / 256), i % 256, i)
        local gap = isFirst and ("@"):rep(36) or ""
        requests[i] = wrk.format("POST", nil, fields, (text:gsub("@", gap)))
        if isFirst then
            local from, to = requests[i]:find(gap, 1, true)
            halves[i] = { requests[i]:sub(1, from - 1), requests[i]:sub(to + 1) }
        end
    end
    if isFirst then
        number = tonumber(arguments[4]) * 2 ^ 24
        fillGaps()
    end
end

function request()
    turn = turn % #requests + 1
    local half = halves[turn]
    if not half then
        return requests[turn]
    end
    number = number + 1
    local low = number % 4096
    local middle = math.floor(number / 4096) % 4096
    local high = math.floor(number / 16777216) % 4096
    return half[1] .. gaps[high] .. gaps[middle] .. gaps[low] .. half[2]
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("RESULT rate=%.1f p50=%.3f p99=%.3f failed=%d\n",
        summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3,
        latency:percentile(99) / 1e3,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
