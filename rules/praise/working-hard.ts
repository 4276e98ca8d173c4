import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Effort is not the result: say what is done, and by when.',
  why: 'The customer waits for a result; hearing how hard you work asks for sympathy instead.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '(am|is|are|been|be) .{0,3} working .{0,5} (hard|tirelessly|diligently|relentlessly|flat out|around the clock|round the clock|day and night|night and day|nonstop|non stop|overtime|24|their hardest|our hardest)',
    '(we|i|they|who|$staff) $habit? $habit? {work/base} $habit? (hard|tirelessly|diligently|relentlessly|around the clock|round the clock|day and night|long hours)',
    '(have|has|been) $habit? worked $habit? (hard|tirelessly|diligently|relentlessly|around the clock|round the clock|day and night)',
    '(we|i|they|$staff) $habit? (try|tries|tried|do|does|did|doing|trying|give|gave) (our|my|their|its|his|her) (very|level|absolute|utmost)? (best|utmost|hardest|all)',
    '$staff $habit? (is|are) $habit? (doing|trying) (everything|all|whatever)',
    '(we|they|$staff) ((at|in|on|of) .{1,2})? (is|are) $habit? (doing|trying|giving) (our|their|its) (very|level|absolute|utmost)? (best|utmost|hardest|all)',
    '(we|they|$staff) $habit? (do|does) (everything|all|whatever) .{0,4} (can|could|possible|power)',
    '(we|they|$staff) $habit? {try/base} to do (our|their|its) (very|level|absolute|utmost)? best',
    '(we|they|$staff) $habit? (go|goes) to (great|any|extraordinary|extreme) lengths',
    '$staff (is|are) $habit? (making sure|ensuring) .',
    '(we|they|$staff) $habit? (go|goes) (above and beyond|the extra mile|out of (our|their) way)',
    '(we|they|i|$staff) .{0,2} (doing|working|putting in|worked|done) .{0,2} (overtime|extra shifts|double shifts|long hours|extra hours|weekends)',
    '(blood sweat|burning the midnight oil|have not slept|has not slept|pulled an all nighter|living on (coffee|pizza|energy))',
    '($number|$figure|all|handful of|a few|small) .{0,2} (people|developers|women|men|friends|volunteers|souls|of us) who .{0,1} (put|pour|give|work|live|love|care|spend|sacrifice)',
    '{put|give|spend|sacrifice} .{0,2} (evenings|weekends|nights|sleepless nights|countless|every spare|our free|their free|my free) .{0,4} (in|into|to|on|for|making|building)',
    '(is|are|am|been) #Gerund .{0,3} (round the clock|around the clock|day and night|night and day|nonstop|tirelessly)',
    '{give} .{0,1} (110|101|120|200|1000|one hundred and ten)',
    '$staff {give} (their all|everything|$ninety)',
  ],
  unless: [
    'working hard (on|to|at) .{0,2} (fix|this|it|that|resolve|solution|get|find|restore|repair|issue|problem|sort|solve|bring)',
    '(best|everything) .{0,2} to (call|reach|find|get|fix|resolve|send|refund|bring|answer|sort|repair|restore|put)',
    '(we|i|they|it|team|that|who|this) (will|shall|would) .{0,3} (work|do|try|go|give)',
    '(not|never|hardly) .{0,2} (try|tried|do|did|does|done|give|gave|go|work|working|worked) .{0,2} (our|my|their|hard|best|above)',
    '(you|appreciate|thank) .{0,3} hard',
    '(if|when|asked) .{0,3} (we|they) (did|do|try|tried)',
    '?',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'so far I have {what is done}, and I will {the next step} by {day and time}',
      we: 'so far we have {what is done}, and we will {the next step} by {day and time}',
    },
    {
      i: 'I will have {result} ready for you by {day and time}',
      we: 'we will have {result} ready for you by {day and time}',
    },
  ],
  flags: {
    '[My team works incredibly hard].': 'So far I have [what is done], and I will [the next step] by [day and time].',
    '[We have been working on this around the clock].':
      'So far we have [what is done], and we will [the next step] by [day and time].',
    '[Our cleaners always try their best].':
      'So far we have [what is done], and we will [the next step] by [day and time].',
    '[The warehouse crew are doing overtime at the moment].':
      'So far we have [what is done], and we will [the next step] by [day and time].',
    '[We always go the extra mile].': 'So far we have [what is done], and we will [the next step] by [day and time].',
  },
  allows: [
    'The team is working hard on a fix for the login.',
    'We are doing our best to find your bag.',
    'Scrubbing that stain off was hard work, and you should not have had to do it.',
    'I will do my best to reach her today.',
    'We did not do our best for you.',
    'Our drivers work until six.',
    'I am working on your refund now and will write by noon.',
  ],
});
