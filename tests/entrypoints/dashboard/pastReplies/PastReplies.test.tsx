// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ImportPanel } from '../../../../entrypoints/dashboard/ImportPanel';
import { PastReplies } from '../../../../entrypoints/dashboard/pastReplies/PastReplies';
import type { FromReviewer, ToReviewer } from '../../../../utils/pastReplies/reviewMessages';
import { serveReviews } from '../../../../utils/pastReplies/serveReviews';
import { localDay } from '../../../../utils/stats/localDay';
import { database } from '../../../../utils/storage/database';
import { VALUED_GUEST } from '../../../utils/policy/rulePackCases';

const BAD = '"I\'m sorry if you feel that way, Mr. Okonkwo."';

/** Does what the worker's own file does, in the test's thread; there is no reader. */
class InThread {
  onmessage: ((event: MessageEvent<FromReviewer>) => void) | undefined;
  private isOver = false;
  private listen: ((event: { data: ToReviewer }) => void) | undefined;

  constructor() {
    serveReviews(
      {
        addEventListener: (_, listen) => {
          this.listen = listen;
        },
        postMessage: (data) => {
          if (!this.isOver) this.onmessage?.({ data } as MessageEvent<FromReviewer>);
        },
      },
      () => Promise.reject(new Error('none')),
    );
  }

  postMessage(data: ToReviewer): void {
    this.listen?.({ data });
  }

  terminate(): void {
    this.isOver = true;
  }
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([database.sheets.clear(), database.imports.clear()]);
  vi.stubGlobal('Worker', InThread);
});

/** The bytes of a text in UTF-16, without a mark. */
function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
}

async function open(name: string, content: string | Blob) {
  const part = within(screen.getByRole('region', { name: 'Past replies' }));
  await userEvent.upload(part.getByLabelText(/Choose (?:a|another) file/), new File([content], name));
  return part;
}

describe('past replies', () => {
  it('are reviewed as the team has settled, and shown as figures', async () => {
    await fakeBrowser.storage.managed.set({
      rulesOff: ['non-apology/if-you-feel'],
      teamPhrases: { phrases: [VALUED_GUEST] },
    });
    render(<PastReplies />);
    const rows = ['Ticket,Reply', `1,${BAD}`, '2,You are a valued guest.', '3,Thank you!', '4'];
    const part = await open('sent.csv', rows.join('\n'));
    expect(await part.findByText(/^About 3 replies on one core: .* The reader is not at work here\.$/)).toBeVisible();
    expect(part.getByLabelText('Column of the reply')).toHaveValue('Reply');
    expect(part.queryByRole('radio')).toBeNull();
    await userEvent.click(part.getByRole('button', { name: 'Review these replies' }));
    expect(await part.findByText('1 of 3 replies')).toBeVisible();
    expect(part.getByRole('row', { name: /^Self-praise 1 100% ?n = 1 flag: too few to say/ })).toBeVisible();
    expect(part.getAllByText('n = 3 replies: too few replies').length).toBeGreaterThan(2);
    expect(part.getByText('Read by the rules alone.')).toBeVisible();
    expect(part.getByText(/One record could not be read, and is not in the figures\./)).toBeVisible();
    expect(part.queryByText(/Okonkwo/i)).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await database.sheets.count()).toBe(0);
  });

  it('are kept as counts where the lead says so, once, and can be taken back', async () => {
    render(
      <>
        <PastReplies />
        <ImportPanel />
      </>,
    );
    const day = localDay();
    const rows = [
      'Date,Reply',
      `${day}T09:30,${BAD}`,
      `${day},Thank you!`,
      '03/04/2026,Thank you!',
      `2001-01-01,${BAD}`,
    ];
    const part = await open('sent.csv', rows.join('\n'));
    await userEvent.click(await part.findByRole('button', { name: 'Review these replies' }));
    const keep = await part.findByRole('button', { name: 'Keep the figures as counts' });
    expect(await database.sheets.count()).toBe(0);
    expect(part.getByLabelText('Replies without a day count on')).toHaveValue(day);
    await userEvent.click(keep);
    const said = 'The figures of 3 replies are kept. 1 was sent longer ago than figures are kept here.';
    expect(await part.findByText(said)).toHaveFocus();

    const sheets = await database.sheets.toArray();
    expect(new Set(sheets.map(({ site, day: on }) => `${site} ${on}`))).toEqual(new Set([`past-replies ${day}`]));
    expect(sheets.reduce((sum, { replies }) => sum + replies.sent, 0)).toBe(3);
    expect(sheets.flatMap(({ flags }) => flags)).toEqual([
      { ruleId: 'non-apology/if-you-feel', phrase: expect.any(String), shown: 1, sent: 1 },
    ]);
    expect(JSON.stringify(sheets)).not.toMatch(/Okonkwo/i);

    await open('sent.csv', rows.join('\n'));
    await userEvent.click(await part.findByRole('button', { name: 'Review these replies' }));
    await userEvent.click(await part.findByRole('button', { name: 'Keep the figures as counts' }));
    expect(await part.findByText('Nothing was kept. The figures of this file are kept already.')).toBeVisible();

    await userEvent.click(await screen.findByRole('button', { name: /^Take back Past replies, / }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove them' }));
    expect(await screen.findByText('The figures of Past replies are gone.')).toBeVisible();
    expect(await database.sheets.count()).toBe(0);
  });

  it('are not those that are empty', async () => {
    render(<PastReplies />);
    const part = await open('sent.csv', `id,Reply\n1,\n2,${BAD}\n3,<p>&nbsp;</p>\n`);
    await userEvent.click(await part.findByRole('button', { name: 'Review these replies' }));
    expect(await part.findByText('1 of 1 replies')).toBeVisible();
    await userEvent.click(part.getByText('2 records could not be read, and are not in the figures.'));
    expect(part.getByText('Line 4: the reply is empty.')).toBeVisible();
  });

  it('say what was done to read them', async () => {
    render(<PastReplies />);
    const part = await open('sent.csv', new Blob([Uint8Array.of(0xff, 0xfe), utf16('id,Reply\n1,<p>So sorry</p>\n')]));
    expect(await part.findByText('The file is in UTF-16, and read as such.')).toBeVisible();
    expect(
      await part.findByText('The replies are in HTML: tags, and the messages that they quote, are left out.'),
    ).toBeVisible();
  });

  it('wait for the column of the reply where none looks like it', async () => {
    render(<PastReplies />);
    const part = await open('names.csv', 'first,second\na,Thank you!\n');
    const column = await part.findByLabelText('Column of the reply');
    expect(column).toHaveValue('');
    expect(part.queryByRole('button', { name: /^Review/ })).toBeNull();
    await userEvent.selectOptions(column, 'second');
    expect(await part.findByRole('button', { name: 'Review these replies' })).toBeVisible();
  });

  it.each([
    ['book.csv', 'PK\u0003\u0004', 'book.csv could not be read: it is an Excel or zip file. Please save it as CSV.'],
    ['none.csv', 'id,text\n', 'none.csv could not be read: it holds no reply in that column.'],
    ['empty.jsonl', '', 'empty.jsonl could not be read: it is empty.'],
  ])('are refused with a sentence: %s', async (name, content, sentence) => {
    render(<PastReplies />);
    const part = await open(name, content);
    await waitFor(() => expect(part.getByRole('alert')).toHaveTextContent(sentence));
  });

  it('take another file after a refusal', async () => {
    render(<PastReplies />);
    await open('book.csv', 'PK\u0003\u0004');
    const part = await open('sent.jsonl', '{"text":"Thank you!"}\n');
    expect(await part.findByRole('button', { name: 'Review these replies' })).toBeVisible();
  });
});
