#!/bin/sh
# Signs, packs and has notarised the bundle that `python packaging/build.py` made. Never run by the founders: see packaging/README.md.
#
#   IDENTITY   the signing identity, "Developer ID Application: …"; without it the bundle is signed for this machine alone
#   PROFILE    the notary service's credentials, as `xcrun notarytool store-credentials` named them
set -eu

root=$(cd -- "$(dirname -- "$0")/../.." && pwd -P)
bundle=$root/build/package/Glossator.app
image=$root/dist/glossator-$1-macos-$(uname -m).dmg

codesign --force --deep --timestamp --options runtime \
    --entitlements "$root/packaging/macos/entitlements.plist" --sign "${IDENTITY:--}" "$bundle"
codesign --verify --deep --strict "$bundle"

stage=$(mktemp -d)
cp -R "$bundle" "$stage"
ln -s /Applications "$stage/Applications"
hdiutil create -volname Glossator -srcfolder "$stage" -format UDZO -ov "$image"

if [ -n "${PROFILE-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
fi
