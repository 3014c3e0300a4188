#!/usr/bin/env bash
# xlsx (SheetJS) 0.18.5, the version on npm: with `cellDates`, a Date is written as an ISO cell with a "Z" that holds the wall clock of the machine and not
# UTC. Read as the instant that it says, an evening's or a night's case in America moves to another day.
# Guessed: "2026-03-05T08:30:00.000Z" for half past two in the night in Chicago. Seen: "2026-03-05T02:30:00.000Z".
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent xlsx@0.18.5 fflate@0.8.2
cat > try.cjs <<'JS'
const XLSX = require('xlsx');
const { unzipSync, strFromU8 } = require('fflate');
const sheet = XLSX.utils.aoa_to_sheet([[new Date(2026, 2, 5, 2, 30)]], { cellDates: true });
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, 'Cases');
const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', cellDates: true });
const xml = strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml']);
const cell = /<c [^>]*t="d"[^>]*>.*?<\/c>/.exec(xml)?.[0] ?? xml;
console.log(cell);
process.exit(cell.includes('2026-03-05T02:30:00.000Z') ? 0 : 1);
JS
TZ=America/Chicago node try.cjs
