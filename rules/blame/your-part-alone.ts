import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'So far the reply says only what the customer did. Add your own part, and what you will do.',
  why: 'A list of what the customer did, with nothing offered, feels like a charge sheet.',
  source: ['Packard & Berger 2021', 'seed 002', 'ICTS'],
  evidence: 'practice',
  match: {
    '^ (and|but|so)? you (came|were accommodated|were given|were in|were there|had|took|did|opened|ordered|booked|wrote|signed|parked|paid|used|left|arrived|stayed|asked|entered|chose|confirmed|returned|drove|changed|selected|received|purchased|bought|requested|got|ate|drank|sent|waited|moved|kept|put|closed|clicked|pressed|removed|cancelled|declined|accepted) .':
      [],
    '(,|and|but) you (came|were in|took|opened|ordered|signed|parked|left|entered|chose|drove|changed|selected|ate|drank|closed|clicked|pressed|removed|put|kept|got there|were in) .':
      [
        '[You parked across two bays].',
        '[You took the larger cup].',
        'Hi Ned, [you ordered on the app at nine].',
        '[The card was in the drawer, and you put it there].',
      ],
    '(we|i) {see|note|notice/base} (from|in|on) your (pictures|photos|photo|picture|account|order|booking|file|video|profile) that .':
      ['[I see from your photos that the lid is on].'],
    '^ your .{1,3} (was|were) (entered|used|opened|cancelled|set|switched|left|placed|made|submitted|parked|taken|registered|booked|created|installed|returned) .':
      ['[Your seat was booked in May].'],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(please|kindly|hope|thank|thanks|glad|happy|love|loved|enjoyed|great|lovely|welcome)',
    '(but|and|yet) (we|i|nobody|it|our|the|somebody|he|she|they) .',
    '(we|i) (will|have|am|are|should|forgot|missed) .',
    '(if|when|that|because|since|what|how|where|why|which|once|until|before|after) .{0,1} you .',
    'you did (your|the right|everything|nothing|well) .',
    '(sorry|apologize|apologies|regret|sad|frustrating|upset|shame|understand|right|deserve|waited in vain|in good faith)',
  ],
  unlessSteps: { draft: ['options', 'ownership', 'action', 'commitment', 'gesture', 'empathy'] },
  span: 'clause',
  rewrites: [
    weOrI("Here's what we'll do for you: {the next step} by {day and time}"),
    weOrI("We'll {do this} by {day and time}"),
  ],
  allows: [
    'You parked across two bays, I am told.',
    'You ordered the blue one, and we packed the red one.',
    'You waited an hour for us, and I am sorry.',
    'You left us three stars; what went wrong?',
    'You took the time to write, thank you.',
    'You had every right to expect better.',
    "You came to us with this, so we'll [take it up with them] and write to you by [day and time].",
    'You did not get [what you paid for].',
    "You [had to wait], and that's what we'd like to put right.",
  ],
});
