// X's own library, asked one JSON line at a time: a list of texts in, a list of figures and entities out.
const twitter = require('twitter-text');
const readline = require('readline');

const entity = (e) => {
  const [kind, text] = e.url !== undefined ? ['url', e.url]
    : e.screenName !== undefined ? ['mention', e.screenName]
      : e.hashtag !== undefined ? ['hashtag', e.hashtag] : ['cashtag', e.cashtag];
  return [kind, e.indices[0], e.indices[1], text, e.listSlug || ''];
};
const figures = (text, limit) => {
  try {
    const parsed = twitter.parseTweet(text, { ...twitter.configs.defaults, maxWeightedTweetLength: limit });
    return [parsed.weightedLength, parsed.valid, parsed.validRangeEnd,
      twitter.extractEntitiesWithIndices(text).map(entity)];
  } catch (thrown) {
    return String(thrown); // punycode's overflow, on labels of thousands of characters
  }
};
// "time" asks how many milliseconds it takes for each text, `rounds` times: for bench/text.py.
const timed = (texts, rounds) => {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    times.push(texts.map((text) => {
      const start = process.hrtime.bigint();
      twitter.parseTweet(text);
      twitter.extractEntitiesWithIndices(text);
      return Number(process.hrtime.bigint() - start) / 1e6;
    }));
  }
  return times;
};
const answer = ({ texts, rounds, limit = 280 }) => (
  rounds ? timed(texts, rounds) : texts.map((text) => figures(text, limit)));

readline.createInterface({ input: process.stdin, terminal: false }).on('line', (line) => {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + '\n');
});
