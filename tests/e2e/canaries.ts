/** One invented value for each kind of identifier that 45 CFR 164.514(b)(2) lists: none of them may be found anywhere but on the page itself. */
export const CANARIES = {
  'Patient Name': 'QUENTINSON, ZARAPHINE',
  Address: '4711 Zembla Court',
  DOB: '07/19/1931',
  Phone: '(555) 010-7731',
  Fax: '(555) 010-7732',
  Email: 'zaraphine.q@mail.example',
  SSN: '900-41-7733',
  MRN: '77340001',
  'Health Plan': 'HPB-7735-ZULU',
  Account: 'ACCT-7736-KILO',
  License: 'DL-7737-MIKE',
  Vehicle: 'ZQX-7738-PLATE',
  'Device Serial': 'SN-7739-PACER',
  Portal: 'https://portal.example/p/z7740',
  'IP Address': '10.77.140.141',
  Fingerprint: 'FPRINT-7742-WHORL',
  Photo: 'photo-7743-face.jpg',
  'Accession #': 'QZ77440001',
} as const;

/** The worklist that holds them all, each in a column of its own and again where pages hide such things, and one case that is nobody's secret. */
export function canaryPage(description: string, operator: string, day: string): string {
  const cells = Object.values(CANARIES);
  const seen = [...cells, description, 'Completed', operator, `${day} 09:30`];
  const headings = [...Object.keys(CANARIES), 'Procedure', 'Status', 'Operator', 'Study Date'];
  return `<!doctype html><html lang="en"><head><title>Worklist of ${cells[0]}</title></head>
<body data-patient="${cells.join(';')}"><h1>Last opened: ${cells[0]}, MRN ${cells[7]}</h1>
<table><thead><tr>${headings.map((heading) => `<th>${heading}</th>`).join('')}</tr></thead>
<tbody><tr id="${cells[7]}" title="${cells.join(' ')}">${seen.map((cell) => `<td title="${cell}">${cell}</td>`).join('')}</tr>
<tr hidden>${seen.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table></body></html>`;
}

/** Letters and digits alone, so that no other way of writing a value hides it. */
const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The ways in which each canary could have been rewritten on its way: a name turned round or cut, a date in another order. */
const FORMS: Partial<Record<keyof typeof CANARIES, string[]>> = {
  'Patient Name': ['QUENTINSON', 'ZARAPHINE'],
  DOB: ['19310719', '7191931', '1907193', 'July 19, 1931', 'Jul 19 1931'],
  Portal: ['portal.example'],
};

/** The kinds of identifier that a text holds, in any writing. */
export function leaked(text: string): string[] {
  const all = bare(text);
  return Object.entries(CANARIES)
    .filter(([kind, value]) =>
      [value, ...(FORMS[kind as keyof typeof CANARIES] ?? [])].some((one) => all.includes(bare(one))),
    )
    .map(([kind]) => kind);
}
