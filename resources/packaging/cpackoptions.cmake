# What differs between the packages; read by cpack once for each.
if(CPACK_GENERATOR MATCHES "^(DEB|RPM)$")
  set(CPACK_SET_DESTDIR ON) # some files go to /etc, not below /usr
  set(CPACK_INSTALL_PREFIX /usr)
endif()
if(CPACK_GENERATOR STREQUAL NSIS AND NOT "$ENV{UPLIFT_SIGN_COMMAND}" STREQUAL "")
  set(CPACK_UPLIFT_SIGN
      "!finalize '$ENV{UPLIFT_SIGN_COMMAND} \"%1\"'\n!uninstfinalize '$ENV{UPLIFT_SIGN_COMMAND} \"%1\"'")
endif()
