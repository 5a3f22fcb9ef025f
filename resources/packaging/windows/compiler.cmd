@rem SPDX-FileCopyrightText: 2026 The Uplift developers
@rem SPDX-License-Identifier: GPL-3.0-or-later
@rem
@rem compiler.cmd x64|arm64: makes Visual Studio's compiler, CMake and Ninja known to this prompt.
@for /f "usebackq delims=" %%i in (`"%ProgramFiles(x86)%\Microsoft Visual Studio\Installer\vswhere.exe" -latest -products * -property installationPath`) do @call "%%i\VC\Auxiliary\Build\vcvarsall.bat" %1
@where cl >nul
