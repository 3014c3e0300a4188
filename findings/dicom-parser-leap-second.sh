#!/usr/bin/env bash
# dicom-parser 1.8.21: parseTM refuses the seconds "60", which DICOM's TM allows for leap seconds (PS3.5, 6.2: SS is "00" to "60").
# Guessed: read as second 60. Seen: an error, though only the last second of a minute differs.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent dicom-parser@1.8.21
cat > try.cjs <<'JS'
const { parseTM } = require('dicom-parser');
console.log('235959', JSON.stringify(parseTM('235959', true)));
try {
  console.log('235960', JSON.stringify(parseTM('235960', true)));
  process.exit(1);
} catch (error) {
  console.log('235960', String(error));
  process.exit(String(error).includes('invalid TM') ? 0 : 1);
}
JS
node try.cjs
