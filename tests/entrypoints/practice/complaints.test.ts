import { expect, it } from 'vitest';
import { COMPLAINTS } from '../../../entrypoints/practice/complaints';
import { review } from '../../../rules/review';
import { suggestSituation } from '../../../rules/suggestSituation';

const REPLIES = ['I am sorry about this.', 'Our courier lost it.', 'The delay is down to our payment partner.'];

it.each(COMPLAINTS)('never proposes against what the agent knows: $subject', ({ paragraphs }) => {
  const context = { customerMessage: paragraphs.join('\n') };
  for (const reply of REPLIES) {
    expect(suggestSituation(reply, review(reply, context), context)).not.toBe('not-our-fault');
  }
});
