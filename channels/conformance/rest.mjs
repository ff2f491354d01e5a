// Replies by REST: Twilio's own OpenAPI description, served and enforced by Prism.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, judge, listen, root, sleep, start, target, until } from './lib.mjs';
import { message, post, settings } from './sms.mjs';

export const ACCOUNT = `AC${'0123456789abcdef'.repeat(2)}`;
const API = '/2010-04-01/Accounts/{AccountSid}';
const WANTED = [`${API}/Messages.json`, `${API}/Messages/{Sid}.json`, `${API}/IncomingPhoneNumbers.json`];
const SERVED = 'twilio_api_v2010.json';
const UNCLEAR = 'please look up';

/** Twilio's description of the paths that we call, for Prism; and the names that it gives for each, since Prism lets others pass. */
function description() {
  const carrier = new URL(import.meta.resolve('@twilio-alpha/mcp/package.json'));
  const whole = JSON.parse(readFileSync(fileURLToPath(new URL(`twilio-oai/spec/json/${SERVED}`, carrier)), 'utf8'));
  whole.paths = Object.fromEntries(WANTED.map((path) => [path, whole.paths[path]]));
  writeFileSync(join(target, SERVED), JSON.stringify(whole));
  const names = {};
  for (const [path, { get, post }] of Object.entries(whole.paths)) {
    const form = post?.requestBody?.content?.['application/x-www-form-urlencoded']?.schema?.properties ?? {};
    names[`GET ${path}`] = (get?.parameters ?? []).map(({ name }) => name);
    names[`POST ${path}`] = Object.keys(form);
  }
  return names;
}

/** Twilio as it describes itself, and a recorder in front of it. */
export async function twilio() {
  const names = description();
  const port = await freePort();
  const prism = fileURLToPath(new URL('dist/index.js', import.meta.resolve('@stoplight/prism-cli/package.json')));
  const child = start(process.execPath, [prism, 'mock', '-h', '127.0.0.1', '-p', String(port), join(target, SERVED)], 'prism');
  const made = { calls: [], faults: [], cut: 0 };
  const { url } = await listen(async (request, body, response) => {
    const form = body.toString();
    const answer = await fetch(`http://127.0.0.1:${port}${request.url}`, {
      method: request.method,
      headers: { 'Content-Type': request.headers['content-type'] ?? '', Authorization: request.headers.authorization ?? '', Accept: 'application/json' },
      body: request.method === 'POST' ? form : undefined,
    });
    const text = await answer.text();
    const { pathname, searchParams } = new URL(request.url, url);
    made.calls.push({ way: request.method, pathname, form: new URLSearchParams(form), query: searchParams });
    const path = `${request.method} ${pathname.replace(/AC[0-9a-f]{32}/, '{AccountSid}').replace(/SM[0-9a-f]{32}/, '{Sid}')}`;
    const fields = [...searchParams.keys(), ...new URLSearchParams(form).keys()];
    const strange = fields.filter((name) => !(names[path] ?? []).includes(name)).map((name) => `it knows no ${name}`);
    // What Prism makes up as an answer does not always fit the description: that is not ours.
    const violations = JSON.parse(answer.headers.get('sl-violations') ?? '[]').filter(({ location }) => location[0] === 'request');
    if (answer.status >= 300 || violations.length > 0 || strange.length > 0) {
      made.faults.push(`${path} ${answer.status}: ${JSON.stringify(violations)} ${strange} ${answer.status >= 300 ? text : ''}`.slice(0, 600));
    }
    if (form.includes(encodeURIComponent(made.unclear))) {
      made.cut++;
      // Taken or not? Nobody can know.
      return void request.socket.destroy();
    }
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(text);
  });
  made.url = url;
  made.unclear = 'nothing yet';
  made.ready = () => until('Prism listens', async () => {
    if (child.exitCode !== null) throw new Error(child.log());
    return child.log().includes('Prism is listening');
  }, 90);
  /** Does it refuse what is wrong? Else its silence would say nothing. */
  made.proves = async () => {
    const call = (form, authorization = 'Basic eDp5') => fetch(`http://127.0.0.1:${port}${API.replace('{AccountSid}', ACCOUNT)}/Messages.json`, {
      method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', Authorization: authorization }, body: form,
    });
    const right = 'To=%2B447700900001&From=%2B447700900002&Body=x';
    const forms = ['From=%2B447700900002&Body=x', `${right}&ValidityPeriod=an+hour`, `${right}&ContentRetention=perhaps`];
    const wrong = await Promise.all(forms.map((form) => call(form)));
    const accepted = await call(right);
    return [
      ...wrong.flatMap((response, i) => (response.status === 422 ? [] : [`Prism lets pass: ${forms[i]} (${response.status})`])),
      ...(accepted.status === 201 ? [] : [`Prism refuses what is right: ${accepted.status} ${await accepted.text()}`]),
    ];
  };
  return made;
}

export const restSettings = (made) => ({
  TWILIO_REPLY: 'rest', TWILIO_REDACT: 'after_delivery', TWILIO_RETENTION: 'discard', TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_API_URL: made.url,
});

export async function rest(made, server, address, env) {
  await made.ready();
  judge('Twilio REST: Prism refuses what Twilio does not describe', await made.proves());
  const posted = () => made.calls.filter(({ way, pathname }) => way === 'POST' && pathname.endsWith('/Messages.json'));
  const send = (fields) => post(server, fields, { address: `${address}/twilio/sms` });
  const faults = [];

  for (const words of ['i got refused what can i do', 'أين أنام الليلة', 'HELP', "it's <b>&amp;</b> 100 % + 😀", 'I want to kill myself']) {
    const before = posted().length;
    const response = await send(message(words));
    const xml = await response.text();
    if (/<Message/.test(xml)) faults.push(`answered in the response: ${words}`);
    await until(`the reply to ${words} is posted`, () => posted().length > before, 30);
  }
  const before = posted().length;
  await send(message('my aspen card', { From: 'whatsapp:+447700900777', To: 'whatsapp:+447700900456' }));
  await until('WhatsApp is answered', () => posted().length > before, 30);

  const delivered = `SM${'ab'.repeat(16)}`;
  await post(server, { MessageSid: delivered, MessageStatus: 'delivered', To: '+447700900001', From: '+447700900456', AccountSid: ACCOUNT, ApiVersion: '2010-04-01' },
    { address: `${address}/twilio/status`, path: '/twilio/status' });
  await until('a delivered message is blanked', () => made.calls.some(({ pathname, form }) => pathname.endsWith(`/${delivered}.json`) && form.get('Body') === ''), 30);

  // A connection that breaks after the message went out: it is looked up, and not blindly sent again.
  const unclear = '+447700900888';
  made.unclear = unclear;
  await send(message(UNCLEAR, { From: unclear }));
  await until('what is unclear is looked up', () => made.calls.some(({ way, query }) => way === 'GET' && query.get('To') === unclear), 60);
  made.unclear = 'nothing any more';

  const doctor = start(join(root, 'waymark'), ['doctor'], 'doctor', { ...env, TWILIO_FROM: '+447700900456' });
  await until('the doctor has looked', () => doctor.exitCode !== null, 90);
  if (!made.calls.some(({ pathname }) => pathname.endsWith('/IncomingPhoneNumbers.json'))) faults.push('the doctor did not ask for the number');

  await sleep(200);
  const kinds = new Set(made.calls.map(({ way, pathname }) => `${way} ${pathname.split('/').slice(4).join('/').replace(/SM[0-9a-f]{32}/, '{Sid}')}`));
  judge(`Twilio REST: ${made.calls.length} calls (${[...kinds].join(', ')}), ${made.faults.length} against Twilio's OpenAPI (Prism)`, [...faults, ...made.faults]);
}
