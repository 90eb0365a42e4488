; The installer for Windows: for one user, without administrator rights, in English, German and French.
; build/installers.py compiles it and defines VERSION, PROGRAM (the folder), OUTPUT, ICON, FILETYPES and KILOBYTES.
; readback-...-setup.exe /S installs without a word; /D=C:\A folder chooses where, as the last option and unquoted.

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define CLASSES "Software\Classes"
!define APPLICATION "Software\Classes\Applications\Readback.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Readback"
!define OWN "Software\Readback"
!include "${FILETYPES}"

Name "Readback"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Readback"
InstallDirRegKey HKCU "${OWN}" "Folder"
BrandingText "Readback ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Readback"
VIAddVersionKey /LANG=1033 "FileDescription" "Readback, installer"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Readback.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"

LangString RUNNING ${LANG_ENGLISH} "Readback is open. Close its window, then try again.$\n$\nNothing was changed."
LangString RUNNING ${LANG_GERMAN} "Readback ist geöffnet. Schließen Sie das Fenster und versuchen Sie es dann noch einmal.$\n$\nEs wurde nichts verändert."
LangString RUNNING ${LANG_FRENCH} "Readback est ouvert. Fermez sa fenêtre, puis réessayez.$\n$\nRien n’a été modifié."
LangString OCCUPIED ${LANG_ENGLISH} "This folder holds other files. Choose an empty folder, or the one that Readback is in."
LangString OCCUPIED ${LANG_GERMAN} "Dieser Ordner enthält andere Dateien. Wählen Sie einen leeren Ordner oder den, in dem Readback schon ist."
LangString OCCUPIED ${LANG_FRENCH} "Ce dossier contient d’autres fichiers. Choisissez un dossier vide, ou celui où se trouve déjà Readback."
LangString KEPT ${LANG_ENGLISH} "Readback was removed. Your library and your settings were kept:$\n$LOCALAPPDATA\Readback"
LangString KEPT ${LANG_GERMAN} "Readback wurde entfernt. Ihre Bibliothek und Ihre Einstellungen sind noch da:$\n$LOCALAPPDATA\Readback"
LangString KEPT ${LANG_FRENCH} "Readback a été supprimé. Votre bibliothèque et vos réglages sont conservés :$\n$LOCALAPPDATA\Readback"
LangString FILE ${LANG_ENGLISH} "Article"
LangString FILE ${LANG_GERMAN} "Artikel"
LangString FILE ${LANG_FRENCH} "Article"

; A program that runs cannot be opened for writing. Exit code 2 tells a silent caller that nothing was done.
!macro RefuseWhileRunning un
Function ${un}RefuseWhileRunning
  Push $0
  Push $1
  again:
  StrCpy $1 "$INSTDIR\Readback.exe"
  IfFileExists "$1" 0 console
  ClearErrors
  FileOpen $0 "$1" a
  IfErrors running
  FileClose $0
  console:
  StrCpy $1 "$INSTDIR\readback-cli.exe"
  IfFileExists "$1" 0 free
  ClearErrors
  FileOpen $0 "$1" a
  IfErrors running
  FileClose $0
  Goto free
  running:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Quit
  free:
  Pop $1
  Pop $0
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

; An upgrade takes the old program away whole; no other folder is ever emptied.
Function RefuseOtherFolder
  IfFileExists "$INSTDIR\*.*" 0 free
  IfFileExists "$INSTDIR\Readback.exe" free
  FindFirst $0 $1 "$INSTDIR\*.*"
  next:
  StrCmp $1 "" empty
  StrCmp $1 "." skip
  StrCmp $1 ".." skip
  FindClose $0
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(OCCUPIED)" /SD IDOK
  SetErrorLevel 3
  Quit
  skip:
  FindNext $0 $1
  Goto next
  empty:
  FindClose $0
  free:
FunctionEnd

!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\Readback.exe"
  Delete "$INSTDIR\readback-cli.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\NOTICE.md"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\readback.cdx.json"
  Delete "$INSTDIR\SHA256SUMS"
!macroend

Section
  Call RefuseOtherFolder
  Call RefuseWhileRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${PROGRAM}\*.*"
  IfErrors 0 written
  SetErrorLevel 1
  Abort
  written:
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Readback.lnk" "$INSTDIR\Readback.exe"

  WriteRegStr HKCU "${OWN}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Readback"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Readback.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Readback"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  ; Readback is one of the programs of "Open with"; what opens a file by a double click stays what it was.
  WriteRegStr HKCU "${CLASSES}\Readback.File" "" "$(FILE)"
  WriteRegStr HKCU "${CLASSES}\Readback.File\DefaultIcon" "" "$INSTDIR\Readback.exe,0"
  WriteRegStr HKCU "${CLASSES}\Readback.File\shell\open" "FriendlyAppName" "Readback"
  WriteRegStr HKCU "${CLASSES}\Readback.File\shell\open\command" "" '"$INSTDIR\Readback.exe" "%1"'
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "Readback"
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"$INSTDIR\Readback.exe" "%1"'
  !insertmacro OfferFiles
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  Call un.RefuseWhileRunning
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Readback.lnk"
  !insertmacro WithdrawFiles
  DeleteRegKey HKCU "${CLASSES}\Readback.File"
  DeleteRegKey HKCU "${APPLICATION}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${OWN}"
  ${un.RefreshShellIcons}
  MessageBox MB_OK "$(KEPT)" /SD IDOK
SectionEnd
