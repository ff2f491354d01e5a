// Asks nlp.js a fixed number of questions, with one client and then with two at once, and writes down what org.waymark.benchmarks.Load
// writes down for the others.
//   node load.js TRAIN TEST COUNT OUT
// Node runs one question at a time: each client is a worker with a copy of the trained model, which is what a server would do.
'use strict';

const fs = require('node:fs');
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads');
const { NlpManager } = require('node-nlp');

const NOTHING = 'oos';
const MEGABYTE = 1024 * 1024;

function read(file) {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ label: line.slice(0, line.indexOf('\t')), text: line.slice(line.indexOf('\t') + 1) }))
    .filter((row) => row.label !== NOTHING);
}

function manager() {
  return new NlpManager({ languages: ['en'], autoSave: false, nlu: { log: false } });
}

async function label(nlp, text) {
  const found = await nlp.process('en', text);
  return found.intent === 'None' ? NOTHING : found.intent;
}

async function ask(nlp, rows, from, count) {
  const nanos = [];
  for (let i = 0; i < count; i++) {
    const text = rows[(from + i) % rows.length].text;
    const start = process.hrtime.bigint();
    await label(nlp, text);
    nanos.push(Number(process.hrtime.bigint() - start));
  }
  return nanos;
}

/** One client: loads the model, warms up, says that it is ready, waits for the start and asks. */
async function client() {
  const { model, rows, from, count } = workerData;
  const nlp = manager();
  nlp.import(model);
  await ask(nlp, rows, from, count);
  parentPort.postMessage('ready');
  parentPort.once('message', async () => parentPort.postMessage(await ask(nlp, rows, from, count)));
}

function message(worker) {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function measure(clients, model, rows, count) {
  const workers = [];
  for (let i = 0; i < clients; i++) {
    const from = Math.floor((i * rows.length) / clients);
    workers.push(new Worker(__filename, { workerData: { model, rows, from, count: Math.floor(count / clients) } }));
  }
  await Promise.all(workers.map(message));
  const start = process.hrtime.bigint();
  const answers = workers.map(message);
  workers.forEach((worker) => worker.postMessage('go'));
  const nanos = (await Promise.all(answers)).flat().sort((a, b) => a - b);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { p50_ms: millis(nanos, 0.5), p99_ms: millis(nanos, 0.99), per_second: nanos.length / seconds };
}

/** The time that this share of the questions did not exceed. */
function millis(sorted, share) {
  return sorted[Math.max(Math.ceil(share * sorted.length), 1) - 1] / 1e6;
}

async function accuracy(nlp, rows) {
  let right = 0;
  for (const row of rows) {
    if ((await label(nlp, row.text)) === row.label) {
      right++;
    }
  }
  return right / rows.length;
}

async function main([train, test, count, out]) {
  const rows = read(test);
  const nlp = manager();
  const start = process.hrtime.bigint();
  read(train).forEach((row) => nlp.addDocument('en', row.text, row.label));
  await nlp.train();
  const figures = { ready_seconds: Number(process.hrtime.bigint() - start) / 1e9, n: rows.length, asked: Number(count) };
  figures.accuracy = await accuracy(nlp, rows);
  if (global.gc) {
    global.gc();
  }
  figures.heap_mb = process.memoryUsage().heapUsed / MEGABYTE;
  figures.resident_mb = process.memoryUsage().rss / MEGABYTE;
  const model = nlp.export();
  for (const clients of [1, 2]) {
    figures[`clients_${clients}`] = await measure(clients, model, rows, Number(count));
  }
  fs.writeFileSync(out, JSON.stringify(figures));
}

if (isMainThread) {
  main(process.argv.slice(2));
} else {
  client();
}
