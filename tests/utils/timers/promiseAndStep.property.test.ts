import fc from 'fast-check';
import { expect, it } from 'vitest';
import { review } from '../../../rules/review';
import { promisingSentences } from '../../../rules/steps/commitment/promisingSentences';
import { readPromises } from '../../../utils/timers/readPromise';
import { instantAt } from '../../../utils/timers/zonedTime';

const BERLIN = 'Europe/Berlin';
const NOW = new Date(instantAt('2025-11-19', 560, BERLIN));

const time = fc.constantFrom(
  ...['by 4pm', 'at 16:30 today', 'tomorrow at noon', 'on Friday', 'by Monday at 9 am', 'within two working days'],
  ...[
    'in 40 minutes',
    'by 3 December',
    'next week',
    'by the end of the month',
    'no later than Tuesday',
    'this afternoon',
  ],
);
const who = fc.constantFrom('I', 'We', 'My colleague Ana', 'Our engineer', 'Somebody from our team');
const deed = fc.constantFrom(
  ...['call you', 'write to you', 'send you the new lamp', 'refund the fee', 'replace the part', 'ring you back'],
  ...['have it fixed', 'let you know what we found', 'come to your house', 'send the letter'],
);
const lead = fc.constantFrom(
  '',
  '',
  'So ',
  'To put this right, ',
  'I am sorry that it broke, and ',
  'Please send it back by Friday, and ',
);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Something that we promise by a time. */
const promised = fc
  .tuple(lead, who, deed, time)
  .map(
    ([before, name, does, at]) => `${before}${before === '' || name === 'I' ? name : lower(name)} will ${does} ${at}.`,
  );

/** Something that has a time but is not our promise, or that has no time. */
const other = fc.oneof(
  fc.tuple(deed, time).map(([does, at]) => `I won't be able to ${does} ${at}.`),
  time.map((at) => `Please send us the form ${at}.`),
  time.map((at) => `DHL will bring the parcel ${at}.`),
  time.map((at) => `Could you send us a photo ${at}?`),
  fc.tuple(deed, time).map(([does, at]) => `We hope to ${does} ${at}.`),
  fc.constantFrom(
    'It broke on Monday.',
    'I am so sorry.',
    'We will be in touch soon.',
    'Your voucher is valid until 31 December.',
  ),
);

const reply = fc
  .array(fc.oneof(promised, other), { minLength: 1, maxLength: 4 })
  .chain((sentences) =>
    fc.constantFrom(' ', '\n', '\n\n').map((between) => ({ sentences, text: sentences.join(between) })),
  );

it('the checklist step and the reminders find the same promises in a reply', () => {
  fc.assert(
    fc.property(reply, ({ sentences, text }) => {
      const ticks = (words: string) =>
        review(words).steps.some(({ stepId, present }) => stepId === 'commitment' && present);
      const read = (words: string) => readPromises(promisingSentences(words), NOW, BERLIN);
      expect({ text, found: read(text).length > 0 }).toEqual({ text, found: ticks(text) });
      // Neither more nor fewer together than one by one.
      expect({ text, found: promisingSentences(text) }).toEqual({ text, found: sentences.filter(ticks) });
    }),
    { numRuns: 1500 },
  );
});
