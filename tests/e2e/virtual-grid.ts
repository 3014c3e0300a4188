/** Declared for what runs in the page. */
declare global {
  interface Window {
    /** Sorts the grid backwards, as a click on a heading does. */
    sortBackwards(): void;
  }
}

/** Of which studies the grid tells: patient, procedure and room of one study bear its number. */
export const STUDIES = 60;

/**
 * Runs in the page: puts up a grid that draws only the rows and columns in sight, in elements that it uses again for others. The MRN is
 * pinned; patient and procedure, accession and room are never in sight together. Every third patient has two studies.
 */
export function putUpVirtualGrid(studies: number): void {
  const [height, width, rowsShown] = [24, 220, 8];
  const columns = [
    'MRN',
    'Patient Name',
    'Procedure',
    'Priority',
    'Class',
    'Contact',
    'Accession #',
    'Study Date',
    'Location',
  ];
  const order = Array.from({ length: studies }, (_, n) => n);
  const patientOf = (n: number) => (n % 3 === 1 ? n - 1 : n);
  const textOf = (n: number, column: number) =>
    [
      `004${10_000 + patientOf(n)}`,
      `PATIENT, NUMBER${patientOf(n)}`,
      `LIVER BIOPSY ${n}`,
      'Routine',
      'Outpatient',
      'none',
      `25-IR-${20_000 + n}`,
      `2026-03-${10 + (n % 9)} 07:${10 + (n % 49)}`,
      `IR ROOM ${n}`,
    ][column]!;
  document.body.innerHTML =
    '<div id="scroller" style="width:700px;height:220px;overflow:auto;position:relative"><div id="grid" role="grid"></div></div>';
  const scroller = document.getElementById('scroller')!;
  const grid = document.getElementById('grid')!;
  grid.style.cssText = `position:relative;width:${columns.length * width}px;height:${(studies + 1) * height}px`;
  const made = (parent: Element, role: string) => {
    const element = parent.appendChild(document.createElement('div'));
    element.setAttribute('role', role);
    element.style.position = 'absolute';
    return element;
  };
  const lines = Array.from({ length: rowsShown + 1 }, (_, at) => {
    const row = made(grid, 'row');
    return { row, cells: Array.from({ length: 4 }, () => made(row, at === 0 ? 'columnheader' : 'gridcell')) };
  });
  const draw = () => {
    const from = Math.min(studies - rowsShown, Math.floor(scroller.scrollTop / height));
    const left = Math.min(columns.length - 3, 1 + Math.floor(scroller.scrollLeft / width));
    lines.forEach(({ row, cells }, line) => {
      const at = line === 0 ? 0 : from + line;
      row.setAttribute('aria-rowindex', String(at + 1));
      row.style.top = `${line === 0 ? scroller.scrollTop : at * height}px`;
      cells.forEach((cell, place) => {
        const column = place === 0 ? 0 : left + place - 1;
        cell.setAttribute('aria-colindex', String(column + 1));
        cell.style.cssText += `;left:${place === 0 ? scroller.scrollLeft : column * width}px;width:${width}px`;
        cell.textContent = line === 0 ? columns[column]! : textOf(order[at - 1]!, column);
      });
    });
  };
  scroller.addEventListener('scroll', draw);
  window.sortBackwards = () => {
    order.reverse();
    draw();
  };
  draw();
}
