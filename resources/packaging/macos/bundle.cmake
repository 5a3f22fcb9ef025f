# Makes an application bundle of the target uplift: description, icon, and what the system asks, in each
# language of the program.
set(UPLIFT_BUNDLE_ID org.uplift-console.Uplift) # underscores are not allowed here
set_target_properties(
  uplift PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Uplift
                    MACOSX_BUNDLE_INFO_PLIST ${packaging}/macos/Info.plist.in)
target_sources(uplift PRIVATE ${packaging}/icons/uplift.icns ${UPLIFT_BILL_OF_MATERIALS})
set_source_files_properties(${packaging}/icons/uplift.icns ${UPLIFT_BILL_OF_MATERIALS}
                            PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
foreach(language de en nb zh-Hans)
  set(texts ${packaging}/macos/${language}.lproj/InfoPlist.strings)
  target_sources(uplift PRIVATE ${texts})
  set_source_files_properties(${texts} PROPERTIES MACOSX_PACKAGE_LOCATION
                                                  Resources/${language}.lproj)
endforeach()
