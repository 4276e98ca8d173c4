// npm run score: the rules measured against the labelled replies, where those lie beside the project.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './loadModule.mjs';

const corpus = path.join(root, '../shared/corpus');
const replies = path.join(corpus, 'dev.jsonl');
if (!fs.existsSync(replies)) {
  console.log('There are no labelled replies beside the project, so there is nothing to score.');
} else {
  const reviews = spawnSync('npm', ['run', '--silent', 'review'], {
    cwd: root,
    input: fs.readFileSync(replies),
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  });
  const score = spawnSync(process.execPath, [path.join(corpus, 'score.mjs'), replies, ...process.argv.slice(2)], {
    input: reviews.stdout,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  process.exitCode = reviews.status || score.status || 0;
}
