# The .deb. What it needs is asked of the libraries that it is linked with; what is loaded at run time
# nobody can ask, so it is named here.
if(EXISTS /etc/os-release)
  file(STRINGS /etc/os-release release REGEX "^(ID|VERSION_ID)=")
  string(REGEX MATCH "VERSION_ID=\"?([0-9]+)" ignored "${release}")
  set(UPLIFT_DEBIAN_RELEASE "1~deb${CMAKE_MATCH_1}")
endif()
set(UPLIFT_DEBIAN_VERSION ${PROJECT_VERSION}-${UPLIFT_DEBIAN_RELEASE})
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  string(TIMESTAMP UPLIFT_DEBIAN_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
else()
  execute_process(
    COMMAND git log -1 --date=rfc --format=%cd
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    OUTPUT_VARIABLE UPLIFT_DEBIAN_DATE
    OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.in changelog.Debian @ONLY)
install_compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian changelog.Debian
                   ${CMAKE_INSTALL_DOCDIR})
foreach(script postinst prerm postrm)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/${script}.in debian/${script} @ONLY
                 FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                  WORLD_READ WORLD_EXECUTE)
endforeach()
configure_file(${CMAKE_CURRENT_LIST_DIR}/conffiles.in debian/conffiles @ONLY
               FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${UPLIFT_DEBIAN_RELEASE})
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt HTTP Server keeps its interface within 6.4.x, 6.8.x and so on, but not from one to another.
math(EXPR next_minor "${Qt6_VERSION_MINOR} + 1")
set(qt_this 6.${Qt6_VERSION_MINOR})
set(qt_next 6.${next_minor})
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libcap2-bin, libqt6httpserver6 (>= ${qt_this}), libqt6httpserver6 (<< ${qt_next}~)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-translations-l10n, qt6-wayland, libsecret-1-0, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_BINARY_DIR}/debian/postinst ${CMAKE_CURRENT_BINARY_DIR}/debian/prerm
    ${CMAKE_CURRENT_BINARY_DIR}/debian/postrm ${CMAKE_CURRENT_BINARY_DIR}/debian/conffiles)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
