# Fails when a file includes what its folder may not see, or lies in a folder without a row. The
# table is the architecture: a folder, and which others its files may include besides their own.
cmake_minimum_required(VERSION 3.25)

set(domain models/domain)
set(words "models/tables models/tables/wording")
set(ui_folders "ui/common ui/systems ui/packages ui/details ui/dialogs ui/settings ui/contact")
set(ui_folders "${ui_folders} ui/pages")
set(engine_sees "${domain} models/storage server server/http server/gate server/transfer")
set(engine_sees "${engine_sees} server/soap server/contact app/system")
set(table
    "models/domain:"
    "models/storage:${domain}"
    "models/tables:${domain} models/tables/wording"
    "models/tables/wording:${domain} models/tables"
    "server/soap:${domain}"
    "server/http:${domain}"
    "server/gate:${domain} server/http"
    "server/transfer:${domain} server/http server/gate"
    "server:${domain} server/soap server/http server/gate server/transfer"
    "server/contact:${domain} server/soap server/http"
    "server/lab:"
    "ui/common:${domain} ${words}"
    "ui/systems:${domain} ${words} ui/common"
    "ui/packages:${domain} ${words} ui/common ui/systems"
    "ui/details:${domain} ${words} ui/common"
    "ui/dialogs:${domain} ${words} ui/common"
    "ui/settings:${domain} ${words} ui/common"
    "ui/contact:${domain} ${words} ui/common ui/systems ui/dialogs"
    "ui/pages:${domain} ${words} ui/common"
    "ui:${domain} ${words} ${ui_folders}"
    "app/system:${domain}"
    "app/engine:${engine_sees}"
    "app/readiness:${engine_sees} app/engine"
    "app/instance:${domain} app/system"
    "app:${engine_sees} app/engine app/readiness app/instance ${words} ui ${ui_folders}")

set(folders)
foreach(row IN LISTS table)
  string(REGEX MATCH "^[^:]+" folder "${row}")
  list(APPEND folders ${folder})
  string(REGEX REPLACE "^[^:]+:" "" sees "${row}")
  string(REPLACE " " ";" sees "${sees}")
  set(sees_${folder} ${sees} ${folder})
endforeach()

# The file that an include means: beside the one that includes, from its target's folder, or from
# the folder that the target lies in; empty for a header that isn't ours.
function(find_included result folder name)
  set(${result} "" PARENT_SCOPE)
  foreach(base IN ITEMS ${folder} ui server models/tables app . server models app)
    if(EXISTS ${ROOT}/${base}/${name} AND NOT IS_DIRECTORY ${ROOT}/${base}/${name})
      cmake_path(SET path NORMALIZE ${base}/${name})
      set(${result} ${path} PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

foreach(top app ui models server)
  file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${top}/*.h ${ROOT}/${top}/*.cpp)
  foreach(file IN LISTS files)
    cmake_path(GET file PARENT_PATH folder)
    if(NOT folder IN_LIST folders)
      message(SEND_ERROR "${file}: its folder has no row in tests/check_includes.cmake")
      continue()
    endif()
    file(STRINGS ${ROOT}/${file} lines REGEX "^ *# *include ")
    foreach(line IN LISTS lines)
      if(line MATCHES "\\.\\./")
        message(SEND_ERROR "${file}: includes are written from the target's folder: ${line}")
      endif()
      string(REGEX REPLACE "^ *# *include [<\"]([^>\"]+).*" "\\1" name "${line}")
      if(NOT name MATCHES "\\.h$")
        continue()
      endif()
      find_included(other ${folder} ${name})
      cmake_path(GET other PARENT_PATH other_folder)
      if(other AND NOT other_folder IN_LIST sees_${folder})
        message(SEND_ERROR "${file}: ${folder} may not include ${other_folder}: ${line}")
      endif()
    endforeach()
    # Two files alone, and the header between them, name the HTTP library.
    file(STRINGS ${ROOT}/${file} lines REGEX "^ *# *include <(QtHttpServer/|Q(Abstract)?Http)")
    if(lines AND NOT file MATCHES "^server/(httplistener\\.cpp|pathrule\\.(h|cpp))$")
      message(SEND_ERROR "${file}: only server/httplistener.cpp and server/pathrule may include Qt "
                         "HTTP Server: ${lines}")
    endif()
  endforeach()
endforeach()
