// The two filters of the day list. Rows of other people that are folded away stay so.
document.addEventListener('DOMContentLoaded', () => {
  const text = document.getElementById('filter');
  const day = document.getElementById('day');
  const rows = [...document.querySelectorAll('#worklist tbody tr:not([data-folded])')];

  const apply = () => {
    const wanted = text.value.trim().toLowerCase();
    for (const row of rows)
      row.hidden = !(
        row.textContent.toLowerCase().includes(wanted) &&
        (day.value === '' || row.dataset.day === day.value)
      );
    document.getElementById('shown').textContent =
      `${rows.filter((row) => !row.hidden).length} of ${rows.length} lines`;
  };
  text.addEventListener('input', apply);
  day.addEventListener('change', apply);
  document.getElementById('filters').addEventListener('submit', (event) => event.preventDefault());
  apply();
});
