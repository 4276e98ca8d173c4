import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'The machine is yours too: say “by us”, and what you do about it.',
  why: 'A decision that nobody made is one that nobody seems able to undo.',
  source: ['seed 002', 'seed 004', 'Cracco 2017'],
  evidence: 'practice',
  match: {
    '(flagged|blocked|triggered|generated|rejected|declined|sent|held|cancelled|canceled|stopped|closed|selected|chosen|assigned|calculated|removed|suspended|locked|frozen|charged|limited|paused) .{0,2} [by (our|the|a|an) .{0,2} (system|systems|engine|algorithm|algorithms|filter|filters|software|computer|bot|automation|model|process|map)]':
      [
        'Your payment was rejected [by our system].',
        "Hi Ute, your account's been locked [by the fraud filter], and I know that payday is tomorrow.",
        'Your advert was blocked [by an algorithm].',
        'Your seat has been assigned [by the computer].',
      ],
    '(closed|selected|suspended|cancelled|canceled|deleted|blocked|rejected|declined|generated|triggered|flagged|locked) [automatically]':
      ['I see that the ticket was closed [automatically].', '- The booking was cancelled [automatically].'],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION, 'security (system|check|team)', 'had to be'],
  span: 'match',
  rewrites: ['by us', ''],
  allows: [
    'I have reopened the ticket that was closed automatically.',
    'Was the mail blocked by a filter?',
    'The mail was generated automatically; please do not answer it.',
    'The ticket was closed automatically, so we have now opened it again by hand.',
  ],
});
