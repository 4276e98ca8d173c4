import { describe, expect, it } from 'vitest';
import { readStoreOrigin, storePattern } from '../../../utils/store/readStoreOrigin';

describe('the address of a team’s store', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['https://clickhouse.example.com', 'https://clickhouse.example.com'],
    [' https://ClickHouse.Example.com/ ', 'https://clickhouse.example.com'],
    ['https://clickhouse.example.com:8443', 'https://clickhouse.example.com:8443'],
    ['https://clickhouse.example.com:443', 'https://clickhouse.example.com'],
    ['https://clickhouse', 'https://clickhouse'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://10.0.0.7:8443', 'https://10.0.0.7:8443'],
    ['http://127.0.0.1:8123', 'http://127.0.0.1:8123'],
    ['http://localhost:8123', 'http://localhost:8123'],
  ])('%j is %j', (written, origin) => {
    expect(readStoreOrigin(written)).toBe(origin);
  });

  it.each([
    ['clickhouse.example.com', 'must be an https address'],
    ['true', 'must be an https address'],
    ['ftp://clickhouse.example.com', 'must be an https address'],
    ['wss://clickhouse.example.com', 'must be an https address'],
    ['javascript:alert(1)', 'must be an https address'],
    ['http://clickhouse.example.com', 'must begin with https://'],
    ['http://127.0.0.1.example.com', 'must begin with https://'],
    ['http://localhost.example.com', 'must begin with https://'],
    ['https://*', 'must name one host'],
    ['https://*.example.com', 'must name one host'],
    ['https://a;script-src.example', 'must name one host'],
    ["https://a'unsafe-eval'.example", 'must name one host'],
    ['https://a,b.example', 'must name one host'],
    ['https://[::1]:8443', 'must name one host'],
    ['https://clickhouse.example.com/play', 'must end after the host'],
    ['https://clickhouse.example.com/?user=a', 'must end after the host'],
    ['https://clickhouse.example.com/#', 'must end after the host'],
    ['https://agent:secret@clickhouse.example.com', 'must not hold a user or a password'],
    ['https://a.example https://b.example', 'must be an https address'],
    ['https://a.example.com, https://b.example.com', 'must be an https address'],
  ])('%j is refused in a sentence', (written, sentence) => {
    expect(() => readStoreOrigin(written)).toThrow(`The store ${sentence}`);
  });

  it('asks for its host alone, as patterns name no ports', () => {
    expect(storePattern('https://clickhouse.example.com:8443')).toBe('https://clickhouse.example.com/*');
  });
});
