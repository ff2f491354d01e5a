// What the checks share: one line for each, chance that can be repeated, free ports, and our own processes.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { createServer as createSocket } from 'node:net';
import { join } from 'node:path';

export const root = process.argv[2];
export const target = process.cwd();

let failed = 0;

export const anyFailed = () => failed > 0;

export function ok(line) {
  console.log(`ok ${line}`);
}

/** Says how a check went; of what is wrong the first few, or the log would drown them. */
export function judge(line, faults) {
  if (faults.length === 0) return ok(line);
  failed++;
  console.log(`not ok ${line}`);
  faults.slice(0, 8).forEach((fault) => console.log(`    ${fault}`));
  if (faults.length > 8) console.log(`    and ${faults.length - 8} more`);
}

/** The same numbers at every run (mulberry32). */
export function chance(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { below, pick: (list) => list[below(list.length)] };
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export async function until(what, holds, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await holds();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await sleep(100);
  }
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const socket = createSocket();
    socket.once('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

const running = new Set();

export function start(command, args, name, env = {}) {
  const log = join(target, `${name}.log`);
  const file = openSync(log, 'w');
  const child = spawn(command, args, {
    cwd: target,
    env: { ...plain(), ...env },
    stdio: ['ignore', file, file],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.log = () => readFileSync(log, 'utf8');
  return child;
}

/** No setting of whoever runs this. */
function plain() {
  const wanted = ['PATH', 'HOME', 'JAVA_HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'MAVEN_OPTS'];
  return Object.fromEntries(wanted.filter((name) => process.env[name]).map((name) => [name, process.env[name]]));
}

/** Ends what we started, each by its own id. */
export async function endAll() {
  const children = [...running];
  children.forEach((child) => child.kill('SIGTERM'));
  await Promise.race([
    Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve)))),
    sleep(15_000),
  ]);
  running.forEach((child) => child.kill('SIGKILL'));
}

/** A real ./waymark serve, ready to answer. */
export async function serve(name, env) {
  const port = await freePort();
  const data = mkdtempSync(join(target, 'data-'));
  const child = start(join(root, 'waymark'), ['serve'], name, {
    WAYMARK_PORT: String(port),
    WAYMARK_HOST: '127.0.0.1',
    WAYMARK_DATA: data,
    WAYMARK_SECRET: 'of no use to anybody',
    WAYMARK_SMS_PERSON_SEGMENTS: '500',
    WAYMARK_SMS_DAY_SEGMENTS: '100000',
    ...env,
  });
  await until(`${name} is ready`, async () => {
    if (child.exitCode !== null) throw new Error(`${name} ended: ${child.log()}`);
    try {
      return (await fetch(`http://127.0.0.1:${port}/ready`)).ok;
    } catch {
      return false;
    }
  }, 120);
  return { url: `http://127.0.0.1:${port}`, child };
}

/** A server of ours on loopback; the handler gets the whole body. */
export async function listen(handler) {
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', async () => {
      try {
        await handler(request, Buffer.concat(parts), response);
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return { url: `http://127.0.0.1:${server.address().port}`, server };
}
