import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Say who does it, and by when.',
  why: 'What “will be done” by nobody in particular is a promise that belongs to nobody.',
  source: ['seed 001', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(issue|case|request|concern|concerns|ticket|complaint|query|problem|matter|it|this|that|these|they) (will|shall|should) .{0,1} be .{0,1} {resolve|sort|address|handle|fix|solve|rectify|correct|action|escalate|clarify|settle/past}':
      ['[Your issue will be resolved].', '[This will be sorted]!', 'Hello Tim, [the wiring problem will be fixed].'],
    '(issue|case|request|concern|ticket|complaint|query|problem|matter|it|this|that) (will|shall|should) .{0,1} be .{0,1} (dealt with|taken care of|attended to|seen to|looked after|worked on)':
      ['I hear you, and [it will be taken care of].', '- [The matter will be dealt with].'],
    '(new|another|further|fresh) .{0,3} (will|shall) be .{0,1} (arranged|made|provided|issued|sent|scheduled|organized)':
      ['We are sorry, [a new appointment will be arranged].', '[A new hearing aid will be arranged].'],
    '(you|we) will be .{0,1} (sorted|taken care of|looked after)': ['[You will be taken care of].'],
  },
  unless: [...QUESTION],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: [weOrI('we will {do this} by {day and time}'), '{name} will {do this} today'],
  allows: [],
});
