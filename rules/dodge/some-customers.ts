import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This customer is not "some users". Say what you broke for them.',
  why: 'A failure that "some are experiencing" happens to nobody in particular and was done by nobody.',
  source: ['Lazare', 'Battistella'],
  evidence: 'practice',
  unlessSteps: { near: ['ownership', 'commitment'] },
  match: [
    '(some|certain|few|many|several|number of|handful of) .{0,2} (users|players|customers|members|guests|subscribers|passengers|devices|accounts|riders|people) .{0,3} (experience|experiencing|experienced|encounter|encountering|encountered|face|facing|faced|see|seeing|having|affected) .{0,4} $problem',
    '(some|number of|handful of|few) .{0,2} (users|players|customers|members|guests|devices|sets|accounts|orders|parcels) (were|are|was|have been) .{0,2} (affected|impacted|hit)',
  ],
  unless: [
    '(we|i) (broke|caused|made|sent|introduced|missed|released|shipped)',
    '(our|my) (fault|mistake|side|end|part)',
    '(if)',
    '?',
    'aware (that|of) .',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'I {what I broke}, and it hit you too', we: 'We {what we broke}, and it hit you too' },
    { i: 'I {what I got wrong}, and that is on me', we: 'We {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[Some users are experiencing issues with the login].': 'We [what we broke], and it hit you too.',
    '[A number of guests have been facing problems with the key cards].': 'We [what we broke], and it hit you too.',
    '[Some accounts were affected].': 'We [what we broke], and it hit you too.',
  },
  allows: [
    'We broke the login for some users and fixed it at noon.',
    'Some guests like the blue room better.',
    'How many accounts were affected?',
    'Many players see the bonus after level ten.',
  ],
});
