#!/usr/bin/env bash
# hl7-standard 1.0.4: a message that is parsed and built again unchanged is another message: each segment has gained an empty field at its end, and the
# carriage return that HL7 v2 parts segments with has become CR LF.
# Guessed: the same text. Seen: "|" after each segment's last field, and "\r\n".
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent hl7-standard@1.0.4
cat > try.cjs <<'JS'
const HL7 = require('hl7-standard');
const message = ['MSH|^~\\&|RIS|HOSP|LOG|LOG|20260305073000||ORU^R01|1|P|2.5', 'PID|1||00123456^^^NORTH^MR||Doe^Jane'].join('\r');
const read = new HL7(message);
read.transform();
const built = read.build();
console.log(JSON.stringify(message));
console.log(JSON.stringify(built));
process.exit(built === `${message.split('\r').join('|\r\n')}|` ? 0 : 1);
JS
node try.cjs
