// The Bot API as a JSON schema, made of telegram-bot-api-types: a file generated from core.telegram.org/bots/api, with Telegram's own
// words beside each field. Fields, types and what must be there come from the types, limits from the words.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { XMLValidator } from 'fast-xml-parser';

const TYPES = readFileSync(new URL(import.meta.resolve('telegram-bot-api-types/package.json').replace('package.json', 'index.d.ts')), 'utf8');
const TAGS = 'b strong i em u ins s strike del span tg-spoiler a tg-emoji code pre blockquote'.split(' ');
/** A button does one thing (Bot API, InlineKeyboardButton: "Exactly one of the fields other than text, ... must be used"). */
const LOOKS = ['text', 'icon_custom_emoji_id', 'style'];

export let limits = 0;

function typeOf(words, written) {
  const array = words.match(/^Array<(.+)>$/);
  if (array) return { type: 'array', items: typeOf(array[1], written) };
  const parts = words.split(' | ');
  if (parts.length > 1) return { anyOf: parts.map((part) => typeOf(part, written)) };
  const literal = words.match(/^'(.*)'$/);
  if (literal) return { const: literal[1] };
  if (words === 'true') return { const: true };
  if (words === 'number') return { type: /Integer/.test(written) && !/Float/.test(written) ? 'integer' : 'number' };
  return ['string', 'boolean'].includes(words) ? { type: words } : { $ref: `#/definitions/${words}` };
}

function limitsOf(schema, words) {
  const found = {};
  const range = words.match(/(\d+)-(\d+) (characters|bytes)/i);
  if (schema.type === 'string' && range) found[range[3].toLowerCase()] = [Number(range[1]), Number(range[2])];
  const bytes = words.match(/length can't exceed (\d+) bytes/i);
  if (bytes) found.bytes = [0, Number(bytes[1])];
  const values = words.match(/(?:Values between |, )(\d+)-(\d+)(?: are accepted|\.)/);
  if (schema.type === 'integer' && values) Object.assign(found, { minimum: Number(values[1]), maximum: Number(values[2]) });
  const most = words.match(/At most (\d+) \w+ can be specified/);
  if (schema.type === 'array' && most) found.maxItems = Number(most[1]);
  const must = words.match(/(?:must be|always) [“"]?(\w+)[”"]?$/);
  if (schema.type === 'string' && must) found.const = must[1];
  if (/[Oo]nly (characters )?A-Z, a-z, 0-9, _ and - are allowed/.test(words)) found.pattern = '^[A-Za-z0-9_-]*$';
  limits += Object.keys(found).length;
  return { ...schema, ...found };
}

function definitions() {
  const all = {};
  for (const [, name, alias] of TYPES.matchAll(/^export type (\w+) = (.+);$/gm)) {
    if (!/[<(]/.test(alias)) all[name] = typeOf(alias, '');
  }
  for (const [, name, body] of TYPES.matchAll(/^export interface (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const object = { type: 'object', properties: {}, required: [], additionalProperties: false };
    for (const [, words, field, optional, type] of body.matchAll(/\/\*\* (.*?) ?\*\/\n\s+(\w+)(\??): (.+);$/gm)) {
      object.properties[field] = limitsOf(typeOf(type, words.split(' | ')[0]), words);
      if (!optional) object.required.push(field);
    }
    all[name] = object;
  }
  all.CallbackGame ??= { type: 'object' };
  all.InlineKeyboardButton.does = true;
  all.AnswerInlineQueryParams.properties.results.maxItems = 50;
  return all;
}

/** What a person sees of HTML that Telegram accepts. */
function seen(html) {
  return html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|quot);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name]);
}

const schema = definitions();
const ajv = new Ajv({ strict: false, allErrors: false, unicodeRegExp: true, schemas: [{ $id: 'bot', definitions: schema }] });
ajv.addKeyword({
  keyword: 'characters',
  validate: ([least, most], text, _, { parentData }) => {
    // "After entities parsing", in UTF-16 units.
    const { length } = parentData.parse_mode === 'HTML' ? seen(text) : text;
    return length >= least && length <= most;
  },
});
ajv.addKeyword({ keyword: 'bytes', validate: ([least, most], text) => Buffer.byteLength(text) >= least && Buffer.byteLength(text) <= most });
ajv.addKeyword({ keyword: 'does', validate: (_, button) => Object.keys(button).filter((field) => !LOOKS.includes(field)).length === 1 });

const html = (value) => {
  if (value === null || typeof value !== 'object') return [];
  const faults = Object.values(value).flatMap(html);
  if (value.parse_mode === 'HTML') {
    const text = value.text ?? value.message_text ?? value.caption ?? '';
    const valid = XMLValidator.validate(`<html>${text}</html>`);
    if (valid !== true) faults.push(`HTML: ${valid.err.msg}`);
    const strange = [...text.matchAll(/<\/?([\w-]+)/g)].map(([, tag]) => tag).filter((tag) => !TAGS.includes(tag));
    if (strange.length > 0) faults.push(`HTML: <${strange[0]}> is not Telegram's`);
  }
  return faults;
};

const METHODS = new Map([...TYPES.matchAll(/^    (\w+): \(/gm)].map(([, name]) => [name.toLowerCase(), name]));

/** The name as it is written there: "All methods in the Bot API are case-insensitive", and the library says sendmessage. */
export const named = (method) => METHODS.get(method.toLowerCase()) ?? method;

const compiled = new Map();

/** What is wrong with a call; nothing when the Bot API describes it so. */
export function faultsOf(method, fields) {
  const name = `${method[0].toUpperCase()}${method.slice(1)}Params`;
  if (METHODS.get(method.toLowerCase()) !== method) return [`${method} is no method`];
  if (!schema[name]) return Object.keys(fields).length === 0 ? [] : [`${method} has no fields`];
  if (!compiled.has(name)) compiled.set(name, ajv.compile({ $ref: `bot#/definitions/${name}` }));
  const validate = compiled.get(name);
  const faults = validate(fields) ? [] : validate.errors.slice(0, 6).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  return [...faults, ...html(fields)].map((fault) => `${method}: ${fault}`);
}

const MESSAGE = { chat_id: 1, text: '<b>a</b> &amp;', parse_mode: 'HTML' };
const BUTTON = { text: 'a', callback_data: 'b' };
const pressing = (...buttons) => ({ ...MESSAGE, reply_markup: { inline_keyboard: [buttons] } });

const RIGHT = [
  ['sendMessage', MESSAGE],
  ['sendMessage', pressing(BUTTON)],
  ['sendMessage', { ...MESSAGE, text: `<b>${'x'.repeat(4096)}</b>` }],
  ['getMe', {}],
];

const WRONG = [
  ['sendMesage', MESSAGE],
  ['getMe', { a: 1 }],
  ['sendMessage', { chat_id: 1 }],
  ['sendMessage', { ...MESSAGE, chat_id: 1.5 }],
  ['sendMessage', { ...MESSAGE, invented: 1 }],
  ['sendMessage', { ...MESSAGE, text: 'x'.repeat(4097) }],
  ['sendMessage', { ...MESSAGE, text: '<b>a' }],
  ['sendMessage', { ...MESSAGE, text: '<h1>a</h1>' }],
  ['sendMessage', pressing({ ...BUTTON, callback_data: 'é'.repeat(33) })],
  ['sendMessage', pressing({ ...BUTTON, url: 'https://a.example' })],
  ['sendMessage', pressing({ text: 'a' })],
  ['getUpdates', { limit: 101 }],
  ['setWebhook', { url: 'https://a.example', secret_token: 'a b' }],
  ['answerCallbackQuery', { callback_query_id: '1', text: 'x'.repeat(201) }],
  ['setMyCommands', { commands: [], scope: { type: 'nobody' } }],
  ['answerInlineQuery', { inline_query_id: '1', results: [{ type: 'article', id: 'x'.repeat(65), title: 'a', input_message_content: { message_text: 'a' } }] }],
];

/** Does the schema see what is wrong, and only that? Else its silence would say nothing. */
export function proves() {
  return [
    ...RIGHT.filter((call) => faultsOf(...call).length > 0).map((call) => `the schema refuses what is right: ${JSON.stringify(call)}`.slice(0, 200)),
    ...WRONG.filter((call) => faultsOf(...call).length === 0).map((call) => `the schema lets pass: ${JSON.stringify(call)}`.slice(0, 200)),
  ];
}

export const proofs = RIGHT.length + WRONG.length;
