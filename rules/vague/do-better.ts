import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Better how? One change that you made says more.',
  why: '“We will do better” is what a customer has heard before, and nobody can check it.',
  source: ['seed 001', 'seed 002', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(we|i) (will|shall|must|need to|have to|going to|promise to|vow to) .{0,2} (do|be|try|work|perform) .{0,1} (better|harder)':
      ['[We will do better next time].', '[I promise to try harder].'],
    '(will|shall) .{0,1} {strive|endeavor|aim|continue} to .{0,2} (serve|do|be|improve|better|raise|grow|learn|work)': [
      '[We shall strive to serve you better].',
    ],
    '(will|shall|going to) .{0,2} learn from (this|it|your|these|our|the)': ['[We will learn from this].'],
    '(make|making|do) .{0,2} (improvements|changes) .{0,2} (going forward|moving forward|where needed|where necessary|as needed|accordingly)':
      ["- [We'll make improvements where needed]."],
    '(will|shall) .{0,2} be .{0,1} (more|extra) (careful|attentive|vigilant|mindful|thorough|cautious)': {
      "Your deposit is safe, and [we'll be more careful].": 'Your deposit is safe, and we have [made this change].',
      '[I can promise you that we will be more attentive].': 'We have [made this change].',
    },
  },
  unless: [...QUESTION],
  unlessSteps: { near: ['commitment', 'action'] },
  span: 'clause',
  rewrites: [weOrI('we have {made this change}'), weOrI('from {day} on, we will {do this differently}')],
  allows: [],
});
