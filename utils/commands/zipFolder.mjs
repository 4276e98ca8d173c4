import fs from 'node:fs';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

// The ZIP format's headers (APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16), for files below 4 GB.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0 supports deflate. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day of the format: the build time of a file must not affect the package. */
const DAY = 0x0021;

/**
 * Packs a folder into a ZIP archive that depends on nothing but the files' names and bytes, and on the version of zlib.
 * @param {string} folder
 * @returns {Buffer}
 */
export function zipFolder(folder) {
  const names = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  const parts = [];
  const central = [];
  let offset = 0;
  for (const name of names) {
    const bytes = fs.readFileSync(path.join(folder, name));
    const packed = deflateRawSync(bytes, { level: 9 });
    const encoded = Buffer.from(name);
    const about = aboutFile({ bytes, packed, encoded });
    parts.push(numbers([LOCAL, 4]), about, encoded, packed);
    // No comment, one disk, no attributes.
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    central.push(numbers([CENTRAL, 4], [VERSION, 2]), about, place, encoded);
    offset += 4 + about.length + encoded.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const { length } = names;
  const end = numbers([END, 4], [0, 2], [0, 2], [length, 2], [length, 2], [directory.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...parts, directory, end]);
}

/**
 * The fields that the header before a file and its entry in the directory share.
 * @param {{ bytes: Buffer, packed: Buffer, encoded: Buffer }} file
 */
function aboutFile({ bytes, packed, encoded }) {
  return numbers(
    [VERSION, 2],
    [UTF8_NAMES, 2],
    [DEFLATED, 2],
    // At midnight.
    [0, 2],
    [DAY, 2],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [encoded.length, 2],
    // No extra field.
    [0, 2],
  );
}

/**
 * Numbers one after another, the lowest byte first.
 * @param {(readonly [value: number, bytes: 2 | 4])[]} values
 */
function numbers(...values) {
  const buffer = Buffer.alloc(values.reduce((sum, [, size]) => sum + size, 0));
  values.reduce((at, [value, size]) => buffer.writeUIntLE(value, at, size), 0);
  return buffer;
}
