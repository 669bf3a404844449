// What X's own library matches, one UTF-16 unit at a time: read by text_data.py, which writes the data modules.
// Run through it: the classes are probed, not transcribed, so case folding is the JavaScript engine's own.
const path = require('path');
const root = path.resolve(__dirname, '../../tests/js/node_modules');
const load = (name) => {
  const found = require(path.join(root, 'twitter-text/dist/regexp', name));
  return found.default || found;
};
const source = (name) => load(name).source;

const classes = {
  DOMAIN: new RegExp(`^${source('validDomainChars')}$`, 'i'),
  URL_BEFORE: new RegExp(`^(?:${source('validUrlPrecedingChars').replace('|^)', ')')})$`, 'i'),
  ASCII_DOMAIN: new RegExp(`^[\\-a-z0-9${source('latinAccentChars')}]$`, 'i'),
  PATH: new RegExp(`^${source('validGeneralUrlPathChars')}$`, 'i'),
  PATH_END: new RegExp(`^${source('validUrlPathEndingChars').split('|(?:')[0]}$`, 'i'),
  QUERY: new RegExp(`^${source('validUrlQueryChars')}$`, 'i'),
  QUERY_END: new RegExp(`^${source('validUrlQueryEndingChars')}$`, 'i'),
  TAG: new RegExp(
    `^[${source('bmpLetterAndMarks')}${source('bmpNumerals')}${source('hashtagSpecialChars')}]$`, 'i'),
  TAG_LETTER: new RegExp(`^[${source('bmpLetterAndMarks')}]$`, 'i'),
  LATIN_ACCENT: new RegExp(`^[${source('latinAccentChars')}]$`),
  SPACE: new RegExp(`^[${source('spacesGroup')}]$`, 'i'),
  CASHTAG_AFTER: new RegExp(`^(?:\\s|[${source('punct')}])$`, 'i'),
};
const ranges = {};
for (const [name, expression] of Object.entries(classes)) {
  ranges[name] = [];
  for (let unit = 0, start = -1; unit <= 0x10000; unit++) {
    const inside = unit < 0x10000 && expression.test(String.fromCharCode(unit));
    if (inside && start < 0) start = unit;
    if (!inside && start >= 0) { ranges[name].push([start, unit - 1]); start = -1; }
  }
}
const tlds = (name) => source(name).match(/^\(\?:\(\?:(.*?)\)\(\?=/)[1].split('|');
const all = [...tlds('validGTLD'), ...tlds('validCCTLD')];
const used = new Set(all.filter((tld) => /[^\x00-\x7f]/.test(tld)).flatMap((tld) => tld.split('')));
const fold = {};
for (const unit of used) {
  const expression = new RegExp(`^${unit}$`, 'i');
  for (let code = 128; code < 0x10000; code++) {
    const other = String.fromCharCode(code);
    if (other !== unit && expression.test(other)) fold[other] = unit;
  }
}
const emoji = require(path.join(root, 'twemoji-parser/dist/lib/regex.js')).default.source;
console.log(JSON.stringify({
  ranges, fold, emoji,
  gtld: tlds('validGTLD'), cctld: tlds('validCCTLD'),
  astralLetters: source('astralLetterAndMarks'), astralNumerals: source('astralNumerals'),
  node: process.version, unicode: process.versions.unicode,
  version: require(path.join(root, 'twitter-text/package.json')).version,
  emojiVersion: require(path.join(root, 'twemoji-parser/package.json')).version,
}));
