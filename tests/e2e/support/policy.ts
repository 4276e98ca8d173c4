import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where Chromium and Chrome on Linux read an administrator's policies. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];

/** Whether this machine allows the test to set policies. */
export function maySettlePolicies(): boolean {
  try {
    for (const folder of FOLDERS) fs.mkdirSync(folder, { recursive: true });
    for (const folder of FOLDERS) fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The id that Chromium gives an unpacked extension: half of its path's SHA-256, in letters from a to p. */
export function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(fs.realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Copies the extension to its own folder, so that no other test has its id or its policy. */
export function copyOf(folder: string): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-policy-'));
  fs.cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Sets a policy for an extension on this machine, as an administrator does. @returns removes it again */
export function settlePolicy(id: string, policy: object): () => void {
  const content = JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } });
  const files = FOLDERS.map((folder) => path.join(folder, `amends-test-${id}.json`));
  for (const file of files) fs.writeFileSync(file, content);
  return () => {
    for (const file of files) fs.rmSync(file, { force: true });
  };
}
