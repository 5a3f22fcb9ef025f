# The RPM: made by cpack where rpmbuild is. Its right to port 80 is an entry of the package itself.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_REQUIRES
    "(qt6-qtbase or qt6-sql-sqlite), (qt6-qthttpserver >= ${qt_this} with qt6-qthttpserver < ${qt_next})")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_USER_FILELIST "%caps(cap_net_bind_service=ep) ${UPLIFT_PROGRAM}"
                            "%config(noreplace) ${UPLIFT_OPTIONS_FILE}")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /etc/default
    /usr/lib/systemd
    /usr/lib/systemd/system
    /usr/share/applications
    /usr/share/bash-completion
    /usr/share/bash-completion/completions
    /usr/share/fish
    /usr/share/fish/vendor_completions.d
    /usr/share/icons
    /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps
    /usr/share/man
    /usr/share/man/man1
    /usr/share/metainfo
    /usr/share/zsh
    /usr/share/zsh/site-functions
    /usr/share/zsh/vendor-completions)
foreach(size 16 24 32 48 64 128 256 512)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
       /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
set(CPACK_RPM_POST_INSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/post.sh)
set(CPACK_RPM_PRE_UNINSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/preun.sh)
set(CPACK_RPM_POST_UNINSTALL_SCRIPT_FILE ${CMAKE_CURRENT_LIST_DIR}/postun.sh)
set(CPACK_RPM_SPEC_MORE_DEFINE
    "%define _build_id_links none
%define source_date_epoch_from_changelog 0
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible")
