import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Show that you take it seriously: name the next step.',
  why: 'The phrase is so worn that it stands for the opposite.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(we|i|they|which|who) $emphasis? (do|does|are|am|is)? $emphasis? (take|takes|taking) .{0,8} seriously': [
      '[We take food safety very seriously].',
      '[I take this extremely seriously].',
      '[Data protection is something we take very seriously].',
      '[Please know that we take hygiene seriously].',
    ],
    'our .{1,2} (take|takes) .{0,8} seriously': [
      '[Our company takes all complaints seriously].',
      '- [Our school takes bullying very seriously].',
    ],
    '(company|team|hotel|$staff|bank|airline) $emphasis? (do|does|are|am|is)? $emphasis? (take|takes|taking) .{0,8} seriously':
      ['[The company takes it very seriously].'],
    '(is|are) (always|all)? taken .{0,2} seriously': ['[Complaints are always taken seriously].'],
    '(treat|treats|treating|handle|handles|regard|regards) .{0,5} (utmost|greatest|extreme|great) (seriousness|importance|gravity)':
      ['[We treat such reports with the utmost seriousness].'],
    '(take|takes) .{0,6} (very|extremely|really|so|most|super) serious': [],
  },
  unless: [
    ...QUESTION,
    '(report|reports|allegation|allegations|matter|matters) .{0,4} seriously',
    '(so|and) (i|we)? (have !(a|an|very|high|strict|no)|asked|spoke|stopped|changed|closed)',
    '(feedback|comment|comments|suggestion|suggestions|review|reviews) .{0,3} seriously',
  ],
  unlessSteps: { near: ['action', 'commitment', 'prevention'] },
  span: 'clause',
  rewrites: [
    weOrI('we will {check this first} and write to you by {day and time}'),
    weOrI('we have asked {name} to {check this} today'),
  ],
  allows: [
    'We take this seriously and have stopped the sale.',
    'We take this seriously; I will call you by 3pm.',
    'We take your feedback seriously.',
  ],
});
