// In a saved page: tables sort by their heads, and are filtered.
for (const table of document.querySelectorAll('table')) {
  const body = table.tBodies[0];
  if (!body) continue;
  const heads = [...table.querySelectorAll('thead th')];
  const key = (row, index) => {
    const cell = row.cells[index];
    return cell?.dataset.sort !== undefined ? Number(cell.dataset.sort) : cell?.textContent.trim() ?? '';
  };
  const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b
    : String(a).localeCompare(String(b), document.documentElement.lang, { numeric: true });
  heads.forEach((head, index) => head.querySelector('button')?.addEventListener('click', () => {
    const direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
    body.append(...[...body.rows].sort((a, b) => direction * compare(key(a, index), key(b, index))));
  }));
  if (body.rows.length < 6) continue;
  const search = document.createElement('input');
  search.type = 'search';
  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    for (const row of body.rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
  });
  const label = document.createElement('label');
  label.className = 'noprint';
  label.append(document.body.dataset.filter + ' ', search);
  (table.closest('.scroll') ?? table).before(label);
}
