import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Effort is not the result: say what is done, and by when.',
  why: 'The customer waits for a result; hearing how hard you work asks for sympathy instead.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '($staff) $emphasis? $emphasis? {work/base} $emphasis? (hard|tirelessly|diligently|relentlessly|around the clock|round the clock|day and night|long hours)':
      ['[My team works incredibly hard].', '- [Our nurses work day and night], and your bed is ready.'],
    '(am|is|are|been|be) .{0,3} working .{0,5} (hard|tirelessly|diligently|relentlessly|flat out|around the clock|round the clock|day and night|night and day|nonstop|non stop|overtime|24|their hardest|our hardest)':
      [],
    '(have|has|been) $emphasis? worked $emphasis? (hard|tirelessly|diligently|relentlessly|around the clock|round the clock|day and night)':
      ['[The team has worked tirelessly].'],
    '($staff) $emphasis? (try|tries|tried|do|does|did|doing|trying|give|gave) (our|my|their|its|his|her) (very|level|absolute|utmost)? (best|utmost|hardest|all)':
      ['[Our cleaners always try their best].'],
    '$staff $emphasis? (is|are) $emphasis? (doing|trying) (everything|all|whatever)': [
      '[Our staff are doing all they can].',
    ],
    '($staff) ((at|in|on|of) .{1,2})? (is|are) $emphasis? (doing|trying|giving) (our|their|its) (very|level|absolute|utmost)? (best|utmost|hardest|all)':
      ['[I can tell you that the whole team is doing their utmost].'],
    '($staff) $emphasis? (do|does) (everything|all|whatever) .{0,4} (can|could|possible|power)': [
      '[Our team does everything it can].',
    ],
    '($staff) $emphasis? {try/base} to do (our|their|its) (very|level|absolute|utmost)? best': [
      '[Our staff try to do their best].',
    ],
    '($staff) $emphasis? (go|goes) to (great|any|extraordinary|extreme) lengths': ['[Our staff go to great lengths].'],
    '$staff (is|are) $emphasis? (making sure|ensuring) .': [
      '[Our staff are ensuring it].',
      '[Our staff is making sure of it].',
    ],
    '($staff) $emphasis? (go|goes) (above and beyond|the extra mile|out of (our|their) way)': [
      '[Our staff go the extra mile].',
    ],
    '($staff) .{0,2} (doing|working|putting in|worked|done) .{0,2} (overtime|extra shifts|double shifts|long hours|extra hours|weekends)':
      ['[The warehouse crew are doing overtime at the moment].'],
    '(blood sweat|burning the midnight oil|have not slept|has not slept|pulled an all nighter|living on (coffee|pizza|energy))':
      [],
    '(we|i|they|who) $emphasis? $emphasis? {work/base} $emphasis? (hard|tirelessly|diligently|relentlessly|around the clock|round the clock|day and night|long hours)':
      [],
    '(we|i|they) $emphasis? (try|tries|tried|do|does|did|doing|trying|give|gave) (our|my|their|its|his|her) (very|level|absolute|utmost)? (best|utmost|hardest|all)':
      [],
    '(we|they) ((at|in|on|of) .{1,2})? (is|are) $emphasis? (doing|trying|giving) (our|their|its) (very|level|absolute|utmost)? (best|utmost|hardest|all)':
      ['[We are doing our best].'],
    '(we|they) $emphasis? (do|does) (everything|all|whatever) .{0,4} (can|could|possible|power)': [
      '[We do everything we can].',
    ],
    '(we|they) $emphasis? {try/base} to do (our|their|its) (very|level|absolute|utmost)? best': [
      '[We try to do our best].',
    ],
    '(we|they) $emphasis? (go|goes) to (great|any|extraordinary|extreme) lengths': [],
    '(we|they) $emphasis? (go|goes) (above and beyond|the extra mile|out of (our|their) way)': [
      '[We always go the extra mile].',
    ],
    '(we|they|i) .{0,2} (doing|working|putting in|worked|done) .{0,2} (overtime|extra shifts|double shifts|long hours|extra hours|weekends)':
      ['[They have worked overtime].'],
    '{put|give|spend|sacrifice} .{0,2} (evenings|weekends|nights|sleepless nights|countless|every spare|our free|their free|my free) .{0,4} (in|into|to|on|for|making|building)':
      [],
    '(is|are|am|been) #Gerund .{0,3} (round the clock|around the clock|day and night|night and day|nonstop|tirelessly)':
      [],
    '{give} .{0,1} (110|101|120|200|1000|one hundred and ten)': [],
    '$staff {give} (their all|everything|$ninetyOrMore)': ['[Our drivers give everything].'],
  },
  unless: [
    ...QUESTION,
    'working hard (on|to|at) .{0,2} (fix|this|it|that|resolve|solution|get|find|restore|repair|issue|problem|sort|solve|bring)',
    '(best|everything) .{0,2} to (call|reach|find|get|fix|resolve|send|refund|bring|answer|sort|repair|restore|put)',
    '(you|appreciate|thank) .{0,3} hard',
  ],
  span: 'clause',
  rewrites: [
    'you will have {the result} by {day and time}',
    weOrI('so far we have {done this}, and next we will {do that}'),
  ],
  allows: [
    'You have worked hard for this day.',
    'The team is working hard on a fix for the login.',
    'We are doing our best to find your bag.',
  ],
});
