// Runs every check; exits 1 when one fails.
import { spawn } from 'node:child_process';
import { anyFailed, endAll, judge, root, serve } from './lib.mjs';
import { rest, restSettings, twilio } from './rest.mjs';
import { PUBLIC_WITH_PORT, settings, sms } from './sms.mjs';
import { account, polling, webhook } from './telegram.mjs';

const SECRET = 'A-secret_of_no_use-to_anybody-0123456789';

const stop = async () => {
  await endAll();
  process.exit(1);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

async function checked(name, check) {
  try {
    await check();
  } catch (error) {
    judge(`${name}: it could not be checked to its end`, [error.stack]);
  }
}

/** It computes while the others wait. */
function segments() {
  return checked('segments', async () => {
    const child = spawn(process.execPath, ['segments.mjs', root], { stdio: 'inherit' });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code !== 0) judge('segments: it failed, see above', [`exit code ${code}`]);
  });
}

await checked('all', async () => {
  let brought;
  const [asked, called, rested] = await Promise.all([account('4711:asked'), account('4712:called', () => brought.url), twilio()]);
  const first = settings({ TELEGRAM_BOT_TOKEN: asked.token, TELEGRAM_API_URL: asked.url });
  const second = settings({
    WAYMARK_PUBLIC_URL: PUBLIC_WITH_PORT, TELEGRAM_BOT_TOKEN: called.token, TELEGRAM_API_URL: called.url, TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_SECRET: SECRET, ...restSettings(rested),
  });
  const answering = await serve('serve-response', first);
  brought = await serve('serve-rest', second);
  await Promise.all([
    segments(),
    checked('text messages', () => sms(answering, brought)),
    checked('Twilio REST', () => rest(rested, brought, PUBLIC_WITH_PORT, second)),
    checked('Telegram, polling', () => polling(asked)),
    checked('Telegram, webhook', () => webhook(called, second)),
  ]);
});
await endAll();
process.exit(anyFailed() ? 1 : 0);
