// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CoachPanel } from '../../../components/panel/CoachPanel';
import { SITUATION_PLANS } from '../../../rules/checklist/situations';
import type { NotWatching } from '../../../utils/coach/reply/coachView';
import { NO_OFFERS } from '../../../utils/offers/teamOffers';
import type { PromiseReading } from '../../../utils/timers/readPromise';
import { sampleChecklist, sampleFlag, sampleTimer, sampleView } from '../../support/sampleView';

type Props = Parameters<typeof CoachPanel>[0];

const NOW = new Date(2026, 10, 20, 15, 48).getTime();
const HOUR = 3_600_000;
const OFF = sampleView({ watching: { on: false, why: 'no-reply-field' } });
const HERE = { site: 'zendesk', origin: 'https://acme.zendesk.com', ticket: '7' };
const PROMISE = sampleView({ promises: ['I will write to you by 5pm.'] });
const BY_FIVE: PromiseReading = { kind: 'time', due: new Date(2026, 10, 20, 17).getTime(), words: 'by 5pm' };
const TIMES = { progressMinutes: 20, updateMinutes: 60, checkAfter: NOW + 24 * HOUR };
const SENT = NOW - 1000;

function show(props: Partial<Props> = {}) {
  const onRequest = vi.fn();
  const element = (more: Partial<Props>) => (
    <CoachPanel
      view={sampleView()}
      timers={[]}
      promises={[]}
      now={NOW}
      times={TIMES}
      conversation="here"
      onRequest={onRequest}
      {...more}
    />
  );
  const { rerender } = render(element(props));
  return { onRequest, update: (more: Partial<Props>) => rerender(element(more)), user: userEvent.setup() };
}

/** Shows every step of the checklist. */
async function unfold(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^All \d+ steps$/ }));
}

/** The parts of the panel from top to bottom, by their names. */
function parts(): (string | null)[] {
  return [...document.querySelectorAll<HTMLElement>('.coach-panel > section')].map(
    (part) => part.getAttribute('aria-label') ?? part.querySelector('h2')?.textContent ?? null,
  );
}

describe('CoachPanel', () => {
  it('says where it is watching', () => {
    show();
    expect(screen.getByText('Watching your reply in Zendesk')).toBeVisible();
    expect(screen.getByText('I found nothing to flag.')).toBeVisible();
  });

  it('says whether the reader reads along, where a reply is coached', () => {
    const { update } = show({ view: sampleView({ reader: 'failed' }) });
    expect(screen.getByText('The reader could not start here; the rules go on without it')).toBeVisible();
    update({ view: { ...OFF, reader: 'failed' } });
    expect(screen.queryByText(/reader/)).toBeNull();
  });

  it.each<[NotWatching, string]>([
    ['no-reply-field', 'Not watching: click into a reply to a customer'],
    ['internal-note', 'Not watching: this is an internal note'],
    ['unknown-mode', 'Not watching: Amends cannot tell whether the customer will read this'],
    ['switched-off', 'Not watching: the coach is switched off on this site'],
    ['coach-off', 'Not watching: the coach is switched off'],
    ['paused', 'Not watching: the coach is paused'],
    ['not-a-helpdesk', 'Not watching: this page is not one of your helpdesks'],
    ['reload-needed', 'Reload this page to wake the coach again'],
  ])('says why it is not watching: %s', (why, words) => {
    show({ view: sampleView({ watching: { on: false, why }, flags: [sampleFlag()] }) });
    expect(screen.getByText(words)).toBeVisible();
    expect(parts()).toEqual([]);
  });

  it('has what matters now first', () => {
    show({
      checklist: sampleChecklist(),
      timers: [sampleTimer({ due: NOW })],
      promises: [BY_FIVE],
      view: { ...PROMISE, blanks: ['[your offer]'] },
    });
    expect(parts()).toEqual([
      'Recovery checklist',
      'Reminders',
      'Your promise',
      'Blanks to fill',
      'Wording',
      'Situation',
      'Step by step',
    ]);
  });

  it('says what is wrong, each once, in a region that is read out', () => {
    const { update } = show();
    update({
      view: sampleView({ trouble: 'The disk is full.' }),
      checklist: sampleChecklist({ trouble: 'The disk is full.' }),
      notices: ['Reminders are switched off in this browser.'],
    });
    const [region] = screen.getAllByRole('status');
    expect(region?.textContent).toBe('The disk is full.Reminders are switched off in this browser.');
  });

  it('lists every blank, and goes to the one that is clicked', async () => {
    const { onRequest, user } = show({ view: sampleView({ blanks: ['[your offer]', '[who]', '[your offer]'] }) });
    const blanks = within(screen.getByRole('region', { name: 'Blanks to fill' })).getAllByRole('button');
    expect(blanks.map(({ textContent }) => textContent)).toEqual(['[your offer]', '[who]', '[your offer]']);
    await user.click(blanks[2] as HTMLElement);
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'go-to-blank', blank: { at: 2, text: '[your offer]' } });
  });

  it('fills a blank with what the team may offer, when the agent chooses it', async () => {
    const offers = { ...NO_OFFERS, gifts: ['a cake'], credits: ['a month for free'] };
    const { onRequest, user } = show({ view: sampleView({ blanks: ['[who]', '[your offer]'] }), offers });
    expect(screen.queryByRole('group', { name: 'Fill [who] with' })).toBeNull();
    const choices = within(screen.getByRole('group', { name: 'Fill [your offer] with' }));
    expect(choices.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'a cake',
      'a month for free',
    ]);
    expect(onRequest).not.toHaveBeenCalled();
    await user.click(choices.getByRole('button', { name: 'a cake' }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({
      type: 'fill-blank',
      blank: { at: 1, text: '[your offer]' },
      words: 'a cake',
    });
  });

  it('lets the agent say what the conversation is', async () => {
    const { onRequest, user } = show({ view: sampleView({ recovery: false }) });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Situation' }), 'Cannot be fixed');
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'choose-situation', situation: 'cannot-fix' });
  });

  it('shows the situation that the checklist keeps, and what the texts suggest', () => {
    show({ view: sampleView({ suggestion: 'serious' }), checklist: sampleChecklist({ situation: 'not-our-fault' }) });
    expect(screen.getByRole('combobox', { name: 'Situation' })).toHaveValue('not-our-fault');
    expect(screen.getByText('This looks like: Serious incident')).toBeVisible();
  });

  it('shows the checklist in a recovery only', () => {
    const { update } = show({ checklist: sampleChecklist() });
    expect(screen.getByRole('heading', { name: 'Recovery checklist' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Step by step' })).toBeVisible();
    update({ checklist: sampleChecklist({ situation: 'ordinary' }) });
    expect(parts()).toEqual(['Wording', 'Situation']);
  });

  it('keeps the checklist in front of the agent beside an internal note', async () => {
    const view = sampleView({ watching: { on: false, why: 'internal-note' } });
    const { onRequest, user } = show({ view, checklist: sampleChecklist() });
    expect(parts()).toEqual(['Recovery checklist', 'Situation', 'Step by step']);
    await user.click(screen.getByRole('checkbox', { name: 'Own it: “we fell short”' }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'tick', step: 'ownership' });
  });

  it('keeps the ticket whose reply field was closed with the reply, and asks for a time', () => {
    const checklist = sampleChecklist({ sent: ['apology', 'ownership', 'action', 'response', 'progress'] });
    show({ view: { ...OFF, recovery: true, conversation: HERE }, checklist, sentAt: SENT });
    expect(screen.getByText('Here is the ticket you answered last, until you open another.')).toBeVisible();
    expect(parts()).toEqual(['Recovery checklist', 'Your promise', 'Situation', 'Step by step']);
    expect(screen.getByText('3 of 4 essentials')).toBeVisible();
  });

  it('shows what is due while nothing is watched', () => {
    show({ view: OFF, timers: [sampleTimer({ due: NOW - HOUR })] });
    expect(parts()).toEqual(['Reminders']);
    expect(screen.getByText('overdue since 14:48, 1 hour ago')).toBeVisible();
  });

  it('shows at a step the reminder of this conversation, not of another', async () => {
    const checklist = sampleChecklist();
    const { update, user } = show({ checklist, timers: [sampleTimer({ kind: 'progress', due: NOW + HOUR })] });
    await unfold(user);
    expect(screen.getByRole('button', { name: 'Remind me in 20 minutes', hidden: true })).toBeInTheDocument();
    update({ checklist, timers: [sampleTimer({ kind: 'progress', due: NOW + HOUR, conversation: 'here' })] });
    expect(screen.queryByRole('button', { name: 'Remind me in 20 minutes', hidden: true })).toBeNull();
    expect(screen.getByText('Reminder: due 16:48, in 1 hour')).toBeInTheDocument();
  });

  it('takes the times that the team has settled', async () => {
    const times = { progressMinutes: 45, updateMinutes: 30, checkAfter: NOW + 48 * HOUR };
    const { user } = show({ checklist: sampleChecklist(), times });
    await unfold(user);
    for (const name of ['Remind me in 45 minutes', 'Remind me every 30 minutes', 'Remind me Sun 15:48'])
      expect(screen.getByRole('button', { name, hidden: true })).toBeInTheDocument();
  });

  it('reads out new flags, new ticks and what has become due, politely', () => {
    const timers = [sampleTimer({ due: NOW + 1 })];
    const { update } = show({ checklist: sampleChecklist(), timers });
    update({
      view: sampleView({ flags: [sampleFlag()] }),
      checklist: sampleChecklist({ drafted: ['apology'] }),
      timers,
      now: NOW + 1,
    });
    const news = document.querySelector('[aria-live="polite"]');
    expect(news).toHaveTextContent('“sorry if you feel that way”: This apologises for a feeling');
    expect(news).toHaveTextContent('Done: Apologise, sincerely and without conditions.');
    expect(news).toHaveTextContent('Due: Keep your promise.');
  });

  it('shows at a step the words of the draft that ticked it', () => {
    const checklist = sampleChecklist({ drafted: ['apology'] });
    const view = sampleView({ quotes: [{ step: 'apology', words: 'I am sorry that it broke.' }] });
    show({ checklist, view });
    const box = screen.getByRole('checkbox', { name: 'Apologise, sincerely and without conditions' });
    expect(box).toHaveAccessibleDescription('in your draft: “I am sorry that it broke.”');
  });

  it('leads to the next step, also to one that the essentials do not show', async () => {
    const { essential } = SITUATION_PLANS.recovery;
    const { update, user } = show({ checklist: sampleChecklist() });
    await user.click(screen.getByRole('button', { name: 'Apologise, sincerely and without conditions' }));
    expect(screen.getByRole('checkbox', { name: /^Apologise/ })).toHaveFocus();
    expect(screen.getByRole('list', { name: 'Essentials' })).toBeVisible();
    update({ checklist: sampleChecklist({ drafted: [...essential] }) });
    await user.click(screen.getByRole('button', { name: 'Take the customer’s side' }));
    expect(screen.getByRole('checkbox', { name: 'Take the customer’s side' })).toHaveFocus();
  });

  it('says that it reads English only, and offers the steps all the same', () => {
    show({ view: sampleView({ isEnglish: false }), checklist: sampleChecklist() });
    expect(screen.getByText(/^I read English only/)).toBeVisible();
    expect(screen.queryByText('I found nothing to flag.')).toBeNull();
    expect(screen.getByText('0 of 4 essentials')).toBeVisible();
  });

  it('gives the focus a place when the step that had it goes away', async () => {
    const { update, user } = show({ checklist: sampleChecklist({ situation: 'recovery' }) });
    await user.click(screen.getByRole('checkbox', { name: 'Own it: “we fell short”' }));
    update({ checklist: sampleChecklist({ situation: 'not-our-fault' }) });
    expect(screen.getByText('Watching your reply in Zendesk').closest('p')).toHaveFocus();
  });
});

describe('the promise in the panel', () => {
  const own = sampleTimer({ conversation: 'here' });
  const done = { ...own, status: 'met' as const };
  const unread: PromiseReading = { kind: 'past', words: 'by 3pm' };
  it.each<[string, Partial<Props>, boolean]>([
    ['a draft that promises a time', { view: PROMISE, promises: [BY_FIVE] }, true],
    ['also beside a reminder', { view: PROMISE, promises: [BY_FIVE], timers: [own] }, true],
    ['also where nothing went wrong', { view: { ...PROMISE, recovery: false }, promises: [BY_FIVE] }, true],
    ['a draft that promises no time', { view: PROMISE }, true],
    ['one beside a reminder', { view: PROMISE, timers: [own] }, false],
    ['a draft that promises nothing', {}, false],
    ['a reply that went out without a time', { sentAt: SENT }, true],
    ['the same where nothing went wrong', { view: sampleView({ recovery: false }), sentAt: SENT }, false],
    ['one with a reminder', { sentAt: SENT, timers: [own] }, false],
    ['one whose reminder is done', { sentAt: SENT, timers: [done] }, true],
    ['one with a reminder elsewhere', { sentAt: SENT, timers: [sampleTimer()] }, true],
    ['one that went out with a time to settle', { view: sampleView({ recovery: false }), promises: [unread] }, true],
    ['one beside a reminder of another', { promises: [unread], timers: [own] }, true],
    ['one whose field was closed with it', { view: { ...OFF, conversation: HERE }, promises: [unread] }, true],
    ['no conversation', { view: OFF, promises: [BY_FIVE] }, false],
  ])('%s', (_, props, isThere) => {
    show(props);
    expect(parts().includes('Your promise')).toBe(isThere);
  });

  it('is offered at its step until then', async () => {
    const { onRequest, update, user } = show({
      checklist: sampleChecklist({ drafted: ['apology', 'ownership', 'action'] }),
    });
    await user.click(screen.getByRole('button', { name: 'In an hour' }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'set-timer', kind: 'commitment', due: NOW + HOUR });
    update({ checklist: sampleChecklist(), view: sampleView({ promises: ['I will write to you.'] }) });
    expect(screen.getAllByRole('button', { name: 'In an hour', hidden: true })).toHaveLength(1);
  });

  it('is not asked for again once it was kept', async () => {
    const { update, user } = show({ sentAt: SENT, timers: [sampleTimer({ conversation: 'here', due: NOW })] });
    await user.click(screen.getByRole('button', { name: 'Done: Keep your promise, this ticket, 15:48' }));
    update({ sentAt: SENT });
    expect(parts()).not.toContain('Your promise');
  });

  it('is not asked for again in this reply once the agent said no', async () => {
    const { update, user } = show({ sentAt: SENT });
    await user.click(screen.getByRole('button', { name: 'No reminder' }));
    expect(parts()).not.toContain('Your promise');
    update({ sentAt: NOW });
    expect(parts()).toContain('Your promise');
  });
});

describe('the incident form in the panel', () => {
  const written = () => screen.getByRole('textbox', { name: 'What failed', hidden: true });
  const done = { ticked: ['gesture' as const] };

  async function write(user: ReturnType<typeof userEvent.setup>, text: string) {
    if (screen.queryByRole('list', { name: 'Essentials' })) await unfold(user);
    (document.getElementById('step-document')?.closest('details') as HTMLDetailsElement).open = true;
    await user.click(screen.getByRole('button', { name: 'Write it down' }));
    await user.type(written(), text);
  }

  it('keeps its text while the panel changes around it', async () => {
    const { update, user } = show({ checklist: sampleChecklist(done) });
    await write(user, 'The lift');
    update({
      checklist: sampleChecklist({ ...done, drafted: ['apology'] }),
      view: sampleView({ flags: [sampleFlag()] }),
    });
    expect(written()).toHaveValue('The lift');
    expect(written()).toHaveFocus();
    update({ view: OFF });
    expect(screen.queryByRole('textbox', { hidden: true })).toBeNull();
    update({ checklist: sampleChecklist(done) });
    expect(written()).toHaveValue('The lift');
  });

  it('never mixes two tickets', async () => {
    const { update, onRequest, user } = show({ checklist: sampleChecklist(done) });
    await write(user, 'The lift');
    update({ checklist: sampleChecklist(done), conversation: 'there' });
    expect(written()).toHaveValue('');
    await write(user, 'The bill');
    update({ checklist: sampleChecklist(done) });
    expect(written()).toHaveValue('The lift');

    (document.getElementById('step-document')?.closest('details') as HTMLDetailsElement).open = true;
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({
      type: 'save-incident',
      incident: { failed: 'The lift', cause: '', effect: '', fix: '', prevention: '' },
    });
  });
});
