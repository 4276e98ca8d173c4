// npm run score: the rules, alone and with the reader where there is a model, measured against labelled replies: real ones, where they lie beside the project, and our own.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './loadModule.mjs';

const scorer = path.join(root, '../shared/corpus/score.mjs');
const SETS = [
  { name: 'Real replies', file: path.join(root, '../shared/corpus/dev.jsonl') },
  { name: 'Our own, which the rules were written after', file: path.join(root, 'tests/rules/replies/read.jsonl') },
  { name: 'Our own, kept apart: do not read them', file: path.join(root, 'tests/rules/replies/kept-apart.jsonl') },
];

const WAYS = [{ way: 'rules alone', options: ['--rules-only'] }];
if (fs.existsSync(path.join(root, 'rules/reader/model/reader.onnx')))
  WAYS.push({ way: 'rules and reader', options: [] });

if (!fs.existsSync(scorer)) {
  console.log('The labelled replies and their scorer do not lie beside the project, so there is nothing to score.');
} else {
  const args = process.argv.slice(2);
  // Misses are read from the real replies only: what is kept apart stays unread.
  for (const { name, file } of args.length > 0 ? SETS.slice(0, 1) : SETS) {
    for (const { way, options } of WAYS) {
      console.log(`\n${name}: ${way}`);
      const reviews = spawnSync('npm', ['run', '--silent', 'review', '--', ...options], {
        cwd: root,
        input: fs.readFileSync(file),
        stdio: ['pipe', 'pipe', 'inherit'],
        maxBuffer: 1e9,
        shell: process.platform === 'win32',
      });
      const score = spawnSync(process.execPath, [scorer, file, ...args], {
        input: reviews.stdout,
        stdio: ['pipe', 'inherit', 'inherit'],
      });
      process.exitCode ||= reviews.status || score.status || 0;
    }
  }
}
