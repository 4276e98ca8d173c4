import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Your good name is about other days; this customer had a bad one.',
  why: 'Holding up your reputation makes the complaint look like an exception.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(we|our|i|us|hotel|restaurant|brand|company|house|shop|who) .{0,5} (known|renowned|famous|acclaimed|loved|celebrated|recognized|noted|trusted) (for|as|by|with) (our|its|their|the|having|being|a|an|$superb|thousands|millions|many)':
      [
        '[We are known for our quick answers].',
        "- [We're famous for our welcome], and your room faces the garden now.",
      ],
    '(what|service|hospitality|quality|welcome|friendliness|experience) (that)? we are (known|famous|renowned) for': [
      '[You missed the service we are known for].',
    ],
    '(our|your) .{0,1} (hallmark|track record|good name)': ['[Reliability is our hallmark].'],
    '(have|has|with|enjoy|enjoys|earned|built) .{0,4} reputation': ['[We have a reputation for honest work].'],
    '(we|our|my) .{0,15} (higher|better|faster|quicker|above|ahead|safer|cleaner|cheaper|lower|shorter) .{0,5} (than|of|the) .{0,1} (national|industry|sector|average|brand|competitors|competition|market|most|any|anyone|anywhere)':
      ['[Our rooms are cleaner than most].', '[Our prices are lower than the market average].'],
    '(we|our) .{0,4} (different from|unlike|better than) .{0,1} (other|most|any|many|the)': [
      '[We are different from other shops].',
    ],
    '(is|are) what (we|i) do best': ['[It is what we do best].'],
    '(world|industry|market|sector) (leading|renowned|famous|class)': ['[We are an industry leading company].'],
    '(market|industry|category|global) (leader|leaders)': ['[As a market leader in heating we know what we do].'],
    '(second to none|best in class|unparalleled|unmatched|unrivaled|a cut above|head and shoulders above|gold standard)':
      ['[Our service is second to none].'],
    '(commitment|dedication|culture|standard|standards|passion|tradition|years|pursuit) (of|to|for) .{0,3} excellence':
      ['[We have a tradition of excellence].'],
    '(well|far) (above|under|below|over) .{0,2} average': ['[Our waiting times are well below the national average].'],
    'unlike (other|most|many|our competitors) .': ['[Unlike other shops, we test everything].'],
    '(trust|trusted) .{0,1} (us|by) .{0,1} (thousands|millions|many|hundreds|with)': [],
    '(family (run|owned|business|firm)|in the family|established|founded) .{0,2} (since|in|for) (18*|19*|over|more than|three|four|five|generations|#Value)':
      [],
    '{speak} for (itself|themselves)': ['[Our work speaks for itself].'],
    'have grown (so|to)? (fond|love)': ['[It is a soup that our guests have grown to love].'],
  },
  unless: [...QUESTION, 'not .{0,3} (known|famous|renowned)'],
  span: 'clause',
  rewrites: ['you had every reason to expect better from us', weOrI('we will {put this right} by {day and time}')],
  allows: ['We are not known for our quick answers.'],
});
