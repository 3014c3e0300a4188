#!/usr/bin/env bash
# fhirpath 5.2.2: toDate() gives the day of a DateTime literal, and nothing for the very same moment in a resource's dateTime element.
# Guessed: the day for both, as toDateTime() gives the moment for both. Seen: [] for the element, and convertsToDate() says false.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent fhirpath@5.2.2
cat > try.cjs <<'JS'
const { evaluate } = require('fhirpath');
const r4 = require('fhirpath/fhir-context/r4');
const procedure = { resourceType: 'Procedure', performedDateTime: '2026-03-05T23:30:00-06:00' };
const said = (path) => evaluate(procedure, path, null, r4).map(String).join();
const seen = {
  literal: said('@2026-03-05T23:30:00-06:00.toDate()'),
  element: said('Procedure.performed.toDate()'),
  moment: said('Procedure.performed.toDateTime()'),
  converts: said('Procedure.performed.convertsToDate()'),
};
console.log(seen);
const isAsSeen =
  seen.literal === '2026-03-05' &&
  seen.element === '' &&
  seen.moment === '2026-03-05T23:30:00-06:00' &&
  seen.converts === 'false';
process.exit(isAsSeen ? 0 : 1);
JS
node try.cjs
