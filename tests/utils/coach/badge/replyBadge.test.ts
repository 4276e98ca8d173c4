// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ReplyBadge } from '../../../../utils/coach/badge/replyBadge';
import type { FieldCoach } from '../../../../utils/coach/field/fieldCoach';
import type { Hint } from '../../../../utils/coach/reply/viewOf';
import { floatOverPage } from '../../../support/floatOverPage';

const page = floatOverPage();

/** The badge of a reply that the agent is in. */
function badgeOfReply() {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  const coach = { hint: (): Hint => ({ blanks: 0, missing: ['an apology'] }) };
  const place = { field, helpdesk: { sendButtons: () => [] } };
  const badge = new ReplyBadge(place, coach as unknown as FieldCoach, page.signal, vi.fn());
  const { host } = page.root();
  return { badge, coach, host, words: () => page.root().querySelector('span')?.textContent };
}

describe('the badge of a reply over which a card lies', () => {
  it('does not appear before the card has closed', () => {
    const { badge, host } = badgeOfReply();
    badge.show(true);
    expect(host.isConnected).toBe(false);
    badge.show(false);
    expect(host.isConnected).toBe(true);
  });

  it('follows what is missing where it was there first', () => {
    const { badge, coach, host, words } = badgeOfReply();
    badge.show(false);
    coach.hint = () => ({ blanks: 0, missing: ['the fix'] });
    badge.show(true);
    expect(words()).toBe('Still missing: the fix');
    coach.hint = () => ({ blanks: 0, missing: [] });
    badge.show(true);
    expect(host.isConnected).toBe(false);
  });
});
