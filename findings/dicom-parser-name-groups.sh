#!/usr/bin/env bash
# dicom-parser 1.8.21: parsePN takes no notice of "=", which parts the groups of a DICOM person name (PS3.5, 6.2: alphabetic = ideographic = phonetic).
# Guessed: the alphabetic group, or one name a group. Seen: the second group's family name stands in the first one's given name.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent dicom-parser@1.8.21
cat > try.cjs <<'JS'
const { parsePN } = require('dicom-parser');
const seen = JSON.stringify(parsePN('Yamada^Tarou=山田^太郎'));
console.log(seen);
process.exit(seen === '{"familyName":"Yamada","givenName":"Tarou=山田","middleName":"太郎"}' ? 0 : 1);
JS
node try.cjs
