// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PastReplies } from '../../../../entrypoints/dashboard/pastReplies/PastReplies';
import type { FromReviewer, ToReviewer } from '../../../../utils/pastReplies/reviewMessages';
import { serveReviews } from '../../../../utils/pastReplies/serveReviews';
import { VALUED_GUEST } from '../../../utils/policy/rulePackCases';

const BAD = '"I\'m sorry if you feel that way, Mr. Okonkwo."';

/** What the worker's own file does, in the test's thread; there is no reader. */
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

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('Worker', InThread);
});

async function open(name: string, content: string) {
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
    expect(part.queryByRole('button', { name: /^Rules only/ })).toBeNull();
    await userEvent.click(part.getByRole('button', { name: 'Review these replies' }));
    expect(await part.findByText('1 of 3 replies')).toBeVisible();
    expect(part.getByRole('row', { name: /Self-praise 1 100.0 %/ })).toBeVisible();
    expect(part.getByText('These are too few replies to say anything of others.')).toBeVisible();
    expect(part.getByText('Read by the rules alone.')).toBeVisible();
    expect(part.getByText(/One record could not be read, and is not in the figures\./)).toBeVisible();
    expect(part.queryByText(/Okonkwo/i)).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
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
