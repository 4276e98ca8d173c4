import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findClickHouse } from '../../utils/commands/findClickHouse.mjs';

const SQL = path.resolve(import.meta.dirname, '../../utils/store/sql');

/** The users that the documented files create, with the tests' own passwords. */
export const AGENT = { user: 'amends_agent', password: 'inserts only' };
export const LEAD = { user: 'amends_lead', password: 'reads only' };

/** Why the tests of the team store are skipped on this machine; undefined where they run. In CI they always do. */
export const noClickHouse =
  findClickHouse() || process.env.CI
    ? undefined
    : 'no clickhouse-server is installed here (apt-get install clickhouse-server, or CLICKHOUSE_PATH)';

/** The title of tests that need one: it says why they are skipped. */
export const withClickHouse = (title: string) => (noClickHouse ? `${title}: not run, as ${noClickHouse}` : title);

/** A real ClickHouse server on this machine, with its own data folder. */
export interface ClickHouse {
  origin: string;
  /** Asks as its administrator. @throws the server's answer */
  ask<Row = Record<string, unknown>>(query: string): Promise<Row[]>;
  /** Kills it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Restarts it with what is on the disk. */
  restart(): Promise<void>;
  remove(): Promise<void>;
}

/** Starts one, with the tables and users that utils/store/sql documents. */
export async function startClickHouse(): Promise<ClickHouse> {
  const program = findClickHouse();
  if (!program) throw new Error('CI needs clickhouse-server: .ci/run installs it.');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-store-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  writeSettings(folder, port);
  let server: ChildProcess | undefined;

  async function ask<Row>(query: string): Promise<Row[]> {
    const answer = await fetch(origin, { method: 'POST', body: query });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return text === ''
      ? []
      : text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
  }
  async function kill(): Promise<void> {
    const running = server;
    server = undefined;
    if (!running || running.exitCode !== null) return;
    const gone = new Promise((done) => running.once('exit', done));
    running.kill('SIGKILL');
    await gone;
  }
  async function restart(): Promise<void> {
    await kill();
    const started = spawn(program as string, [`--config-file=${path.join(folder, 'config.xml')}`], {
      cwd: folder,
      stdio: 'ignore',
    });
    server = started;
    // However the tests end, no server outlives them.
    process.once('exit', () => started.kill('SIGKILL'));
    for (const until = Date.now() + 20_000; ; ) {
      if (await isUp(origin)) return;
      if (started.exitCode !== null || Date.now() > until)
        throw new Error(`ClickHouse does not start: ${logOf(folder)}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  await restart();
  for (const statement of statementsOf(fs.readFileSync(path.join(SQL, 'create.sql'), 'utf8'))) await ask(statement);
  return {
    ...{ origin, ask, kill, restart },
    async remove() {
      await kill();
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Without comments, and one at a time, as the HTTP interface expects them. */
function statementsOf(sql: string): string[] {
  return sql
    .replace(/--.*$/gm, '')
    .split(';')
    .filter((statement) => statement.trim() !== '');
}

function writeSettings(folder: string, port: number): void {
  const write = (file: string, text: string) => fs.writeFileSync(path.join(folder, file), text);
  write(
    'config.xml',
    `<?xml version="1.0"?><yandex>
      <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
      <http_port>${port}</http_port><listen_host>127.0.0.1</listen_host>
      <path>${folder}/data/</path><tmp_path>${folder}/data/tmp/</tmp_path>
      <mark_cache_size>5000000</mark_cache_size><keep_alive_timeout>600</keep_alive_timeout>
      <users_config>${folder}/users.xml</users_config>
      <default_profile>default</default_profile><default_database>default</default_database>
    </yandex>`,
  );
  write(
    'users.xml',
    `<?xml version="1.0"?><yandex><profiles><default></default></profiles><quotas><default></default></quotas>
      <users><default><password></password><networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile><quota>default</quota></default></users></yandex>`,
  );
  fs.mkdirSync(path.join(folder, 'data'));
  fs.mkdirSync(path.join(folder, 'users.d'));
  const passwords = [AGENT.password, LEAD.password];
  const users = fs.readFileSync(path.join(SQL, 'users.xml'), 'utf8');
  write(
    'users.d/amends.xml',
    users.replace(/\b0{64}\b/g, () => sha256(passwords.shift() ?? '')),
  );
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function isUp(origin: string): Promise<boolean> {
  return fetch(`${origin}/ping`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function logOf(folder: string): string {
  const file = path.join(folder, 'errors');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').slice(0, 2_000) : 'it wrote no log';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
