import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This takes sides against the customer. Thank them for telling you, and find out.',
  why: 'Words of doubt tell the customer that they are not believed.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    // He would never …, it is hard to believe …
    '(i am|we are) #Adverb? (sure|certain|confident|convinced) .{0,3} (he|she|they|staff|colleague|team|agent|driver|manager|nobody|waiter|nurse) .{0,2} (did|was|were|would|meant|only|must|never)':
      ['[I am sure that she did not mean it].', "Hi Kit, [we're sure that our driver was only trying to help]."],
    '(hard|difficult|impossible) .{0,2} to believe': [
      '[It is hard to believe that he said so].',
      "[It's difficult to believe that nobody came to your table].",
    ],
    '(allegation|allegations|accusation|accusations|assertion|assertions|insinuation|insinuations)': [
      '[We take accusations like these seriously].',
      '[That is quite an accusation].',
    ],

    // If it is true …
    '(if|whether|should) .{0,1} (what you .{1,3}|this|that|it) .{0,2} (is|was|be|were|did|really|actually|indeed) .{0,1} (true|correct|accurate|happened|happen|occurred|occur)':
      ['[If this really happened, it was against the rules of the house].'],
  },
  unless: [...QUESTION, 'believe .{0,3} (we|our) .'],
  span: 'clause',
  rewrites: [weOrI("Thank you for telling us. We'll find out what happened and write to you by {day and time}")],
  allows: ['It is hard to believe that we let that happen.'],
});
