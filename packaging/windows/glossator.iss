; Inno Setup's description of the Windows installer. Never run by the founders: see packaging/README.md.
;   iscc /DVersion=0.1.0 packaging\windows\glossator.iss      after `python packaging\build.py` has filled build\package
; The reader chooses at the start: for herself alone, without an administrator, or for everybody on the computer.

[Setup]
AppId={{6B8E9C1D-5C0E-4C55-9E0B-6E1B0F5B7B7A}
AppName=Glossator
AppVersion={#Version}
AppPublisher=The founders of Glossator
DefaultDirName={autopf}\Glossator
DefaultGroupName=Glossator
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=glossator-{#Version}-windows-x64
SetupIconFile=..\..\build\package\glossator.ico
UninstallDisplayIcon={app}\glossatorw.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Files]
Source: "..\..\build\package\glossator\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Glossator"; Filename: "{app}\glossatorw.exe"
Name: "{group}\Notices"; Filename: "{app}\licences\NOTICES.txt"

[Registry]
; HKA is the reader's own part of the registry, or everybody's, as she chose.
Root: HKA; Subkey: "Software\Classes\.gloss"; ValueType: string; ValueData: "Glossator.Review"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.glossz"; ValueType: string; ValueData: "Glossator.Review"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Glossator.Review"; ValueType: string; ValueData: "Glossator review"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Glossator.Review\DefaultIcon"; ValueType: string; ValueData: "{app}\glossatorw.exe,0"
Root: HKA; Subkey: "Software\Classes\Glossator.Review\shell\open\command"; ValueType: string; ValueData: """{app}\glossatorw.exe"" open ""%1"""
