import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Which step, and who takes it? Name it.',
  why: '"Appropriate measures" could be anything, so the customer takes them for nothing.',
  source: ['seed 001', 'seed 002', 'Packard & Berger 2021', 'Lazare'],
  evidence: 'practice',
  match: [
    '(this|it|that) (has|have) (now|since|already)? been dealt with',
    '(for|do the) (necessary|needful|further|appropriate) (action|actions|processing)',

    '(steps|measures|actions|action|precautions) (are|is|will|have|has|were|shall) .{0,1} (be|being|been)? .{0,1} (taken|implemented|initiated|put in place)',
    '(will|shall|are|have|has|am) .{0,4} {take} .{0,3} (necessary|appropriate|required|suitable|corrective|needful|relevant|adequate|disciplinary|remedial|further) .{0,2} (steps|step|action|actions|measures)',
    '(will|shall|are|have) .{0,2} {take} (action|steps|measures) ($|, |on|to|against|about|accordingly|internally)',
    'do the needful',
    '(lessons|lesson) (will|have|has|were|are|was) .{0,2} (be|been|being)? .{0,1} (learned|learnt|drawn)',
    '(will|shall|have) .{0,2} {learn} (our|the|a|some|from) (lesson|lessons|this|it|these)',
    '(will|shall) be (addressed|raised|discussed|followed up|dealt with|handled) (internally|accordingly|with)',
    '(is|are|will be|has been|have been) .{0,2} (addressed|handled|dealt with|followed up|discussed) (internally|accordingly|with)',
    '(matter|issue) (has|have) (now|since|already)? been dealt with',
  ],
  unless: ['(if|when|until|you|please) .{0,2} {take} .{0,3} (steps|action|measures)', '($time|no)', '?'],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'clause',
  rewrites: [
    { i: 'I have {done this}', we: 'we have {done this}' },
    { i: 'from {day} on, I will {do this differently}', we: 'from {day} on, we will {do this differently}' },
  ],
  flags: {
    '[The necessary steps are being taken].': 'We have [done this].',
    '[Lessons will be learned].': 'We have [done this].',
    '[I will take appropriate action].': 'I have [done this].',
    '[Corrective measures have been put in place].': 'We have [done this].',
    'Your bike is at the till, and [this has been dealt with].': 'Your bike is at the till, and we have [done this].',
    '- [It will be addressed internally].': '- We have [done this].',
    '[Please be aware that measures have been taken].': 'We have [done this].',
  },
  allows: [
    'Take two steps to the left and press the bell.',
    'We replaced the lock and gave the keys to Ana.',
    'Which steps did you take?',
    'No action is needed from you.',
  ],
});
