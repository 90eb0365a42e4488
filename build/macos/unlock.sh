#!/usr/bin/env bash
# Puts the certificate of a workflow into a keychain of its own and names it to the steps that follow.
# Without CERTIFICATE it says so, and the disk image will be signed as nobody's.
set -euo pipefail
if [ -z "${CERTIFICATE:-}" ]; then
    echo "No certificate is given in CERTIFICATE: the application will not be signed and not be notarised."
    exit 0
fi
keychain=$RUNNER_TEMP/readback.keychain-db
password=$(openssl rand -base64 24)
printf '%s' "$CERTIFICATE" | base64 --decode >"$RUNNER_TEMP/readback.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$RUNNER_TEMP/readback.p12" -P "$CERTIFICATE_PASSWORD" -A -t cert -f pkcs12 -k "$keychain"
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain
rm "$RUNNER_TEMP/readback.p12"
identity=$(security find-identity -v -p codesigning "$keychain" | sed -n 's/.*"\(Developer ID Application: [^"]*\)".*/\1/p' | head -1)
echo "READBACK_SIGN_AS=$identity" >>"$GITHUB_ENV"
if [ -z "${NOTARY_APPLE_ID:-}" ]; then
    echo "No account is given in NOTARY_APPLE_ID: the disk image will be signed and not be notarised."
    exit 0
fi
xcrun notarytool store-credentials readback --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM" \
    --password "$NOTARY_PASSWORD" --keychain "$keychain"
echo "READBACK_NOTARY=readback" >>"$GITHUB_ENV"
