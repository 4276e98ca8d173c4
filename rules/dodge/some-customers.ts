import { defineRule } from '../defineRule';
import { OWNED, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'This customer is not “some users”. Say that you are sorry for their trouble.',
  why: 'A failure that “some are experiencing” happens to nobody in particular and was done by nobody.',
  source: ['Lazare', 'Battistella'],
  evidence: 'practice',
  unlessSteps: { near: ['ownership', 'commitment'] },
  match: {
    '((i|we) (can|could)? {see} (that)?|(i am|we are) told (that)?)? (a)? (some|certain|few|many|several|number of|handful of) .{0,2} (users|players|customers|members|guests|subscribers|passengers|devices|accounts|riders|people) .{0,3} (experience|experiencing|experienced|encounter|encountering|encountered|face|facing|faced|see|seeing|having|affected) .{0,4} $problem':
      [
        '[Some users are experiencing issues] with the login.',
        '[A number of guests have been facing problems] with the key cards.',
        'Hi Iris, [a few customers are having trouble] with the app, and I know that you need your ticket.',
        '- [Several members have faced errors] at the gate.',
      ],
    '((i|we) (can|could)? {see} (that)?|(i am|we are) told (that)?)? (a)? (some|number of|handful of|few) .{0,2} (users|players|customers|members|guests|devices|sets|accounts|orders|parcels) (were|are|was|have been) .{0,2} (affected|impacted|hit) .{0,6} ($|,)':
      ['[Some accounts were affected].', "[I'm told that some orders have been affected by the move]."],
  },
  unless: [...QUESTION, ...OWNED, 'aware (that|of) .'],
  rewrites: ['we let you down'],
  allows: [],
});
