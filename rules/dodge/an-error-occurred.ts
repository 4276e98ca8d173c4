import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'The failure has no owner here. Say who did what: "we sent the wrong file".',
  why: 'A failure that just occurred lets the customer wonder whether anybody is going to answer for it.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership'] },
  match: [
    '(a|an|the|this|some|your|certain|several) .{0,3} $problem .{0,2} ({occur|happen|arise|transpire|emerge|surface/past}|crept in|came up|cropped up|took place|slipped in|sneaked in|snuck in)',
    '$problem .{0,4} ({occur|happen|arise|transpire|emerge|surface/past}|crept in|came up|cropped up)',
    '$problem .{0,2} (was|were|has been|have been|had been) .{0,1} {encounter|introduce|observe|experience|detect|identify|report|discover|note|find/past}',
    'there (was|were|has been|have been|had been|may be|might be|may have been|might have been|must have been|could be|can be) (a|an|some|several|certain|also|clearly|obviously|evidently|apparently|unfortunately|sadly|indeed)? .{0,3} $problem',
  ],
  unless: [
    '(was|were|is|are) (ours|mine|on us) ',
    'in (my|our) .',
    '$forward',
    '(due|because|weather|traffic|caused|result of)',
    '(our|my) .{0,2} (error|mistake|fault|side|end|part|oversight|problem|failure|team)',
    '(any|if|whether|when|where|not|no|never|without) .{0,3} $problem',
    '(we|i) .{0,1} (made (a|an|the|this|some)|caused|missed|broke|got|failed|had|created|introduced)',
    '($sorry that there|is no|in case|let us know|let me know)',
    '?',
    'after (a|an|the|this) .{0,1} $problem',
  ],
  span: 'to-clause-end',
  rewrites: [
    { i: 'I {what I got wrong}', we: 'we {what we got wrong}' },
    { i: 'I {what I got wrong}, and that is on me', we: 'we {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[An error occurred].': 'We [what we got wrong].',
    'Hello Kim, [there was a miscommunication between the shops].': 'Hello Kim, we [what we got wrong].',
    'I can see that [some problems arose with the order].': 'I can see that I [what I got wrong].',
    '[Delays were encountered at the depot].': 'We [what we got wrong].',
  },
  allows: [
    'If there was an error, the light turns red.',
    'We made an error on your invoice.',
    'There was no problem with your payment.',
    'Was there an issue when you paid?',
    'There was a mistake in my last mail: the train is at ten.',
  ],
});
