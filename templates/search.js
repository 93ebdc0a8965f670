// What a query finds in the index that src/SiteGen/Render/Search/SearchIndex.cs makes; search-page.js loads the index and shows what is found.
// Classic scripts, since pages opened from a file may load no modules and fetch nothing.
'use strict';

// ---- Words: the same as src/SiteGen/Render/Search/SearchWords.cs, where the index comes from ----

// No decomposition of Unicode takes these to their base letters.
const baseLetters = { 'đ': 'd', 'ð': 'd', 'ħ': 'h', 'ı': 'i', 'ł': 'l', 'ø': 'o', 'ŧ': 't', 'ς': 'σ' };

function fold(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[đðħıłøŧς]/g, letter => baseLetters[letter]);
}

// Letters and digits in a row; 1.000 and 1,000 are the word 1000.
const wordPattern = /[0-9]{1,3}(?:[.,][0-9]{3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;

// Each word with its place.
function wordsOf(text) {
  return Array.from(text.matchAll(wordPattern), match => {
    const exact = match[0].replace(/[.,]/g, '').toLowerCase();
    return { start: match.index, end: match.index + match[0].length, exact, folded: fold(exact) };
  });
}

// ---- Finding ----

// What a text is of its entry, and what a word in it counts. An article's own words count least: the facts say what is in them.
const title = 0;
const names = 1;
const texts = 2;
const quotes = 3;
const lines = 4;
const weights = [8, 6, 2, 1, 0.1];

// How far down the list it is looked whether the words stand together: of a common syllable a large site has thousands. Of a divided index, no further than
// is shown.
const readAtMost = 400;
const readOfParts = 50;

const tables = new Map();
const foldedTexts = new Map();

// Of a large site words stand in a part for each first letter, and entries in parts of their own: src/SiteGen/Render/Search/SearchTable.cs and SearchIndex.cs.
function isDivided() {
  return searchIndex.parts !== undefined;
}

function partOfWord(word) {
  return /^[a-z0-9]/.test(word.folded) ? word.folded[0] : 'other';
}

function partOfItem(item) {
  return `entries-${Math.floor(item * searchIndex.entries / searchIndex.lengths.length)}`;
}

function isMissing(part) {
  return isDivided() && searchIndex.parts[part] === undefined;
}

// The words that a word may be among.
function tableOf(word) {
  const part = isDivided() ? partOfWord(word) : '';
  if (!tables.has(part)) {
    const { words, found } = isDivided() ? searchIndex.parts[part] : searchIndex;
    tables.set(part, { words: words === '' ? [] : words.split(' '), folded: words === '' ? [] : fold(words).split(' '), found });
  }

  return tables.get(part);
}

// An entry, and the texts that it names by their numbers.
function entryOf(item) {
  if (!isDivided()) {
    return { entry: searchIndex.items[item], stored: searchIndex.texts };
  }

  const part = partOfItem(item);
  const { items, texts: stored } = searchIndex.parts[part];
  const first = Math.ceil(Number(part.slice('entries-'.length)) * searchIndex.lengths.length / searchIndex.entries);
  return { entry: items[item - first], stored };
}

// The last word may still be in the typing: it finds all that begins like it.
function fits(word, asked, isLast) {
  return isLast ? word.startsWith(asked) : word === asked;
}

// Where parts are missing that it needs, only these.
function search(query) {
  const typed = wordsOf(query.normalize('NFC'));
  const asked = typed.filter((word, at) => !typed.slice(at + 1).some(later => later.exact === word.exact));
  const missing = new Set(asked.map(partOfWord).filter(isMissing));
  if (missing.size > 0) {
    return { missing };
  }

  const sums = new Float64Array(searchIndex.lengths.length);
  asked.forEach((word, at) => addScores(sums, word, at === 0, at === asked.length - 1));
  const found = [];
  sums.forEach((score, item) => score > 0 && found.push({ item, score, length: searchIndex.lengths[item] }));
  // Of many that fit equally, a title that says little else is the likeliest to be meant.
  found.sort((a, b) => b.score - a.score || a.length - b.length || a.item - b.item);

  const phrase = typed.map(word => word.folded).join(' ');
  const read = found.slice(0, isDivided() ? readOfParts : readAtMost);
  read.map(one => partOfItem(one.item)).filter(isMissing).forEach(part => missing.add(part));
  if (missing.size > 0) {
    return { missing };
  }

  for (const one of read) {
    one.score += togetherness(one.item, phrase);
  }

  // Those that were not read have no more points than those that were.
  return { asked, missing, found: asked.length === 0 ? [] : [...read.sort(byScore), ...found.slice(read.length)] };
}

// Equal scores stay in the order of the index, which is that of the alphabet.
function byScore(a, b) {
  return b.score - a.score || a.item - b.item;
}

// Adds the score of one word to every entry that has it and all words before; others fall to nothing.
function addScores(sums, asked, isFirst, isLast) {
  const best = new Float64Array(sums.length);
  const { words, folded, found } = tableOf(asked);
  // Who types accents means them; who types none gets the plain spelling first among equals.
  const exactness = asked.exact === asked.folded ? 0.5 : 100;
  for (let at = firstFrom(folded, asked.folded); at < words.length && fits(folded[at], asked.folded, isLast); at++) {
    const whole = folded[at] === asked.folded ? 1 : 0.6;
    const bonus = fits(words[at], asked.exact, isLast) || (whole === 1 && tonesLast(words[at]) === tonesLast(asked.exact)) ? exactness : 0;
    let item = 0;
    for (const place of found[at]) {
      item += place >> 3;
      best[item] = Math.max(best[item], weights[place & 7] * whole + bonus);
    }
  }

  best.forEach((score, item) => {
    sums[item] = score > 0 && (isFirst || sums[item] > 0) ? sums[item] + score : 0;
  });
}

// In Vietnamese hoà and hòa are one spelling: the tone stands on either vowel.
function tonesLast(word) {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const letters = word.normalize('NFD');
  return letters.replace(tones, '') + (letters.match(tones) ?? []).join('');
}

// The first word that is not before the asked one.
function firstFrom(foldedWords, folded) {
  let [low, high] = [0, foldedWords.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    [low, high] = foldedWords[middle] < folded ? [middle + 1, high] : [low, middle];
  }

  return low;
}

// In Vietnamese a word is often two syllables: they mean it where they stand together.
function togetherness(item, phrase) {
  return Math.max(...textsOf(item).map(({ field, stored, number }) => {
    const text = foldedText(stored, number);
    const at = text.indexOf(` ${phrase}`);
    const isAll = field <= names && text === ` ${phrase} `;
    return at < 0 ? 0 : weights[field] * (isAll ? 4 : at === 0 && field === title ? 3 : 2);
  }));
}

function foldedText(stored, number) {
  const known = foldedTexts.get(stored) ?? new Map();
  if (!known.has(number)) {
    known.set(number, ` ${(fold(textOf(stored, number).text).match(wordPattern) ?? []).join(' ').replace(/[.,]/g, '')} `);
    foldedTexts.set(stored, known);
  }

  return known.get(number);
}

// A text is a string in the language of the page, or its language's number and the string, or a part of another text: its number, the start, the length.
function textOf(stored, number) {
  const text = stored[number];
  if (typeof text === 'string') {
    return { text };
  }

  if (text.length === 2) {
    return { text: text[1], language: searchIndex.languages[text[0]] };
  }

  const whole = textOf(stored, text[0]);
  return { ...whole, text: whole.text.slice(text[1], text[1] + text[2]) };
}

// The title of an entry, its other names, what is said of it, its quotes; of a line of an article, its words.
function textsOf(item) {
  const { entry: [, , itsTitle, itsNames, itsTexts, itsQuotes, , itsWords], stored } = entryOf(item);
  const inField = (field, numbers) => numbers.map(number => ({ field, stored, number }));
  return [
    ...inField(title, [itsTitle]), ...inField(names, itsNames), ...inField(texts, itsTexts), ...inField(quotes, itsQuotes),
    ...inField(lines, itsWords === undefined ? [] : [itsWords]),
  ];
}
