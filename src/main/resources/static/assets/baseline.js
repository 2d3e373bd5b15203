/* Conveniences only: every page works without this file. One small block per behaviour, found by its data- hook. */

/* Word counters: count as the server does, say it beside the field, never cut. */
const count = field => {
  const words = field.value.trim() ? field.value.trim().split(/\s+/).length : 0;
  const line = document.getElementById(field.dataset.count);
  line.textContent = line.dataset.words.replace('{0}', words);
  line.classList.toggle('over', words > Number(field.dataset.limit));
};
document.addEventListener('input', event => { if (event.target.dataset.count) count(event.target); });
document.querySelectorAll('[data-count]').forEach(count);

/* The session was over: this button sends the form the plain way, so that its text is kept beside the sign-in page. */
document.addEventListener('click', event => { if (event.target.matches('[data-signed-out] button')) event.target.form.submit(); });

/* Not saved: the session was over (the button sends the text, which is kept beside the sign-in page), or nobody answered. */
const tell = (event, signedOut, notSaved) => {
  const form = event.detail.elt.closest('[data-answer]');
  if (!form) return;
  form.querySelector('[data-signed-out]').hidden = !signedOut;
  form.querySelector('[data-not-saved]').hidden = !notSaved;
};
document.addEventListener('htmx:responseError', event => tell(event, event.detail.xhr.status === 401, event.detail.xhr.status !== 401));
document.addEventListener('htmx:sendError', event => tell(event, false, true));
document.addEventListener('htmx:afterOnLoad', event => { if (event.detail.xhr.status < 400) tell(event, false, false); });

/* Somebody else saved meanwhile: show their text beside mine, with what was typed since. */
document.addEventListener('htmx:beforeSwap', event => {
  const form = event.detail.elt.closest('[data-answer]');
  if (!form || event.detail.xhr.status !== 409 || !event.detail.xhr.responseText.includes('data-clash')) return;
  const part = form.closest('[data-part]');
  const typed = [...form.querySelectorAll('textarea')].map(field => field.value);
  form.removeAttribute('hx-select-oob'); // the whole part comes, its keys with it
  event.detail.shouldSwap = true;
  event.detail.isError = false;
  event.detail.target = part;
  event.detail.swapOverride = 'outerHTML';
  event.detail.selectOverride = '#' + part.id;
  document.addEventListener('htmx:afterSettle', () => {
    document.getElementById(part.id).querySelectorAll('textarea[data-count]').forEach((field, i) => { field.value = typed[i]; count(field); });
  }, { once: true });
});

/* Shortcuts of one key are off until a person turns them on for this device (WCAG 2.1.4). None of them changes anything: / search, j and k
   through a list, g then b to the board (who has none: the start); a and r move to approve and return in the row where the focus is. */
const keysAreOn = () => { try { return localStorage.getItem('keys') === 'on'; } catch { return false; } };
const showKeys = () => { document.documentElement.dataset.keys = keysAreOn() ? 'on' : 'off'; };
document.querySelectorAll('[data-keys-setting]').forEach(box => {
  box.checked = keysAreOn();
  box.closest('[hidden]')?.removeAttribute('hidden');
  box.addEventListener('change', () => { localStorage.setItem('keys', box.checked ? 'on' : 'off'); showKeys(); });
});
showKeys();
const go = key => (document.activeElement.closest('[data-row]') ?? document).querySelector(`[data-key=${key}]`)?.focus();
/* Ctrl+K, or Command+K: to the search over everything. */
document.addEventListener('keydown', event => {
  const box = [...document.querySelectorAll('[data-seek]')].find(one => one.checkVisibility());
  if (!box || event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  box.focus();
});

/* Results while one types in the search of every page: arrow keys walk through them, Escape closes them, Enter opens the page of results. */
document.addEventListener('keydown', event => {
  const seek = event.target.closest?.('.seek');
  if (!seek || !['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)) return;
  const stops = [seek.querySelector('[data-seek]'), ...seek.querySelectorAll('.seek-hits a')];
  if (stops.length === 1) return;
  event.preventDefault();
  if (event.key === 'Escape') { seek.querySelector('.seek-hits').replaceChildren(); stops[0].focus(); return; }
  stops[(stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length].focus();
});
document.addEventListener('focusout', event => {
  const seek = event.target.closest?.('.seek');
  if (seek && event.relatedTarget && !seek.contains(event.relatedTarget)) seek.querySelector('.seek-hits')?.replaceChildren();
});
document.addEventListener('click', event => document.querySelectorAll('.seek').forEach(seek => { if (!seek.contains(event.target)) seek.querySelector('.seek-hits')?.replaceChildren(); }));

/* An open menu closes when the focus leaves it, so that it never covers what has the focus; Escape closes it too. */
const menuOf = element => element.closest?.('details:is(.views, .fold-me, .fold-menu)[open]');
document.addEventListener('focusout', event => {
  const menu = menuOf(event.target);
  if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
});
document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && menuOf(event.target);
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

/* What can be done with a row of a list: the link to its page becomes a menu, made once per page and not in each row. */
document.addEventListener('click', event => {
  const link = event.target.closest?.('[data-acts]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const id = link.pathname.split('/').pop();
  const menu = link.closest('table').querySelector('template').content.firstElementChild.cloneNode(true);
  menu.querySelectorAll('a').forEach(act => { act.setAttribute('href', decodeURI(act.getAttribute('href')).replace('{id}', id)); });
  menu.querySelector('summary').replaceChildren(...link.childNodes);
  link.replaceWith(menu);
  menu.querySelector('summary').focus();
});

let before = '';
document.addEventListener('keydown', event => {
  if (!keysAreOn() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
  const rows = [...document.querySelectorAll('[data-row]')].map(row => row.querySelector('a[href]')).filter(Boolean);
  const at = rows.indexOf(document.activeElement);
  const keys = {
    '/': () => (document.querySelector('[data-search]') ?? document.querySelector('[data-seek]'))?.focus(),
    j: () => rows[Math.min(at + 1, rows.length - 1)]?.focus(),
    k: () => rows[Math.max(at - 1, 0)]?.focus(),
    b: () => { if (before === 'g') location.assign(document.querySelector('nav a[href="/board"]')?.href ?? '/'); },
    a: () => go('a'),
    r: () => go('r'),
  };
  const act = keys[event.key];
  if (act) { if (event.key !== 'b') event.preventDefault(); act(); }
  before = event.key;
});

/* Narrows the list beside a search field while a name is typed; accents and case don't matter. Enter asks the server, which finds others too. */
const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
document.addEventListener('input', event => {
  const list = document.getElementById(event.target.dataset.narrows);
  if (!list) return;
  const words = folded(event.target.value).split(/\s+/);
  list.querySelectorAll('[data-name]').forEach(one => { one.hidden = !words.every(word => folded(one.dataset.name).includes(word)); });
});

/* Where one is stands in sight, also where the row of pages is wider than a telephone. */
document.querySelectorAll('nav [aria-current=page]').forEach(here => { here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - 24; });

/* A form that opens beside what it is about: into it, without leaving the place. */
document.addEventListener('htmx:afterSettle', event => { if (event.target.matches?.('[data-panel]')) event.target.querySelector('h2')?.focus(); });

/* After a form came back: to the summary of its errors, else to the first field with one, or its message. After coming back to a field: into it. */
const summary = document.querySelector('[data-errors]');
(summary ?? document.querySelector('[aria-invalid=true]') ?? (location.hash.endsWith('-text') ? document.getElementById(location.hash.slice(1)) : null))?.focus();
const said = summary || document.querySelector('[aria-invalid=true]') ? null : [...document.querySelectorAll('main .wrong')].find(text => text.textContent.trim());
(said?.id ? document.querySelector(`[aria-describedby~="${said.id}"]`) ?? said : said)?.scrollIntoView({ block: 'center' });
/* The summary names each field by its label, in the order of the form. */
const after = (one, other) => one && other && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
const wrongs = [...(summary?.querySelectorAll('li') ?? [])].map(item => ({ item, link: item.firstElementChild, field: document.getElementById(item.firstElementChild.hash.slice(1)) }));
wrongs.sort((one, other) => after(one.field, other.field)).forEach(({ item, link, field }) => {
  const label = field?.matches('fieldset') ? field.querySelector('legend') : field && document.querySelector(`label[for="${field.id}"]`);
  if (label) link.textContent = `${label.textContent.trim()}: ${link.textContent}`;
  item.parentElement.append(item);
});
document.addEventListener('click', event => {
  const link = event.target.closest('[data-errors] a');
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  const into = field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea') ?? field;
  into.focus();
  into.scrollIntoView({ block: 'center' });
});

/* A form is sent once: its button is busy until the next page is there, and for eight seconds at most. */
const rest = () => document.querySelectorAll('[data-busy]').forEach(button => { delete button.dataset.busy; button.removeAttribute('aria-disabled'); });
document.addEventListener('submit', event => {
  const button = event.submitter;
  if (!button || event.defaultPrevented || event.target.method !== 'post') return;
  if (button.dataset.busy !== undefined) { event.preventDefault(); return; }
  button.dataset.busy = '';
  button.setAttribute('aria-disabled', 'true');
  setTimeout(rest, 8000);
});
addEventListener('pageshow', rest);
document.addEventListener('htmx:afterRequest', rest);

/* Entries that are not saved: the browser asks before the page is left. Answers that save themselves do not count. */
let unsaved = false;
document.addEventListener('input', event => {
  const form = event.target.form;
  if (form?.method === 'post' && event.isTrusted && !form.matches('[data-answer], [data-undo]') && !form.hasAttribute('hx-post')) unsaved = true;
});
document.addEventListener('submit', event => { if (!event.defaultPrevented) unsaved = false; });
addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });

/* A file over the limit of its form is not sent, so that everything else that was typed stays. */
document.addEventListener('change', event => {
  if (event.target.type !== 'file') return;
  const most = event.target.dataset.most ?? 10;
  const large = [...event.target.files].some(file => file.size > most * 1024 * 1024);
  event.target.setCustomValidity(large ? document.body.dataset.tooLarge.replace('%', most) : '');
  if (large) event.target.reportValidity();
});
document.addEventListener('submit', event => {
  const large = [...event.target.querySelectorAll('input[type=file]')].find(field => field.validity.customError);
  if (!large) return;
  event.preventDefault();
  large.reportValidity();
}, true);

/* What was done stays in sight, with Undo where it can be undone, for ten seconds; while it is in use it stays. */
document.querySelectorAll('[data-flash]').forEach(flash => {
  const end = () => {
    if (flash.matches(':hover, :focus-within')) { setTimeout(end, 2000); return; }
    flash.dataset.over = '';
    flash.querySelector('[data-undo]')?.remove();
  };
  setTimeout(end, 10000);
});

/* A column beside the page stays in sight while the page scrolls, if it fits into the window: of a higher one a part could not be reached. */
const fit = new ResizeObserver(() => document.querySelectorAll('.aside').forEach(aside =>
  aside.classList.toggle('fits', aside.offsetHeight + Number.parseFloat(getComputedStyle(aside).top || 0) + 16 < innerHeight)));
document.querySelectorAll('.aside, html').forEach(box => fit.observe(box));
