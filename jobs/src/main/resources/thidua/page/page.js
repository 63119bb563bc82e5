// What the page does beyond being read: sort, narrow to a unit, open what a link leads to.
(() => {
  'use strict';

  // ---- Sorting -----------------------------------------------------------------------------
  const order = new Intl.Collator('vi');
  const vietnamese = document.documentElement.lang === 'vi';
  const written = vietnamese ? /^[+–-]?\d{1,3}(\.\d{3})*(,\d+)?$/ : /^[+–-]?\d{1,3}(,\d{3})*(\.\d+)?$/;

  function number(text) {
    const plain = vietnamese ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
    return Number(plain.replace('–', '-').replace('+', ''));
  }

  /** A number, a text, or null for what is missing. */
  function key(cell) {
    const data = cell.querySelector('data');
    if (data) {
      return Number(data.value);
    }
    const text = cell.textContent.trim();
    if (text === '' || text === '…' || text === '×' || cell.querySelector('.spoken')) {
      return null;
    }
    if (written.test(text)) {
      return number(text);
    }
    // Days in the order of time
    return text.replace(/(\d\d)\/(\d\d)\/(\d{4})/g, '$3-$2-$1');
  }

  function sort(body, original, column, direction) {
    const rows = original.filter((row) => !row.classList.contains('total'));
    const totals = original.filter((row) => row.classList.contains('total'));
    if (direction !== 0) {
      const keys = new Map(rows.map((row) => [row, key(row.cells[column])]));
      const numbers = [...keys.values()].some((k) => typeof k === 'number');
      const missing = (k) => k === null || (numbers && typeof k !== 'number');
      rows.sort((a, b) => {
        const [x, y] = [keys.get(a), keys.get(b)];
        if (missing(x) || missing(y)) {
          return missing(x) - missing(y);
        }
        return direction * (numbers ? x - y : order.compare(x, y));
      });
    }
    body.append(...rows, ...totals);
  }

  /** Largest numbers first, but ranks and words from the beginning. */
  function firstDirection(rows, column) {
    const cells = rows.map((row) => row.cells[column]);
    const numbers = cells.some((cell) => typeof key(cell) === 'number');
    const ranks = cells.some((cell) => cell.querySelector('[data-column=rank]'));
    return numbers && !ranks ? -1 : 1;
  }

  function makeSortable(table) {
    const body = table.tBodies[0];
    const original = [...body.rows];
    const headings = [...table.tHead.querySelectorAll('th:not([scope=colgroup])')];
    headings.forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const first = firstDirection(original, column);
        const now = { ascending: 1, descending: -1 }[heading.getAttribute('aria-sort')] || 0;
        const next = now === 0 ? first : now === first ? -first : 0;
        headings.forEach((other) => other.removeAttribute('aria-sort'));
        if (next !== 0) {
          heading.setAttribute('aria-sort', next === 1 ? 'ascending' : 'descending');
        }
        sort(body, original, column, next);
      });
    });
  }

  document.querySelectorAll('table').forEach((table) => {
    // The figures of one unit stand in the order of the indicators
    if (table.tBodies[0].rows.length > 2 && !table.closest('.unit')) {
      makeSortable(table);
    }
  });

  // ---- Filter by unit ----------------------------------------------------------------------
  const filter = document.querySelector('.filter');
  const field = filter.querySelector('input');
  const said = filter.querySelector('[role=status]');
  const parts = [...document.querySelectorAll('[data-by-unit] > details, [data-by-unit] tbody tr:not(.total)')]
      .filter((part) => !part.parentElement.closest('details.unit'))
      .map((part) => ({ part, name: part.querySelector('th, summary').textContent.trim() }));
  const names = [...document.querySelectorAll('#units > [data-by-unit] > .table tbody tr:not(.total) th')]
      .map((heading) => heading.textContent.trim());

  const lower = (text) => text.normalize('NFC').toLowerCase().trim();
  const bare = (text) => lower(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

  /** Accents count when somebody types them: Trực Hưng is not Trực Hùng. */
  function matcher(query) {
    const shape = bare(query) === lower(query) ? bare : lower;
    return (name) => shape(name).includes(shape(query));
  }

  function narrow() {
    const matches = matcher(field.value);
    parts.forEach(({ part, name }) => {
      part.hidden = !matches(name);
    });
    const shown = names.filter(matches).length;
    const pattern = shown === 0 ? filter.dataset.none : filter.dataset.some;
    said.textContent = field.value.trim() === '' ? '' : pattern.replace('{0}', shown).replace('{1}', names.length);
  }

  function widen() {
    field.value = '';
    narrow();
  }

  const list = filter.querySelector('datalist');
  names.forEach((name) => {
    const option = document.createElement('option');
    option.value = name;
    list.append(option);
  });
  field.addEventListener('input', narrow);
  filter.querySelector('button').addEventListener('click', () => {
    widen();
    field.focus();
  });
  filter.hidden = names.length < 2;

  // ---- Links into what is folded -----------------------------------------------------------
  function open(id) {
    const target = document.getElementById(id);
    if (target && target.closest('[hidden]')) {
      widen();
    }
    for (let part = target; part; part = part.parentElement) {
      if (part.tagName === 'DETAILS') {
        part.open = true;
      }
    }
    return target;
  }

  function arrive() {
    const target = open(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      target.scrollIntoView();
    }
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      open(decodeURIComponent(link.hash.slice(1)));
    }
  });
  addEventListener('hashchange', arrive);
  arrive();

  // ---- Paper -------------------------------------------------------------------------------
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details[data-print]:not([open])')];
    opened.forEach((part) => {
      part.open = true;
    });
  });
  addEventListener('afterprint', () => {
    opened.forEach((part) => {
      part.open = false;
    });
    opened = [];
  });
})();
