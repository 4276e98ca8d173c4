import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Which step, and who takes it? Name it.',
  why: '“Appropriate measures” could be anything, so the customer takes them for nothing.',
  source: ['seed 001', 'seed 002', 'Packard & Berger 2021', 'Lazare'],
  evidence: 'practice',
  match: {
    '(steps|measures|actions|action|precautions) (are|is|will|have|has|were|shall) .{0,1} (be|being|been)? .{0,1} (taken|implemented|initiated|put in place)':
      [
        '[The necessary steps are being taken].',
        '[Corrective measures have been put in place].',
        '[Please be aware that measures have been taken].',
      ],
    '(will|shall|are|have|has|am) .{0,4} {take} .{0,3} (necessary|appropriate|required|suitable|corrective|needful|relevant|adequate|disciplinary|remedial|further) .{0,2} (steps|step|action|actions|measures)':
      ['[I will take appropriate action].'],
    '(will|shall|are|have) .{0,2} {take} (action|steps|measures) ($|, |on|to|against|about|accordingly|internally)': [
      '[We will take action].',
    ],
    'do the needful': ['[We will do the needful].'],
    '(lessons|lesson) (will|have|has|were|are|was) .{0,2} (be|been|being)? .{0,1} (learned|learnt|drawn)': [
      '[Lessons will be learned].',
    ],
    '(this|it|that|matter|issue) (has|have) (now|since|already)? been dealt with': [
      'Your bike is at the till, and [this has been dealt with].',
    ],
    '(for|do the) (necessary|needful|further|appropriate) (action|actions|processing)': [],
    '(will|shall) be (addressed|raised|discussed|followed up|dealt with|handled) (internally|accordingly|with)': [
      '- [It will be addressed internally].',
    ],
  },
  unless: [...QUESTION],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'clause',
  rewrites: [weOrI('we have {done this}'), weOrI('from {day} on, we will {do this differently}')],
  allows: [],
});
