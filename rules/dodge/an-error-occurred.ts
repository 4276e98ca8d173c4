import { defineRule } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

const MISTAKE =
  '(error|mistake|mix up|mixup|oversight|lapse|misunderstanding|miscommunication|mismatch|slip|hiccup|mishap|discrepancy|discrepancies|inconsistency|inconsistencies|irregularity|irregularities|errors|mistakes|glitch|glitches|bug|bugs|fault|faults|issue|issues|problem|problems|failure|failures|difficulty|difficulties|trouble|snag|hitch|confusion|incident|breakdown)';

export default defineRule({
  severity: 'caution',
  message: 'The failure has no owner here. Say who did what: “we sent the wrong file”.',
  why: 'A failure that just occurred lets the customer wonder whether anybody is going to answer for it.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership'] },
  match: {
    [`(a|an|the|this|some|your|certain|several) .{0,3} ${MISTAKE} .{0,2} ({occur|happen|arise|transpire|emerge|surface/past}|crept in|came up|cropped up|took place|slipped in|sneaked in|snuck in)`]:
      [],
    [`(^|,|that|and|but|because|so|as) [(some|several|many|technical|further|minor|two|three|serious|a few)? .{0,1} ${MISTAKE} (has|have|had)? .{0,2} ({occur|happen|arise|transpire|emerge|surface/past}|crept in|came up|cropped up)]`]:
      [
        '[An error occurred].',
        'I can see that [some problems arose] with the order.',
        '[Several faults have crept in].',
        '[Errors crept in].',
      ],
    [`(a|an|the|this|some|several|certain) .{0,2} ${MISTAKE} .{0,2} (was|were|has been|have been|had been) .{0,1} {encounter|introduce|observe|experience|detect|identify|report|discover|note|find/past}`]:
      [
        '[An error was found] in your statement, and I know that the bank has written to you about it.',
        'On Monday [an old error was found].',
      ],
    [`there (was|were|has been|have been|had been|may be|might be|may have been|might have been|must have been) (a|an|some|several|certain|also|clearly|obviously|evidently|apparently|unfortunately|sadly|indeed)? .{0,3} ${MISTAKE}`]:
      [
        'Hello Kim, [there was a mix-up] with your booking.',
        '- [There has been an issue] with the invoice.',
        "[There'd been a slip] in the kitchen.",
      ],
    'there (was|were|has been) (a|some) (breakdown|lack|gap|break) (in|of) (communication|coordination)': [],
    '(something|things|everything|stuff) .{0,3} (went|gone) .{0,1} (wrong|amiss|awry|sideways|south|pear shaped|badly)':
      ['[Something went wrong] with the order.'],

    // You hit a snag with the form.
    'you .{0,1} (experienced|encountered|faced|ran into|hit) (a|some|any|another)? .{0,2} (hiccup|hiccups|blip|bump|bumps|snag)':
      ['[You ran into a hiccup].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_FORWARD,
    'in (my|our) .',
    '(our|my) .{0,2} (error|mistake|fault|side|end|part|oversight|problem|failure|team)',
    '(any|if|whether|when|where|not|no|never|without) .{0,3} $problem',
    '(we|i) .{0,1} (made (a|an|the|this|some)|caused|missed|broke|got|failed|had|created|introduced)',
    'after (a|an|the|this) .{0,1} $problem',
  ],
  rewrites: ['we made a mistake', 'we got something wrong'],
  allows: [
    'If there was an error, the light turns red.',
    'There was no problem with your payment.',
    'There was a mistake in my last mail: the train is at ten.',
    'An error occurred on our side, and I am sorry.',
  ],
});
