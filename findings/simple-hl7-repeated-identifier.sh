#!/usr/bin/env bash
# simple-hl7 3.3.0: a component of a field that repeats is the empty text. PID-3 repeats as soon as a patient has numbers of two issuers.
# Guessed: the component of the first repetition, as for a field that does not repeat. Seen: "".
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent simple-hl7@3.3.0
cat > try.cjs <<'JS'
const { Parser } = require('simple-hl7');
const idOf = (pid3) =>
  new Parser()
    .parse(['MSH|^~\\&|RIS|HOSP|LOG|LOG|20260305073000||ORU^R01|1|P|2.5', `PID|1||${pid3}||Doe^Jane`].join('\r'))
    .getSegment('PID')
    .getComponent(3, 1);
const one = idOf('00123456^^^NORTH^MR');
const two = idOf('00123456^^^NORTH^MR~900027^^^LAKE^PI');
console.log('one identifier:', JSON.stringify(one), 'two identifiers:', JSON.stringify(two));
process.exit(one === '00123456' && two === '' ? 0 : 1);
JS
node try.cjs
