# Signs the programs before they are packed, where the environment has a command for it, as
# UPLIFT_SIGN_COMMAND="signtool sign /fd sha256 /tr http://… /td sha256 /sha1 …" or osslsigncode's.
# The installer itself is signed by NSIS with the same command.
if("$ENV{UPLIFT_SIGN_COMMAND}" STREQUAL "")
  message(STATUS "UPLIFT_SIGN_COMMAND is not set: programs and installer are not signed")
  return()
endif()
separate_arguments(command NATIVE_COMMAND "$ENV{UPLIFT_SIGN_COMMAND}")
file(GLOB_RECURSE programs ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/uplift*.exe)
foreach(program IN LISTS programs)
  execute_process(COMMAND ${command} ${program} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
