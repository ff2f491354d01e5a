// Text messages: npm twilio signs, a real ./waymark serve answers, an XML parser reads.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import twilio from 'twilio';
import { chance, judge } from './lib.mjs';

const { getExpectedTwilioSignature } = twilio;

const TOKEN = '0123456789abcdef0123456789abcdef';
const PUBLIC = 'https://bot.example.org';
export const PUBLIC_WITH_PORT = 'https://bot.example.org:8443';
const PATH = '/twilio/sms';
const OURS = '+447700900456';
const MUTATIONS = 1_000;

let people = 0;
let messages = 0;

/** A number from those that the UK keeps for fiction, and after a thousand of them from others like them. */
const person = () => `+4477009${String(++people).padStart(5, '0')}`;

export const sid = () => `SM${(++messages).toString(16).padStart(32, '0')}`;

export function message(text, more = {}) {
  return {
    ToCountry: 'GB', MessageSid: sid(), SmsSid: 'SM0', AccountSid: `AC${'0'.repeat(32)}`, From: person(), To: OURS,
    Body: text, NumMedia: '0', NumSegments: '1', FromCity: '', FromState: '', ApiVersion: '2010-04-01', ...more,
  };
}

/** As Twilio posts it: signed for the public address, sent to wherever the proxy has it. */
export function post(server, fields, { address = PUBLIC + PATH, query = '', token = TOKEN, headers, body, path = PATH } = {}) {
  return fetch(server.url + path + query, {
    method: 'POST',
    headers: headers ?? {
      'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
      'X-Twilio-Signature': getExpectedTwilioSignature(token, address + query, fields),
    },
    body: body ?? encode(fields),
  });
}

function encode(fields) {
  const form = new URLSearchParams();
  Object.entries(fields).forEach(([name, value]) => [value].flat().forEach((one) => form.append(name, one)));
  return form.toString();
}

export const settings = (more) => ({ TWILIO_AUTH_TOKEN: TOKEN, WAYMARK_PUBLIC_URL: PUBLIC, ...more });

const WORDS = ['NASS support?', 'my aspen card', 'أين أنام الليلة', 'ሕክምና', '', ' two  spaces ', 'a+b & c=d %41 ?#', '😀', "it's <b>&amp;</b>", 'line\nline', 'é'];

const SHAPES = {
  plain: {},
  'the standard port': { address: `${PUBLIC}:443${PATH}` },
  'an encoded query': { query: '?k=a%3Ab%20c' },
  'port and encoded query': { address: `${PUBLIC}:443${PATH}`, query: '?k=client%3AAnonymous&b=test%2Bvalue' },
  'a query with empty values': { query: '?foo=1&bar=' },
};

const EXTRAS = {
  'no more': {},
  'new parameters': { NewThing: 'yes', 'Odd[name]': 'ü', zzz: '' },
  'a repeated name': { MediaUrl: ['https://b.example', 'https://a.example', 'https://b.example'] },
  'Twilio has answered': { OptOutType: 'HELP' },
};

async function signed(server, other) {
  const faults = [];
  let count = 0;
  const accept = async (what, response) => {
    count++;
    if (response.status !== 200) faults.push(`${what}: ${response.status}`);
    await response.text();
  };
  for (const words of WORDS) {
    for (const [shape, how] of Object.entries(SHAPES)) {
      for (const [extra, fields] of Object.entries(EXTRAS)) {
        await accept(`${shape}, ${extra}, ${JSON.stringify(words)}`, await post(server, message(words, fields), how));
      }
    }
    for (const address of [PUBLIC_WITH_PORT, PUBLIC]) {
      await accept(`public address with a port, signed for ${address}`, await post(other, message(words), { address: address + PATH }));
    }
  }
  judge(`signature: ${count} requests signed by npm twilio, ${count - faults.length} accepted`, faults);
}

/** Each changes one thing of a request that is right. */
const MUTATIONS_BY_NAME = {
  'a bit of the signature': (right, random) => {
    const bytes = Buffer.from(right.signature, 'base64');
    bytes[random.below(bytes.length)] ^= 1 << random.below(8);
    return { signature: bytes.toString('base64') };
  },
  'a shortened signature': (right, random) => {
    const bytes = Buffer.from(right.signature, 'base64');
    return { signature: bytes.subarray(0, random.below(bytes.length)).toString('base64') };
  },
  'a letter before the signature': (right) => ({ signature: `NOT${right.signature}` }),
  'no signature': () => ({ signature: null }),
  'two signatures': (right) => ({ signature: [right.signature, right.signature] }),
  'the token of another account': (right, random) => ({ signature: right.sign(TOKEN.replace('0', random.pick([...'123456789abcdef']))) }),
  'a changed letter of a value': (right, random) => {
    const name = random.pick(Object.keys(right.fields).filter((key) => right.fields[key] !== ''));
    const letters = [...right.fields[name]];
    const at = random.below(letters.length);
    letters[at] = letters[at] === 'x' ? 'y' : 'x';
    return { fields: { ...right.fields, [name]: letters.join('') } };
  },
  'a trimmed body': (right) => ({ fields: { ...right.fields, Body: right.fields.Body.trim() } }),
  'an added parameter': (right, random) => ({ fields: { ...right.fields, [`P${random.below(1e6)}`]: 'x' } }),
  'a parameter less': (right, random) => {
    const name = random.pick(Object.keys(right.fields));
    return { fields: Object.fromEntries(Object.entries(right.fields).filter(([key]) => key !== name)) };
  },
  'a second value': (right) => ({ fields: { ...right.fields, From: [right.fields.From, person()] } }),
  'another query': (right, random) => ({ query: `?k=a%3Ab%20d${random.below(1e6)}` }),
  'the query decoded': () => ({ query: '?k=a:b%20c' }),
  'no query': () => ({ query: '' }),
  'signed for another path': (right) => ({ signature: right.sign(TOKEN, `${PUBLIC}/twilio/status?k=a%3Ab%20c`) }),
  'signed for another port': (right, random) => ({ signature: right.sign(TOKEN, `${PUBLIC}:${444 + random.below(9000)}${PATH}?k=a%3Ab%20c`) }),
  'signed for http': (right) => ({ signature: right.sign(TOKEN, `http://bot.example.org${PATH}?k=a%3Ab%20c`) }),
};

async function mutated(server) {
  const random = chance(403);
  const names = Object.keys(MUTATIONS_BY_NAME);
  const faults = [];
  for (let i = 0; i < MUTATIONS; i++) {
    const fields = message(` question ${random.below(1e6)} `);
    const query = '?k=a%3Ab%20c';
    const sign = (token, address = PUBLIC + PATH + query) => getExpectedTwilioSignature(token, address, fields);
    const right = { fields, sign, signature: sign(TOKEN) };
    const name = names[i % names.length];
    const sent = { ...right, query, ...MUTATIONS_BY_NAME[name](right, random) };
    const headers = new Headers({ 'Content-Type': 'application/x-www-form-urlencoded' });
    const list = [
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ...[sent.signature ?? []].flat().map((value) => ['X-Twilio-Signature', value]),
    ];
    const status = await raw(server, PATH + sent.query, list, encode(sent.fields), headers);
    if (status !== 403) faults.push(`${name}: ${status}`);
  }
  judge(`signature: ${MUTATIONS} changed requests, ${MUTATIONS - faults.length} refused with 403`, faults);
}

/** fetch would join two headers of one name into one. */
async function raw(server, path, headers, body) {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const call = request(server.url + path, { method: 'POST' }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    });
    call.once('error', reject);
    const byName = new Map();
    headers.forEach(([name, value]) => byName.set(name, [...(byName.get(name) ?? []), value]));
    byName.forEach((values, name) => call.setHeader(name, values));
    call.end(body);
  });
}

const CONVERSATION = [
  'i got refused what can i do', 'MORE', 'MENU', '1', 'BACK', 'HELP', 'PRIVACY', 'LANG', 'STOP hurting me', 'scotland', '2', 'where can I sleep tonight',
  'مرحبا', 'أين أنام الليلة', "it's <b>bold</b> & \"quoted\"", 'who won the match', '#12', 'can I work', 'my aspen card not working', 'STOP', 'START', 'FORGET',
];

/** A reply as any XML parser reads it; throws where it is no TwiML. */
function read(bytes, type) {
  if (!/^(application|text)\/xml(;|$)/.test(type ?? '')) throw new Error(`it calls itself ${type}`);
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const odd = [...xml].find((letter) => !/[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(letter));
  if (odd) throw new Error(`U+${odd.codePointAt(0).toString(16)} may not stand in XML`);
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(valid.err.msg);
  const options = { ignoreAttributes: false, trimValues: false, parseTagValue: false, isArray: (name) => name === 'Message', processEntities: true, htmlEntities: false };
  const read = new XMLParser(options).parse(xml);
  const names = Object.keys(read).filter((name) => name !== '?xml');
  if (names.join() !== 'Response') throw new Error(`its root is ${names}`);
  const replies = read.Response === '' ? [] : read.Response.Message ?? [];
  replies.forEach((reply) => {
    const body = reply.Body ?? '';
    if (body.trim() === '') throw new Error('a message without words');
    if (body.length > 1_600) throw new Error(`a message of ${body.length} letters`);
    if (/&(amp|lt|gt|quot|#)/.test(body)) throw new Error(`escaped twice: ${body}`);
    if (reply['@_statusCallback'] !== `${PUBLIC}/twilio/status`) throw new Error(`status goes to ${reply['@_statusCallback']}`);
  });
  return replies.length;
}

async function twiml(server) {
  const faults = [];
  let replies = 0;
  let count = 0;
  let same = 0;
  for (const whatsApp of [false, true]) {
    const kind = whatsApp ? 'whatsapp:' : '';
    let from;
    for (const [i, words] of CONVERSATION.entries()) {
      // Nobody gets more than twenty answers in a minute.
      if (i % 11 === 0) from = kind + person();
      const fields = message(words, { From: from, To: kind + OURS });
      const answer = async () => {
        const response = await post(server, fields);
        return { bytes: Buffer.from(await response.arrayBuffer()), type: response.headers.get('content-type') };
      };
      // Twice at the same moment, and once more later.
      const answers = await Promise.all([answer(), answer()]);
      answers.push(await answer());
      count++;
      try {
        replies += read(answers[0].bytes, answers[0].type);
      } catch (error) {
        faults.push(`${JSON.stringify(words)}: ${error.message}`);
      }
      if (answers.every((one) => one.bytes.equals(answers[0].bytes))) same++;
      else faults.push(`${JSON.stringify(words)}: a retry got other bytes`);
    }
  }
  if (replies < count) faults.push(`only ${replies} replies`);
  judge(`TwiML: ${count} responses with ${replies} messages read back, ${same} retries with the same bytes (fast-xml-parser)`, faults);
}

/** @param other a server whose public address has a port */
export async function sms(server, other) {
  await signed(server, other);
  await mutated(server);
  await twiml(server);
}
