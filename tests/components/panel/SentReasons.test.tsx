// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CoachPanel } from '../../../components/panel/CoachPanel';
import { sampleReminders, sampleView } from '../../support/sampleView';

const FLAG = { ruleId: 'defensive/our-policy', phrase: 'as per our policy' };

function show(props: Partial<ComponentProps<typeof CoachPanel>> = {}) {
  const onRequest = vi.fn();
  render(
    <CoachPanel
      view={sampleView()}
      {...sampleReminders()}
      promises={[]}
      now={0}
      sentFlag={FLAG}
      onRequest={onRequest}
      {...props}
    />,
  );
  return onRequest;
}

const question = () => screen.queryByRole('region', { name: 'You sent as per our policy with a flag. Why?' });

describe('the question why a flag was sent anyway', () => {
  it.each([
    ['It was true and needed saying', 'true'],
    ['The customer asked for it', 'asked'],
    ['Our policy demands it', 'policy'],
    ['No time', 'time'],
    ['The flag is wrong', 'wrong'],
    ['Skip', undefined],
  ])('is answered with one click: %s', async (name, reason) => {
    const onRequest = show();
    await userEvent.click(within(question() as HTMLElement).getByRole('button', { name }));
    expect(onRequest.mock.calls).toEqual([[reason ? { type: 'say-why', reason } : { type: 'say-why' }]]);
  });

  it.each([
    ['nothing was sent with a flag', { sentFlag: undefined }],
    ['the next reply is being written', { view: sampleView({ signs: { steps: [], open: [], length: 80 } }) }],
    [
      'no conversation is in front of the agent',
      { view: sampleView({ watching: { on: false, why: 'no-reply-field' } }) },
    ],
  ])('is not there where %s', (_, props) => {
    show(props);
    expect(question()).toBeNull();
  });
});
