/** Runs in the page: puts up a worklist of so many rows. */
export function putUp(rows: number): void {
  const headings =
    'MRN|Accession #|Patient Name|DOB|Study Date|Study Description|Modality|Status|Attending|Resident|Location|Comments';
  const procedures = [
    'IR CHEST PORT PLACEMENT',
    'NEPHROSTOMY TUBE EXCHANGE LEFT',
    'IVC FILTER RETRIEVAL',
    'PARACENTESIS',
  ];
  const list = document.body.appendChild(document.createElement('table'));
  const row = (section: HTMLTableSectionElement, texts: string[]) => {
    const line = section.insertRow();
    for (const text of texts) line.insertCell().textContent = text;
    return line;
  };
  row(list.createTHead(), headings.split('|'));
  const body = list.createTBody();
  for (let i = 0; i < rows; i += 1) {
    const name = document.createElement('a');
    name.href = '#';
    name.textContent = `SMITH, ANN ${String.fromCharCode(65 + (i % 26))}`;
    const day = `03/${10 + (i % 18)}/2026 ${7 + (i % 10)}:${10 + (i % 49)}`;
    const line = row(body, [
      `0041${10_000 + i}`,
      `25-IR-${10_000 + i}`,
      '',
      `${1 + (i % 12)}/${1 + (i % 28)}/19${30 + (i % 60)}`,
      day,
    ]);
    line.cells[2]!.append(name);
    const more = [procedures[i % 4]!, 'XA', 'Completed', 'WHITFIELD, J', 'Reyes, Ana (PGY-5)', `IR ROOM ${i % 5}`];
    for (const text of [...more, i % 3 === 0 ? 'call the floor first' : '']) line.insertCell().textContent = text;
  }
  list.getBoundingClientRect();
}

/** Runs in the page: the least that a reader of visible text has to do. */
export function floorPass(): number {
  let letters = 0;
  for (const cell of document.querySelectorAll<HTMLElement>('td, th'))
    if (cell.checkVisibility()) letters += cell.innerText.length;
  return letters;
}

/** Runs in the page: the longest time, in milliseconds, for which it could do nothing else while a work was done. */
export async function longestTask(work: () => Promise<unknown>): Promise<number> {
  let [longest, last, on] = [0, performance.now(), true];
  const { port1, port2 } = new MessageChannel();
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.onmessage = () => {
    beat();
    if (on) port2.postMessage(null);
  };
  port2.postMessage(null);
  await work();
  beat();
  on = false;
  return longest;
}
