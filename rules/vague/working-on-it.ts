import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Good that somebody is on it: say when you report back.',
  why: 'People who wait for a repair want to know how long, and “working on it” leaves that open.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(we|i) (are|am|is|have been) .{0,2} (on it|at it|on the case|on top of (it|this|things|the))': [
      "Hi Dee, [we're on the case].",
    ],
    '(we|i) (are|am|is|have been) .{0,1} (on this|on top of this|across this)': ['[We are on this].'],
    '(we|i) (are|am|is) .{0,2} aware (of (this|the|an|it|these|some) .{0,3} $problem|of (this|it|that) $|$)': [],
    '(it) is .{0,2} (in test|in testing|in development|in the works)': ['[It is in development].'],
    '(are|am|is|been|be) .{0,3} working .{0,4} (on|to|toward|towards) .{0,2} (it|this|that|these|them|same|fix|solution|remedy|issue|issues|problem|problems|bug|bugs|matter|resolving|resolve|resolution|fixing|rectify|rectifying|restore|restoring|correcting|sorting|solving|improving|improve|making (it|this|things|the|our|your)|one|sort|get|update)':
      ['[We are working on a fix].', "Your tables are safe, and [we've been working on a solution]."],
    '($department) (are|am|is|have been) .{0,2} (on it|at it|on the case|on top of (it|this|things|the))': [
      '[Our engineers are on it]!',
    ],
    '($department) (are|am|is|have been) .{0,1} (on this|on top of this|across this)': ['[Our team is on this].'],
    '($department) (are|am|is) .{0,2} aware (of (this|the|an|it|these|some) .{0,3} $problem|of (this|it|that) $|$)': [
      '[The team is aware of the issue].',
    ],
    '(fix|solution|patch|hotfix|update|improvement|improvements) (is|are) .{0,1} (in the works|in progress|in the pipeline|cooking|on the way|on its way|in preparation|underway|coming)':
      ['- [A patch is on its way].'],
    '(new version|new release) is .{0,2} (in test|in testing|in development|in the works)': [],
    '(are|am|is) .{0,2} trying .{0,3} (to)? {resolve|fix|solve|sort|rectify|restore|repair|get}': [
      "[I'm trying to get this resolved for you].",
    ],
    '(are|am|is) .{0,1} (doing|trying) .{0,2} (best|utmost|level best) to (resolve|fix|solve|sort|rectify|restore|get|answer)':
      ['[We are doing our best to fix it].'],
    'leave (it|this|that) with (me|us)': ['[Leave it with me].'],
  },
  unless: [...QUESTION, '(tirelessly)', '$byWhen'],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: [
    weOrI("we're working on it and will write to you by {day and time}"),
    '{name} is working on it and will write to you by {day and time}',
  ],
  allows: [
    'The team is working on it and we hope to be open by 6pm.',
    'We are working on it and expect to finish by 6pm.',
    'Are you working on it from home?',
    'The team is working on it tirelessly.',
  ],
});
