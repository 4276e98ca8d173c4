import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'You knew about the work or the opening: say what you do for the customer who had to live with it.',
  why: 'The customer paid for today, and the work explains only why they did not get it.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(given|with|during|following|under|undergoing|middle of|process of|midst of) .{0,4} (maintenance work|maintenance works|repair works|renovat*|refurbish*|construction|remodel*|redecorat*|roadworks|expansion|moderniz*|building work|building works|road works|improvement works|scaffolding)':
      ['[The hotel is undergoing renovation].', "Hi Eva, [we're in the middle of a refurbishment]."],
    '(renovation|renovations|refurbishment|construction|remodeling|work|works|scaffolding|modernization) .{0,3} (in progress|under way|underway|ongoing|taking place|being carried out|(are|were|is|was) carried out|going on|still going on|next door|opposite)':
      ["[The scaffolding's still in progress on your side]."],
    'never a (good|right|convenient) time': ["[It's never a good time for a new roof]."],
    '(building site|construction site|road works|roadworks) (next|opposite|across|beside|near|behind|outside|in front)':
      ['[There is a building site next to my yard].'],
    // New, and not ready.
    '(only|just|recently|newly|barely) .{0,2} (opened|launched|reopened) ($|in|on|for|this|last|and|so|since|after|about|a (week|month|few|couple)|$number)':
      {
        '[I must add that we have only just opened].':
          "We should have told you about [the building work] before you came, and we're sorry.",
      },
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED],
  rewrites: [
    weOrI("We should have told you about {the building work} before you came, and we're sorry"),
    weOrI("We're sorry about {what went wrong}, and we'll {do this} by {day and time}"),
  ],
  allows: [],
});
