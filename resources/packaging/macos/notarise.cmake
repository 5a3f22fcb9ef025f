# Has Apple notarise the disk image, where the environment has UPLIFT_NOTARY_PROFILE: the name under which
# "xcrun notarytool store-credentials" keeps what it takes.
if("$ENV{UPLIFT_NOTARY_PROFILE}" STREQUAL "")
  message(STATUS "UPLIFT_NOTARY_PROFILE is not set: the disk image is not notarised")
  return()
endif()
foreach(image IN LISTS CPACK_PACKAGE_FILES)
  if(NOT image MATCHES "\\.dmg$")
    continue()
  endif()
  execute_process(
    COMMAND xcrun notarytool submit ${image} --keychain-profile $ENV{UPLIFT_NOTARY_PROFILE} --wait
            COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND xcrun stapler staple ${image} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
