// Segments: Twilio's calculator against ours.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import calculator from 'sms-segments-calculator';
import { anyFailed, chance, judge, ok, root, target } from './lib.mjs';

const COUNT = 100_000;
const PARTS = 2;
const { SegmentedMessage } = calculator;

const GSM = [...'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'];
const EXTENSION = [...'^{}\\[~]|€\f'];
const UCS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي’‘“”–…êçëîôûőşğıłčабвгд中文字ሀለሐመአበ\t\u00a0`'];
const ASTRAL = [...'😀😜🙏🏠📞𝒜𐍈🆘'];
// Families, flags, skins, letters with marks: several code points that people see as one.
const CLUSTERS = ['👨‍👩‍👧‍👦', '👩‍⚕️', '👍🏽', '🇬🇧', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'e\u0301', 'نَّ', 'क्षि', '한', '❤️', '1️⃣', '\r\n'];

const repeat = (random, list, length) => Array.from({ length }, () => random.pick(list)).join('');

/** A text of one letter from the first list for each unit up to a boundary, give or take three, and something there. */
function atBoundary(random, letters, alone, joined, something) {
  const boundary = random.pick([alone, alone, alone, joined, 2 * joined, 2 * joined, random.below(8) === 0 ? 3 * joined : alone]);
  const before = Math.max(0, boundary - random.below(something.length + 4));
  return repeat(random, letters, before) + something + repeat(random, letters, random.pick([0, 1, 2, 3, 3, random.below(4) === 0 ? joined : 0]));
}

const plainUcs = UCS.slice(0, 28);

const KINDS = {
  'GSM-7': (random) => repeat(random, GSM, random.below(170)),
  'extension characters at the boundary': (random) => atBoundary(random, GSM.slice(60), 160, 153, random.pick(EXTENSION)),
  'UCS-2': (random) => repeat(random, UCS, random.below(100)),
  'surrogates at the boundary': (random) => atBoundary(random, plainUcs, 70, 67, random.pick(ASTRAL)),
  'clusters at the boundary': (random) => atBoundary(random, plainUcs, 70, 67, random.pick(CLUSTERS)),
  mixed: (random) => {
    const lists = [GSM, EXTENSION, UCS, ASTRAL, CLUSTERS].filter(() => random.below(2) === 0);
    return lists.length === 0 ? '' : Array.from({ length: random.below(50) }, () => random.pick(random.pick(lists))).join('');
  },
};

const hex = (text) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

const line = (encoding, units, count) => `${encoding}\t${units}\t${count}`;

function theirs(text) {
  const message = new SegmentedMessage(text, 'auto');
  const encoding = message.encodingName === 'GSM-7' ? 'GSM_7' : 'UCS_2';
  const units = message.messageSize / (encoding === 'GSM_7' ? 7 : 16);
  return {
    whole: line(encoding, units, message.segmentsCount),
    // The same calculator, told to take letter by letter: its own parts, without its division into clusters.
    byLetters: () => line(encoding, units, message._buildSegments(message._encodeChars([...text])).length),
    hasClusters: message.graphemes.some((grapheme) => [...grapheme].length > 1),
  };
}

function texts() {
  const random = chance(20261125);
  const names = Object.keys(KINDS);
  return Array.from({ length: COUNT }, (_, i) => KINDS[names[i % names.length]](random));
}

function count(all) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  const run = spawnSync(java, ['-cp', join(root, 'channels/target/waymark.jar'), join(target, 'SegmentLines.java')], {
    input: all.map(hex).join('\n') + '\n',
    maxBuffer: 1 << 26,
    encoding: 'ascii',
  });
  const lines = run.stdout.split('\n').slice(0, -1);
  if (run.status !== 0 || lines.length !== all.length) throw new Error(run.stderr || `${lines.length} lines`);
  return lines;
}

/** One part of the comparison, since their calculator is slow and there are two cores. */
function compare({ ours, part }) {
  const faults = [];
  let clusters = 0;
  texts().forEach((text, i) => {
    if (i % PARTS !== part) return;
    const expected = theirs(text);
    if (ours[i] === expected.whole) return;
    if (expected.hasClusters && ours[i] === expected.byLetters()) return void clusters++;
    faults.push(`ours ${ours[i]}, theirs ${expected.whole}: ${JSON.stringify(text)}`.replaceAll('\t', ' '));
  });
  return { faults, clusters };
}

async function segments() {
  let ours;
  try {
    ours = count(texts());
  } catch (error) {
    return judge('segments: our count', [error.message]);
  }
  const parts = await Promise.all(Array.from({ length: PARTS }, (_, part) => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { ours, part }, argv: process.argv.slice(2) });
    worker.once('message', resolve);
    worker.once('error', reject);
  })));
  const faults = parts.flatMap((part) => part.faults);
  const clusters = parts.reduce((sum, part) => sum + part.clusters, 0);
  judge(`segments: ${COUNT} texts, ${faults.length} differences (sms-segments-calculator)`, faults);
  if (clusters > 0) {
    ok(`segments: ${clusters} of them only where it moves a cluster of letters on as one; letter by letter it says the same`);
  }
}

if (isMainThread) {
  await segments();
  process.exitCode = anyFailed() ? 1 : 0;
} else {
  parentPort.postMessage(compare(workerData));
}
