// Telegram: a server that others wrote behind a recorder of ours, which holds every call against the Bot API's schema.
import { join } from 'node:path';
import telegramTestApi from 'telegram-test-api';
import { faultsOf, limits, named, proofs, proves } from './botapi.mjs';
import { freePort, judge, listen, root, start, until } from './lib.mjs';

const TokenServer = telegramTestApi.TelegramServer ?? telegramTestApi.default ?? telegramTestApi;

/** What telegram-test-api does not speak, answered by us with the least that is right. */
const OURS = {
  answerInlineQuery: true, setMyCommands: true, setMyDescription: true, setMyShortDescription: true,
  getMyCommands: [], getMyDescription: { description: '' }, getMyShortDescription: { short_description: '' },
  getWebhookInfo: { url: '', has_custom_certificate: false, pending_update_count: 0 },
};

const HOLD_MS = 300;

/** A bot's account: the foreign server, and the recorder in front of it. */
export async function account(token, hookAt) {
  const port = await freePort();
  const foreign = new TokenServer({ port, host: '127.0.0.1', storeTimeout: 600 });
  await foreign.start();
  const made = { token, foreign, calls: [], faults: [], waiting: [], replies: [], api: `http://127.0.0.1:${port}` };

  const judged = (method, fields) => {
    made.calls.push({ method, fields });
    made.faults.push(...faultsOf(method, fields));
  };
  const forward = async (method, fields) => {
    const response = await fetch(`${made.api}/bot${token}/${method}`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fields),
    });
    return response.json();
  };

  const answer = async (method, fields) => {
    if (method in OURS) return { ok: true, result: OURS[method] };
    if (method === 'setWebhook') {
      // It would call https at a name of ours, and without the secret.
      made.secret = fields.secret_token;
      return forward(method, { ...fields, url: `${made.url}/hook` });
    }
    const answered = await forward(method, fields);
    if (method === 'getUpdates') {
      answered.result.push(...made.waiting.splice(0));
      // It answers an empty poll at once; Telegram holds it.
      if (answered.result.length === 0) await new Promise((resolve) => setTimeout(resolve, HOLD_MS));
    }
    return answered;
  };

  const hook = async (update, response) => {
    const call = (headers) => fetch(`${hookAt()}/telegram/webhook`, {
      method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: update,
    });
    const stranger = await call({});
    if (stranger.status !== 403) made.faults.push(`webhook: without the secret it says ${stranger.status}`);
    const taken = await call({ 'X-Telegram-Bot-Api-Secret-Token': made.secret });
    if (taken.status !== 200) made.faults.push(`webhook: ${taken.status}`);
    const text = await taken.text();
    if (text !== '') {
      const { method: called, ...fields } = JSON.parse(text);
      const method = named(called);
      judged(method, fields);
      made.replies.push(method);
      if (!(method in OURS)) await forward(method, fields);
    }
    response.writeHead(200).end();
  };

  const { url } = await listen(async (request, body, response) => {
    if (request.url === '/hook') return hook(body, response);
    const [, called, name] = request.url.match(/^\/bot([^/]+)\/(\w+)$/) ?? [];
    const method = named(name ?? 'none');
    if (called !== token) made.faults.push(`called as ${request.method} ${request.url}`);
    const fields = body.length === 0 ? {} : JSON.parse(body);
    judged(method, fields);
    const answered = await answer(method, fields);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answered));
  });
  made.url = url;
  made.client = (options) => foreign.getClient(token, { timeout: 30_000, ...options });
  return made;
}

const of = (made, ...methods) => made.calls.filter(({ method }) => methods.includes(method));
const buttons = (fields) => (fields.reply_markup?.inline_keyboard ?? []).flat();

/** Does something, and waits until that many more calls of these kinds have come. */
async function answered(made, what, methods, act) {
  const before = of(made, ...methods).length;
  await act();
  await until(`${what} is answered`, () => of(made, ...methods).length > before, 40);
  return of(made, ...methods).slice(before);
}

async function press(made, client, data, message) {
  const query = client.makeCallbackQuery(data, { message: { message_id: message, date: Math.floor(Date.now() / 1000), text: 'earlier' } });
  return answered(made, data, ['answerCallbackQuery'], () => client.sendCallback(query));
}

/** What this server cannot bring itself: updates of other kinds. */
function bring(made, kind, update) {
  made.waiting.push({ update_id: made.foreign.updateId++, [kind]: update });
}

export async function polling(made) {
  judge(`Telegram: the schema tells right from wrong in ${proofs} calls (telegram-bot-api-types, ajv)`, proves());
  const person = { id: 4711, is_bot: false, first_name: 'Test' };
  let people = 4711;
  // Each word from another person: nobody gets more than twenty answers in a minute.
  const somebody = () => made.client({ userId: ++people, chatId: people });
  const say = (client, words) => answered(made, words, ['sendMessage'], () => client.sendMessage(client.makeMessage(words)));

  const first = somebody();
  await answered(made, '/start', ['sendMessage'], () => first.sendCommand(first.makeCommand('/start')));
  const [card] = await say(first, 'my aspen card not working');
  const pressed = new Set();
  for (const { text, callback_data: data } of buttons(card.fields).filter((button) => button.callback_data)) {
    pressed.add(text);
    await press(made, first, data, 2);
  }
  for (const words of ['MENU', 'i got refused what can i do', 'where can I sleep tonight', 'أين أنام الليلة', 'I want to kill myself', '<b>&amp;', 'who won the match', '/help', '/privacy', '/language']) {
    const client = somebody();
    const [answer] = await say(client, words);
    const choice = buttons(answer.fields).find((button) => button.callback_data && !pressed.has(button.text));
    if (choice) {
      pressed.add(choice.text);
      await press(made, client, choice.callback_data, 3);
    }
  }
  if (![...pressed].some((text) => /more/i.test(text))) made.faults.push(`no MORE among the buttons: ${[...pressed]}`);

  const group = made.client({ userId: 4711, chatId: -100, type: 'group' });
  const words = '@TestNameBot my aspen card not working';
  const [reply] = await answered(made, 'a group', ['sendMessage'], () => group.sendMessage(
    group.makeMessage(words, { entities: [{ type: 'mention', offset: 0, length: 12 }] })));
  if (!reply.fields.reply_parameters) made.faults.push('a group is not answered as a reply');

  let offered = 0;
  for (const query of ['school', 'ar: school', 'aspen', '', 'zzzz', 'fee & <b>']) {
    const [answer] = await answered(made, `inline ${query}`, ['answerInlineQuery'], async () =>
      bring(made, 'inline_query', { id: `q${query}`, from: person, query, offset: '' }));
    offered += answer.fields.results.length;
  }
  if (offered === 0) made.faults.push('inline mode offers nothing');

  const editor = somebody();
  await say(editor, 'my aspen crd');
  await answered(made, 'an edited message', ['sendMessage', 'editMessageText'], async () =>
    bring(made, 'edited_message', { ...editor.makeMessage('where can I find a lawyer'), message_id: 2, edit_date: 1 }));
  await until('the profile is sent', () => of(made, 'setMyShortDescription').length > 0, 60);

  const methods = [...new Set(made.calls.map(({ method }) => method))];
  judge(`Telegram, polling: ${made.calls.length} calls of ${methods.length} methods (${methods.join(' ')}), ${pressed.size} buttons, ${offered} inline results, `
    + `${made.faults.length} against the Bot API's schema with ${limits} limits (telegram-test-api)`, made.faults);
}

/** The secret must be one that Telegram would take. */
export async function webhook(made, settings) {
  const child = start(join(root, 'waymark'), ['telegram', 'webhook', 'set'], 'webhook-set', settings);
  await until('the webhook is set', () => child.exitCode !== null, 60);
  if (child.exitCode !== 0 || !made.secret) made.faults.push(`webhook set: ${child.log()}`);
  const client = made.client({ userId: 4712, chatId: 4712 });
  for (const words of ['/start', 'my aspen card not working', 'أين أنام الليلة']) {
    await answered(made, words, ['sendMessage'], () => client.sendMessage(client.makeMessage(words)));
  }
  const last = of(made, 'sendMessage').at(-2);
  const choice = buttons(last.fields).find((button) => button.callback_data);
  if (choice) await press(made, client, choice.callback_data, 2);
  judge(`Telegram, webhook: ${made.calls.length} calls, ${made.replies.length} of them in the response, ${made.faults.length} against the Bot API's schema; `
    + 'without the secret 403 (telegram-test-api, our recorder brings the secret)', made.faults);
}
