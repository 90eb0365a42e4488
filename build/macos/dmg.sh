#!/usr/bin/env bash
# Makes the disk image: dmg.sh APPLICATION IMAGE. Runs on macOS alone, with nothing but what every macOS has.
#
# READBACK_SIGN_AS names a certificate "Developer ID Application: …" of the keychain. Without it the application is signed
# as nobody's ("ad hoc"), which Apple's own processors ask of every program, and Gatekeeper will ask the reader once.
# READBACK_NOTARY names a profile that `xcrun notarytool store-credentials` has kept.
set -euo pipefail
application=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The lists stand beside the program; inside an application everything that is no code stands in Resources.
folder="$(dirname "$application")/Readback"
for name in LICENSE NOTICE.md LICENCES.txt readback.cdx.json; do
    cp "$folder/$name" "$application/Contents/Resources/$name"
done

identity=${READBACK_SIGN_AS:--}
options=(--force --sign "$identity")
if [ "$identity" = - ]; then
    echo "No certificate is named in READBACK_SIGN_AS: signed as nobody's, not notarised."
else
    options+=(--options runtime --timestamp --entitlements "$here/entitlements.plist")
    # What is inside is signed first: the seal of the whole covers it.
    find "$application/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -100 \) -print0 |
        while IFS= read -r -d '' file; do
            if file -b "$file" | grep -q Mach-O; then codesign "${options[@]}" "$file"; fi
        done
fi
codesign "${options[@]}" "$application"
codesign --verify --strict "$application"

cp -R "$application" "$scratch/"
ln -s /Applications "$scratch/Applications"
rm -f "$image"
hdiutil create -volname Readback -srcfolder "$scratch" -fs HFS+ -format UDZO -imagekey zlib-level=9 -ov "$image"

if [ "$identity" = - ]; then exit 0; fi
codesign --force --sign "$identity" --timestamp "$image"
if [ -z "${READBACK_NOTARY:-}" ]; then
    echo "No profile is named in READBACK_NOTARY: signed, not notarised."
    exit 0
fi
keychain=()
if [ -n "${RUNNER_TEMP:-}" ]; then keychain=(--keychain "$RUNNER_TEMP/readback.keychain-db"); fi
xcrun notarytool submit "$image" --keychain-profile "$READBACK_NOTARY" ${keychain[@]+"${keychain[@]}"} --wait
xcrun stapler staple "$image"
