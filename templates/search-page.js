// The page search.html: shows what search.js finds while somebody types. Its first use adds the index and, of a large site, each query the parts of it that it
// needs; nothing else is loaded.
'use strict';

const shownAtMost = 50;
const snippetLength = 180;
const toldAtMost = 80;

// ---- Showing: text only ever becomes text, never markup ----

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function inLanguage(language) {
  return language === undefined ? {} : { lang: language };
}

// Beside the last word itself, what only begins like it is not meant.
function matchesIn(text, asked) {
  const words = wordsOf(text);
  const last = asked[asked.length - 1].folded;
  const isTyped = words.some(word => word.folded === last);
  return words.map(word => ({ ...word, asked: asked.findIndex((one, at) => fits(word.folded, one.folded, at === asked.length - 1 && !isTyped)) })).filter(word => word.asked >= 0);
}

// The text between two places, with the words marked; "…" where something is left out.
function marked(text, matches, from, to) {
  const pieces = from > 0 ? ['…'] : [];
  let done = from;
  for (const match of matches.filter(one => one.start >= from && one.end <= to)) {
    pieces.push(text.slice(done, match.start), element('mark', {}, text.slice(match.start, match.end)));
    done = match.end;
  }

  pieces.push(to < text.length ? `${text.slice(done, to).trimEnd()}…` : text.slice(done));
  return pieces;
}

// The place where most of the words stand, and those nearest to each other.
function snippetOf({ field, stored, number }, asked) {
  const { text, language } = textOf(stored, number);
  const matches = asked.some(word => foldedText(stored, number).includes(` ${word.folded}`)) ? matchesIn(text, asked) : [];
  let best = { count: 0, length: 0, start: 0 };
  matches.forEach((first, at) => {
    const near = matches.slice(at).filter(one => one === first || one.end <= first.start + snippetLength * 0.6);
    const seen = new Set();
    const last = near.find(one => seen.add(one.asked).size === asked.length) ?? near[near.length - 1];
    const here = { count: seen.size, length: last.end - first.start, start: first.start };
    best = here.count > best.count || (here.count === best.count && here.length < best.length) ? here : best;
  });
  return { ...best, field, text, language, matches };
}

function shownSnippet({ text, language, matches, start }) {
  const wordStarts = wordsOf(text).map(word => word.start);
  const from = text.length <= snippetLength ? 0 : wordStarts.find(place => place >= start - snippetLength / 3) ?? 0;
  const cut = text.length - from <= snippetLength ? text.length : wordStarts.filter(place => place <= from + snippetLength).pop();
  return element('p', { className: 'meta', ...inLanguage(language) }, ...marked(text, matches, from < 8 ? 0 : from, cut));
}

// The title, and what else has the words: in the language of the page, unless another one has more of them than the title. A line of an article leads to its place.
function shownItem(item, asked) {
  const { entry: [kind, id, , , , , line] } = entryOf(item);
  const [head, ...others] = textsOf(item).map(text => snippetOf(text, asked));
  const snippets = others
    .filter(other => other.count > head.count || other.language === undefined || other.field === lines)
    .sort((a, b) => b.count - a.count || (a.language !== undefined) - (b.language !== undefined) || a.length - b.length || a.field - b.field);
  const snippet = snippets.find(one => one.count > 0 || one.field === texts);
  const href = `${searchIndex.kinds[kind][0]}${encodeURIComponent(id)}.html${line === undefined ? '' : `#line_${line}`}`;
  const link = element('a', { className: 'name', href, ...inLanguage(head.language) }, ...marked(head.text, head.matches, 0, head.text.length));
  return element('li', {}, link, ...snippet === undefined ? [] : [shownSnippet(snippet)]);
}

// By kind, the kind of the best result first.
function shown({ asked, found }) {
  const groups = new Map();
  for (const { item } of found.slice(0, shownAtMost)) {
    const kind = entryOf(item).entry[0];
    groups.set(kind, [...groups.get(kind) ?? [], item]);
  }

  return Array.from(groups, ([kind, items]) => element('section', { className: 'section' },
    element('h2', {}, searchIndex.kinds[kind][1]),
    element('ul', { className: 'items' }, ...items.map(item => shownItem(item, asked)))));
}

// ---- The page ----

const form = document.getElementById('search_form');
const field = document.getElementById('search_field');
const announced = document.getElementById('search_status');
const results = document.getElementById('search_results');
const everything = document.getElementById('search_everything');
let isLoading = false;
const requested = new Set();
let awaited = 0;
let later = 0;
let untold = null;

function load() {
  if (!isLoading) {
    isLoading = true;
    addScript(form.dataset.index, show);
  }
}

function addScript(src, onload) {
  document.head.append(element('script', { src, onload, onerror: () => { announced.textContent = form.dataset.failed; } }));
}

// Each is asked for once; what was typed meanwhile is sought when the last of them has come.
function loadParts(names) {
  for (const name of names) {
    if (!requested.has(name)) {
      requested.add(name);
      awaited++;
      addScript(form.dataset.index.replace(/\.js$/, `/${name}.js`), () => {
        awaited--;
        if (awaited === 0) {
          show();
        }
      });
    }
  }
}

function messageOf(count, query) {
  const digits = number => number.toLocaleString(document.documentElement.lang);
  const letters = Array.from(query);
  const told = letters.length > toldAtMost ? `${letters.slice(0, toldAtMost).join('')}…` : query;
  return count === 0 ? form.dataset.none.replace('{query}', () => told)
    : count > shownAtMost ? form.dataset.best.replace('{shown}', digits(shownAtMost)).replace('{n}', digits(count))
    : (count === 1 ? form.dataset.one : form.dataset.other).replace('{n}', digits(count));
}

function show() {
  const query = field.value.trim();
  if (query === '') {
    clearTimeout(later);
    untold = null;
    results.replaceChildren();
    announced.textContent = '';
    remember(query);
  } else if (typeof searchIndex === 'undefined') {
    load();
    return;
  } else {
    const answer = search(query);
    if (answer.missing.size > 0) {
      loadParts(answer.missing);
      return;
    }

    results.replaceChildren(...shown(answer));
    // Read aloud when the typing rests, not at every letter.
    clearTimeout(later);
    untold = { query, count: answer.found.length };
    later = setTimeout(tell, 250);
  }

  everything.hidden = query !== '';
}

function tell() {
  clearTimeout(later);
  if (untold !== null) {
    announced.textContent = messageOf(untold.count, untold.query);
    remember(untold.query);
    untold = null;
  }
}

// The address of the page, and of the page in other languages, leads to the same results.
function remember(query) {
  const search = query === '' ? '' : `?q=${encodeURIComponent(query)}`;
  history.replaceState(null, '', location.pathname + search);
  for (const link of document.querySelectorAll('a[hreflang]')) {
    link.search = search;
  }
}

function onKey(event) {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }

  const links = Array.from(results.querySelectorAll('a'));
  const at = links.indexOf(document.activeElement);
  const isInField = document.activeElement === field;
  const next = event.key === '/' && !isInField ? field
    : event.key === 'ArrowDown' && (isInField || at >= 0) ? links[at + 1]
    : event.key === 'ArrowUp' && at >= 0 ? links[at - 1] ?? field
    : event.key === 'Escape' && at >= 0 ? field
    : null;
  if (event.key === 'Escape' && isInField) {
    field.value = '';
    show();
  } else if (next) {
    event.preventDefault();
    next.focus();
    if (next === field) {
      field.select();
    }
  }
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('focus', load);
field.addEventListener('input', show);
form.addEventListener('submit', event => {
  event.preventDefault();
  tell();
  results.querySelector('a')?.focus();
});
// Before the page is left, so that the way back leads to the results, and no change of the address stops the leaving.
results.addEventListener('click', tell);
document.addEventListener('keydown', onKey);
document.getElementById('search_hint').hidden = false;
document.getElementById('search_no_script').remove();
if (field.value !== '') {
  show();
}
