// The search of search.html: a classic script, since pages opened from a file may load no modules and fetch nothing.
// Where it stands, its index is added by the first use; nothing else is loaded. Made by src/SiteGen/Render/Search/SearchIndex.cs.
'use strict';

const shownAtMost = 50;
const snippetLength = 180;

// ---- Words: the same as src/SiteGen/Render/Search/SearchWords.cs, where the index comes from ----

// No decomposition of Unicode takes these to their base letters.
const baseLetters = { 'đ': 'd', 'ð': 'd', 'ħ': 'h', 'ı': 'i', 'ł': 'l', 'ø': 'o', 'ŧ': 't', 'ς': 'σ' };

function fold(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[đðħıłøŧς]/g, letter => baseLetters[letter]);
}

// Each word with its place: letters and digits in a row; 1.000 and 1,000 are the word 1000.
function wordsOf(text) {
  const pattern = /[0-9]{1,3}(?:[.,][0-9]{3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;
  return Array.from(text.matchAll(pattern), match => {
    const exact = match[0].replace(/[.,]/g, '').toLowerCase();
    return { start: match.index, end: match.index + match[0].length, exact, folded: fold(exact) };
  });
}

// ---- Finding ----

const title = 0;
const names = 1;
const texts = 2;
const weights = [8, 6, 2, 1];

// How far down the list it is looked whether the words stand together: of a common syllable a large site has thousands.
const readAtMost = 400;

let words = null;
let foldedWords = null;
const linesOfItem = new Map();

// The last word may still be in the typing: it finds all that begins like it.
function fits(word, asked, isLast) {
  return isLast ? word.startsWith(asked) : word === asked;
}

function search(query) {
  const asked = wordsOf(query.normalize('NFC'));
  if (words === null) {
    words = searchIndex.words === '' ? [] : searchIndex.words.split(' ');
    foldedWords = words.map(fold);
  }

  const sums = new Float64Array(searchIndex.items.length);
  asked.forEach((word, at) => addScores(sums, word, at === 0, at === asked.length - 1));
  const found = [];
  sums.forEach((score, item) => score > 0 && found.push({ item, score }));
  found.sort((a, b) => b.score - a.score || titleLength(a.item) - titleLength(b.item) || a.item - b.item);

  const phrase = asked.map(word => word.folded).join(' ');
  for (const one of found.slice(0, readAtMost)) {
    one.score += togetherness(one.item, phrase);
  }

  return { asked, found: asked.length === 0 ? [] : found.sort(byScore) };
}

// Equal scores stay in the order of the index, which is that of the alphabet.
function byScore(a, b) {
  return b.score - a.score || a.item - b.item;
}

// Of many that fit equally, a title that says little else is the likeliest to be meant.
function titleLength(item) {
  const itsTitle = searchIndex.items[item][2];
  return typeof itsTitle === 'string' ? itsTitle.length : itsTitle[1].length;
}

// Adds the score of one word to every entry that has it and all words before; others fall to nothing.
function addScores(sums, asked, isFirst, isLast) {
  const best = new Float64Array(sums.length);
  // Who types accents means them; who types none gets the plain spelling first among equals.
  const exactness = asked.exact === asked.folded ? 0.5 : 100;
  for (let at = firstFrom(asked.folded); at < words.length && fits(foldedWords[at], asked.folded, isLast); at++) {
    const whole = foldedWords[at] === asked.folded ? 1 : 0.6;
    const bonus = fits(words[at], asked.exact, isLast) ? exactness : 0;
    let item = 0;
    for (const place of searchIndex.found[at]) {
      item += place >> 2;
      best[item] = Math.max(best[item], weights[place & 3] * whole + bonus);
    }
  }

  best.forEach((score, item) => {
    sums[item] = score > 0 && (isFirst || sums[item] > 0) ? sums[item] + score : 0;
  });
}

// The first word that is not before the asked one.
function firstFrom(folded) {
  let [low, high] = [0, foldedWords.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    [low, high] = foldedWords[middle] < folded ? [middle + 1, high] : [low, middle];
  }

  return low;
}

// In Vietnamese a word is often two syllables: they mean it where they stand together.
function togetherness(item, phrase) {
  if (!linesOfItem.has(item)) {
    linesOfItem.set(item, linesOf(item).map(line => ({ field: line.field, words: ` ${wordsOf(line.text).map(word => word.folded).join(' ')} ` })));
  }

  return Math.max(...linesOfItem.get(item).map(line => {
    const at = line.words.indexOf(` ${phrase}`);
    const isAll = line.field <= names && line.words === ` ${phrase} `;
    return at < 0 ? 0 : weights[line.field] * (isAll ? 4 : at === 0 && line.field === title ? 3 : 2);
  }));
}

// A text is a string in the language of the page, or its language's number and the string.
function textOf(value, field) {
  return typeof value === 'string' ? { field, text: value } : { field, text: value[1], language: searchIndex.languages[value[0]] };
}

function linesOf(item) {
  const [, , itsTitle, itsNames, itsTexts, itsQuotes] = searchIndex.items[item];
  return [
    textOf(itsTitle, title),
    ...itsNames.map(name => textOf(name, names)),
    ...itsTexts.map(text => textOf(text, texts)),
    ...itsQuotes.map(quote => textOf(searchIndex.quotes[quote], texts + 1)),
  ];
}

// ---- Showing: text only ever becomes text, never markup ----

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function inLanguage(language) {
  return language === undefined ? {} : { lang: language };
}

function matchesIn(text, asked) {
  return wordsOf(text).map(word => ({ ...word, asked: asked.findIndex((one, at) => fits(word.folded, one.folded, at === asked.length - 1)) })).filter(word => word.asked >= 0);
}

// The text between two places, with the words marked; "…" where something is left out.
function marked(text, matches, from, to) {
  const pieces = from > 0 ? ['…'] : [];
  let done = from;
  for (const match of matches.filter(one => one.start >= from && one.end <= to)) {
    pieces.push(text.slice(done, match.start), element('mark', {}, text.slice(match.start, match.end)));
    done = match.end;
  }

  pieces.push(text.slice(done, to), to < text.length ? '…' : '');
  return pieces;
}

// The place where most of the words stand, and those nearest to each other.
function snippetOf(line, asked) {
  const matches = matchesIn(line.text, asked);
  let best = { count: 0, length: 0, start: 0 };
  matches.forEach((first, at) => {
    const near = matches.slice(at).filter(one => one === first || one.end <= first.start + snippetLength * 0.6);
    const seen = new Set();
    const last = near.find(one => seen.add(one.asked).size === asked.length) ?? near[near.length - 1];
    const here = { count: seen.size, length: last.end - first.start, start: first.start };
    best = here.count > best.count || (here.count === best.count && here.length < best.length) ? here : best;
  });
  return { ...best, line, matches };
}

function shownSnippet({ line, matches, start }) {
  const { text, language } = line;
  const wordStarts = wordsOf(text).map(word => word.start);
  const from = text.length <= snippetLength ? 0 : wordStarts.find(place => place >= start - snippetLength / 3) ?? 0;
  const cut = text.length - from <= snippetLength ? text.length : wordStarts.filter(place => place <= from + snippetLength).pop();
  return element('p', { className: 'meta', ...inLanguage(language) }, ...marked(text, matches, from < 8 ? 0 : from, cut));
}

function shownItem(item, asked) {
  const [kind, id] = searchIndex.items[item];
  const [head, ...others] = linesOf(item);
  const link = element('a', { className: 'name', href: `${searchIndex.kinds[kind][0]}${encodeURIComponent(id)}.html`, ...inLanguage(head.language) }, ...marked(head.text, matchesIn(head.text, asked), 0, head.text.length));
  const snippets = others.map(line => snippetOf(line, asked)).sort((a, b) => b.count - a.count || a.length - b.length || a.line.field - b.line.field);
  return element('li', {}, link, ...snippets.slice(0, 1).filter(snippet => snippet.count > 0 || snippet.line.field === texts).map(shownSnippet));
}

// By kind, the kind of the best result first.
function shown({ asked, found }) {
  const groups = new Map();
  for (const { item } of found.slice(0, shownAtMost)) {
    const kind = searchIndex.items[item][0];
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
const elsewhere = document.getElementById('search_elsewhere');
const results = document.getElementById('search_results');
const everything = document.getElementById('search_everything');
let isLoading = false;
let later = 0;
let untold = null;

function load() {
  if (!isLoading) {
    isLoading = true;
    document.head.append(element('script', { src: form.dataset.index, onload: show, onerror: () => { announced.textContent = form.dataset.failed; } }));
  }
}

function messageOf(count, query) {
  const digits = number => number.toLocaleString(document.documentElement.lang);
  return count === 0 ? form.dataset.none.replace('{query}', () => query)
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
    results.replaceChildren(...shown(answer));
    // Read aloud when the typing rests, not at every letter.
    clearTimeout(later);
    untold = { query, count: answer.found.length };
    later = setTimeout(tell, 250);
    elsewhere?.toggleAttribute('hidden', answer.found.length > 0);
  }

  everything.hidden = query !== '';
  if (query === '') {
    elsewhere?.setAttribute('hidden', '');
  }
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
document.getElementById('search_keys').hidden = false;
if (field.value !== '') {
  show();
}
