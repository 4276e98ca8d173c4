// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadFile } from '../../../utils/files/downloadFile';
import { openFileSink } from '../../../utils/files/fileSink';

vi.mock('../../../utils/files/downloadFile', () => ({ downloadFile: vi.fn() }));

const bytes = (text: string) => new TextEncoder().encode(text);
const open = () => openFileSink('counts.csv', 'text/csv');
const textOf = (blob: Blob) => new Response(blob).text();

/** A file on disk, as the browser's dialog returns it: what is written is saved when it is closed. */
function fileOnDisk(content = '') {
  const disk = { content, isThere: true };
  const createWritable = async () => {
    let waiting = '';
    return {
      write: async (piece: Uint8Array) => {
        waiting += new TextDecoder().decode(piece);
      },
      close: async () => {
        disk.content = waiting;
      },
      abort: async () => {
        waiting = '';
      },
    };
  };
  const remove = async () => {
    disk.isThere = false;
  };
  const picker = vi.fn(async () => ({ createWritable, getFile: async () => new Blob([disk.content]), remove }));
  vi.stubGlobal('showSaveFilePicker', picker);
  return { disk, picker };
}

beforeEach(() => vi.mocked(downloadFile).mockReset());
afterEach(() => vi.unstubAllGlobals());

describe('where the browser has a dialog for it', () => {
  it('the file is written where the person said, under the name that is proposed', async () => {
    const { disk, picker } = fileOnDisk('before');
    const sink = await open();
    await sink?.write(bytes('a,'));
    await sink?.write(bytes('b'));
    expect(disk.content).toBe('before');
    await sink?.close();
    expect(disk.content).toBe('a,b');
    expect(picker).toHaveBeenCalledWith({ suggestedName: 'counts.csv' });
    expect(downloadFile).not.toHaveBeenCalled();
  });

  it.each([
    ['a new file goes again', '', false],
    ['one that was there before stays as it was', 'before', true],
  ])('after a cancel %s', async (_, content, isThere) => {
    const { disk } = fileOnDisk(content);
    const sink = await open();
    await sink?.write(bytes('half'));
    await sink?.abort();
    expect(disk).toEqual({ content, isThere });
  });

  it('nothing is opened when the person closes the dialog', async () => {
    vi.stubGlobal('showSaveFilePicker', async () => {
      throw new DOMException('', 'AbortError');
    });
    expect(await open()).toBeUndefined();
  });

  it('it is said when the browser may not write there', async () => {
    vi.stubGlobal('showSaveFilePicker', async () => {
      throw new DOMException('', 'NotAllowedError');
    });
    await expect(open()).rejects.toMatchObject({ name: 'NotAllowedError' });
  });
});

describe('where it has none', () => {
  it('the file is handed over once all of it is there', async () => {
    const sink = await open();
    const large = 'x'.repeat(3 << 20);
    for (const piece of [large, large, 'end']) await sink?.write(bytes(piece));
    expect(downloadFile).not.toHaveBeenCalled();
    await sink?.close();
    expect(downloadFile).toHaveBeenCalledExactlyOnceWith('counts.csv', expect.any(Blob), 'text/csv');
    const [, content] = vi.mocked(downloadFile).mock.lastCall ?? [];
    expect(await textOf(content as Blob)).toBe(`${large}${large}end`);
  });

  it('nothing is handed over after a cancel', async () => {
    const sink = await open();
    await sink?.write(bytes('half'));
    await sink?.abort();
    expect(downloadFile).not.toHaveBeenCalled();
  });
});
