# What differs between the packages; read by cpack once for each.
if(CPACK_GENERATOR MATCHES "^(DEB|RPM)$")
  set(CPACK_SET_DESTDIR ON) # some files go to /etc, not below /usr
  set(CPACK_INSTALL_PREFIX /usr)
endif()
