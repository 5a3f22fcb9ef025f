# Writes the bill of materials, SPDX 2.3 in JSON: what the program consists of and under which licences.
# It lies beside the installed program, and "About" shows it. Depends on nothing but version, system and
# the libraries found, so that it comes out the same each time. Sets UPLIFT_BILL_OF_MATERIALS.
set(UPLIFT_BILL_OF_MATERIALS ${CMAKE_BINARY_DIR}/about/uplift.spdx.json)
set(spdx_packages)
set(spdx_relations)

# JSON's way to write a text in quotation marks.
function(spdx_text result text)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  set(${result} "\"${text}\"" PARENT_SCOPE)
endfunction()

# spdx_part(Qt-Base "Qt Base" 6.4.2 LICENCE … SUPPLIER … HOME … RELATION … SUMMARY …); RELATION as SPDX
# names what the program is to it, or "CONTAINED_BY Qt-Base".
function(spdx_part id name version)
  cmake_parse_arguments(part "" "LICENCE;SUPPLIER;COPYRIGHT;HOME;RELATION;SUMMARY" "" ${ARGN})
  if(NOT part_COPYRIGHT)
    set(part_COPYRIGHT NOASSERTION)
  endif()
  set(fields)
  foreach(field IN ITEMS
          "SPDXID|SPDXRef-${id}" "name|${name}" "versionInfo|${version}"
          "supplier|Organization: ${part_SUPPLIER}" "downloadLocation|NOASSERTION"
          "homepage|${part_HOME}" "licenseConcluded|${part_LICENCE}"
          "licenseDeclared|${part_LICENCE}" "copyrightText|${part_COPYRIGHT}"
          "summary|${part_SUMMARY}")
    string(REGEX MATCH "^([^|]*)[|](.*)$" ignored "${field}")
    set(key ${CMAKE_MATCH_1})
    set(value "${CMAKE_MATCH_2}")
    if(value STREQUAL "")
      continue()
    endif()
    spdx_text(text "${value}")
    list(APPEND fields "      \"${key}\": ${text}")
  endforeach()
  list(APPEND fields "      \"filesAnalyzed\": false")
  list(JOIN fields ",\n" fields)
  list(APPEND spdx_packages "    {\n${fields}\n    }")

  set(from SPDXRef-Uplift)
  set(to SPDXRef-${id})
  set(kind "${part_RELATION}")
  if(kind MATCHES "^(CONTAINED_BY) (.*)$")
    set(kind CONTAINS)
    set(from SPDXRef-${CMAKE_MATCH_2})
  elseif(kind STREQUAL "DESCRIBES")
    set(from SPDXRef-DOCUMENT)
  endif()
  list(APPEND spdx_relations
       "    {\n      \"spdxElementId\": \"${from}\",\n      \"relationshipType\": \"${kind}\",\n      \"relatedSpdxElement\": \"${to}\"\n    }")
  set(spdx_packages "${spdx_packages}" PARENT_SCOPE)
  set(spdx_relations "${spdx_relations}" PARENT_SCOPE)
endfunction()

set(qt "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only")
spdx_part(Uplift Uplift ${PROJECT_VERSION} LICENCE GPL-3.0-or-later SUPPLIER "The Uplift developers"
          COPYRIGHT "2026 The Uplift developers" RELATION DESCRIBES SUMMARY "${PROJECT_DESCRIPTION}")
spdx_part(Breeze "Breeze Icons" 5.103.0 LICENCE LGPL-3.0-or-later SUPPLIER KDE
          COPYRIGHT "2014 Uri Herrera and others" HOME https://invent.kde.org/frameworks/breeze-icons
          RELATION CONTAINS SUMMARY "The icons, taken unchanged")
spdx_part(Qt-Base "Qt Base" ${Qt6_VERSION} LICENCE "${qt}" SUPPLIER "The Qt Company"
          HOME https://www.qt.io RELATION DYNAMIC_LINK SUMMARY "Core, Network, Gui, Widgets, SQL")
spdx_part(Qt-Svg "Qt SVG" ${Qt6_VERSION} LICENCE "${qt}" SUPPLIER "The Qt Company"
          HOME https://www.qt.io RELATION DYNAMIC_LINK SUMMARY "Draws the icons")
spdx_part(Qt-HttpServer "Qt HTTP Server" ${Qt6_VERSION} LICENCE GPL-3.0-only
          SUPPLIER "The Qt Company" HOME https://www.qt.io RELATION DYNAMIC_LINK
          SUMMARY "Reads requests and finds their handlers")
spdx_part(Qt-WebSockets "Qt WebSockets" ${Qt6_VERSION} LICENCE "${qt}" SUPPLIER "The Qt Company"
          HOME https://www.qt.io RELATION DYNAMIC_LINK SUMMARY "Needed by Qt HTTP Server")
spdx_part(SQLite SQLite NOASSERTION LICENCE blessing SUPPLIER "SQLite Consortium"
          HOME https://www.sqlite.org RELATION DYNAMIC_LINK SUMMARY "The database in one file")
if(Qt6Keychain_FOUND)
  spdx_part(QtKeychain QtKeychain ${Qt6Keychain_VERSION} LICENCE BSD-2-Clause
            SUPPLIER "Frank Osterfeld and others" HOME https://github.com/frankosterfeld/qtkeychain
            RELATION DYNAMIC_LINK SUMMARY "Passwords in the system's key store")
endif()
if(UPLIFT_LIBZIP AND UPLIFT_LIBZIP_INCLUDE)
  spdx_part(libzip libzip NOASSERTION LICENCE BSD-3-Clause SUPPLIER "Dieter Baron and Thomas Klausner"
            HOME https://libzip.org RELATION DYNAMIC_LINK SUMMARY "One file of what is for support")
endif()
if(CMAKE_SYSTEM_NAME STREQUAL Linux)
  spdx_part(OpenSSL OpenSSL NOASSERTION LICENCE Apache-2.0 SUPPLIER "OpenSSL Software Foundation"
            HOME https://www.openssl.org RELATION DYNAMIC_LINK SUMMARY "HTTPS")
else()
  # Elsewhere Qt goes along, as its makers built it, with what is inside it.
  foreach(part IN ITEMS
          "zlib|Zlib|Compression" "libpng|libpng-2.0|PNG pictures" "FreeType|FTL|Letters"
          "HarfBuzz|MIT|Scripts" "PCRE2|BSD-3-Clause|Regular expressions"
          "double-conversion|BSD-3-Clause|Numbers" "MD4C|MIT|Markdown")
    string(REPLACE "|" ";" part "${part}")
    list(GET part 0 name)
    list(GET part 1 licence)
    list(GET part 2 summary)
    spdx_part(${name} ${name} NOASSERTION LICENCE ${licence} SUPPLIER "Its authors"
              RELATION "CONTAINED_BY Qt-Base" SUMMARY "${summary}, as part of Qt")
  endforeach()
endif()

if(DEFINED ENV{SOURCE_DATE_EPOCH})
  string(TIMESTAMP spdx_created "%Y-%m-%dT%H:%M:%SZ" UTC)
else()
  set(spdx_created 2026-01-01T00:00:00Z) # not of a package: the same in every build
endif()
list(JOIN spdx_packages ",\n" spdx_packages)
list(JOIN spdx_relations ",\n" spdx_relations)
string(UUID spdx_name NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8
       NAME "${spdx_created}${CMAKE_SYSTEM_NAME}${CMAKE_SYSTEM_PROCESSOR}${spdx_packages}" TYPE SHA1)
file(CONFIGURE OUTPUT ${UPLIFT_BILL_OF_MATERIALS} @ONLY CONTENT [=[{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "uplift-@PROJECT_VERSION@",
  "documentNamespace": "https://spdx.org/spdxdocs/uplift-@PROJECT_VERSION@-@spdx_name@",
  "creationInfo": {
    "created": "@spdx_created@",
    "creators": [
      "Organization: The Uplift developers"
    ]
  },
  "documentDescribes": [
    "SPDXRef-Uplift"
  ],
  "packages": [
@spdx_packages@
  ],
  "relationships": [
@spdx_relations@
  ]
}
]=])
