# Signs programs for Windows: sign.ps1 FILE… CERTIFICATE holds a .pfx in base64, CERTIFICATE_PASSWORD its password.
# Without them it says so and signs nothing: SmartScreen will then ask the reader once.
$ErrorActionPreference = "Stop"
if (-not $env:CERTIFICATE) {
    Write-Output "No certificate is given in CERTIFICATE: $($args -join ', ') stays unsigned."
    exit 0
}
$file = Join-Path ([IO.Path]::GetTempPath()) "readback-signing.pfx"
[IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $kits = "C:\Program Files (x86)\Windows Kits\10\bin\*\x64\signtool.exe"
    $tool = Get-Item $kits | Sort-Object FullName | Select-Object -Last 1
    if (-not $tool) { throw "There is no signtool: install the Windows SDK." }
    & $tool.FullName sign /f $file /p $env:CERTIFICATE_PASSWORD /fd SHA256 `
        /tr http://timestamp.digicert.com /td SHA256 @args
    if ($LASTEXITCODE -ne 0) { throw "signtool ended with $LASTEXITCODE." }
} finally {
    Remove-Item $file
}
