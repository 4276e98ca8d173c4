// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChangeAnnouncer } from '../../../components/checklist/ChangeAnnouncer';
import { sampleFlag, sampleView } from '../../support/sampleView';

const quiet = sampleView();
const flagged = sampleView({ flags: [sampleFlag()] });

/** What a listener could still read after the panel has shown these, one after the other. */
function wordsAfter(shown: { conversation: string; view: ReturnType<typeof sampleView> }[]): string | null {
  const [first, ...others] = shown.map((state) => <ChangeAnnouncer key="one" timers={[]} now={0} {...state} />);
  const { container, rerender } = render(first);
  for (const other of others) rerender(other);
  return container.textContent;
}

describe('ChangeAnnouncer', () => {
  const said = [
    { conversation: 'a', view: quiet },
    { conversation: 'a', view: flagged },
  ];

  it.each([
    ['says what is new', said, expect.stringContaining('sorry if you feel that way')],
    [
      'keeps it while nothing is new in the same ticket',
      [...said, { conversation: 'a', view: flagged }],
      expect.stringContaining('sorry if you feel that way'),
    ],
    ['forgets it with the ticket', [...said, { conversation: 'b', view: flagged }], ''],
    [
      'forgets it where there is no ticket',
      [...said, { conversation: 'null', view: sampleView({ watching: { on: false, why: 'not-a-helpdesk' } }) }],
      '',
    ],
  ])('%s', (_, shown, words) => {
    expect(wordsAfter(shown)).toEqual(words);
  });
});
