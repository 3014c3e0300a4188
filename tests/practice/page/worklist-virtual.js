// A grid that keeps elements for the rows in sight alone and fills the same ones anew as it is scrolled.
document.addEventListener('DOMContentLoaded', () => {
  const HEIGHT = 40;
  const SHOWN = 12;
  const grid = document.getElementById('grid');
  const columns = JSON.parse(grid.dataset.columns);
  const cell = (role, text) => {
    const made = document.createElement('div');
    made.setAttribute('role', role);
    made.textContent = text;
    made.style.cssText = 'flex: 1; overflow: hidden; white-space: nowrap; padding: 4px';
    return made;
  };
  const line = (index) => {
    const made = document.createElement('div');
    made.setAttribute('role', 'row');
    made.setAttribute('aria-rowindex', String(index));
    made.style.cssText = `display: flex; height: ${HEIGHT}px`;
    return made;
  };
  grid.setAttribute('role', 'grid');
  grid.setAttribute('aria-rowcount', String(ROWS.length + 1));
  const head = line(1);
  head.append(...columns.map((heading) => cell('columnheader', heading)));
  const frame = document.createElement('div');
  frame.id = 'frame';
  frame.setAttribute('role', 'rowgroup');
  frame.style.cssText = `height: ${SHOWN * HEIGHT}px; overflow-y: auto; position: relative`;
  const space = document.createElement('div');
  space.style.height = `${ROWS.length * HEIGHT}px`;
  frame.append(space);
  grid.append(head, frame);

  const pool = Array.from({ length: SHOWN + 1 }, () => {
    const made = line(0);
    made.style.position = 'absolute';
    made.style.width = '100%';
    made.append(...columns.map(() => cell('gridcell', '')));
    frame.append(made);
    return made;
  });
  const draw = () => {
    const first = Math.min(Math.floor(frame.scrollTop / HEIGHT), ROWS.length - pool.length);
    pool.forEach((made, at) => {
      const index = first + at;
      made.setAttribute('aria-rowindex', String(index + 2));
      made.style.top = `${index * HEIGHT}px`;
      ROWS[index].forEach((text, column) => {
        made.children[column].textContent = text;
      });
    });
  };
  frame.addEventListener('scroll', draw, { passive: true });
  draw();
});
