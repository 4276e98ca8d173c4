import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A goal says what should have been; the customer tells you what was.',
  why: 'Speaking of aims after a failure defends the company instead of helping the customer.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '{strive|endeavor|aspire} .': [
      '[We always strive to offer good service].',
      '[I endeavour to please everybody who walks in].',
      "- [We're always striving for perfection], and your frames are in.",
    ],
    '(we|i|which|that) $emphasis? $emphasis? (aim|aims) (to|for|at)': ['[We aim to please].'],
    '(we|i) $emphasis? (try|tries|seek|seeks|work|works) (very|so|really|extremely)? hard? to $emphasis? (give|provide|deliver|offer|ensure|create|maintain|treat|please|accommodate)':
      ['[We try to accommodate everyone].'],
    '(we|i) ($emphasis (try|tries|seek|work)|(try|tries|work|works) (very|so|really|extremely)? hard) to $emphasis? (make|have|keep|be)':
      ['[We try very hard to keep the pool warm].'],
    '(we|i) $emphasis? (take|takes|make|makes|spare) (great|every|the utmost|utmost|extra|a lot of|special|extreme|the greatest|no) (care|effort|efforts|precaution|pains)':
      ['[We take great care with every order].'],
    '(we|i) $emphasis? $emphasis? (want|wish|would like) (for)? (all|every|each|everyone|our) .{0,3} (to|a|an)? (feel|have|enjoy|be|leave|love|experience|get|go)':
      ['[We want every child to go home with a smile].'],
    '($staff|company|hotel) $emphasis? $emphasis? (aim|aims) (to|for|at)': ['[As you know, our hotel aims to please].'],
    '($staff|company) $emphasis? (try|tries|seek|seeks|work|works) (very|so|really|extremely)? hard? to $emphasis? (give|provide|deliver|offer|ensure|create|maintain|treat|please|accommodate)':
      ['[Our staff try hard to please everyone].'],
    '($staff|company) ($emphasis (try|tries|seek|work)|(try|tries|work|works) (very|so|really|extremely)? hard) to $emphasis? (make|have|keep|be)':
      ['[The staff try hard to have everything ready].'],
    '(constantly|continually|continuously|always|forever|consistently) (working|looking|trying|seeking|evolving|developing|pushing|striving) .{0,6} (perfect|giving|providing|delivering|offering|best)':
      ['[We are constantly looking for the perfect cup].'],
    '(constantly|continually|continuously|always|consistently) (work|works) (towards|toward|on|to) .': [
      '[They constantly work on it].',
      '[The bakery constantly works towards better bread].',
    ],
    '(are|is|am) $emphasis? focused on (providing|delivering|giving|offering|ensuring|quality|customer)': [
      '[We are focused on quality].',
    ],
    '($staff) $emphasis? (take|takes|make|makes|spare) (great|every|the utmost|utmost|extra|a lot of|special|extreme|the greatest|no) (care|effort|efforts|precaution|pains)':
      ['[Our crew takes great care].'],
    'want you to (always|enjoy|love) .': ['[We want you to love your stay].'],
    'get it right (every|first|the first) time': ['[We get it right the first time].'],
    '(constantly|continually|continuously|always|forever|relentlessly) (shipping|rolling out|adding|releasing|delivering|launching|introducing|bringing) .{0,3} (improvement|improvements|features|updates|new|content|fixes)':
      [],
  },
  unless: [
    ...QUESTION,
    '(strive|aim|endeavor|try|seek) to (answer|reply|respond|call|settle|win|do better|learn|refund|ship|resolve|fix)',
    '(will|shall) .{0,1} (strive|endeavor|aspire)',
    'not .{0,6} (we|i) .{0,2} (want|wanted|wish|like) .',
    '(did not|not|never) .{0,2} (meet|reach|achieve|live)',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: [weOrI('we fell short with {what went wrong}'), weOrI('we will {put this right} by {day and time}')],
  allows: [
    'We strive for good service and did not reach it.',
    'We aim to call you by 3pm today.',
    'We will strive to win you back.',
    'We strive to answer within a day, and yours took nine.',
    'We will strive to answer within a day.',
    'We will strive to mend it.',
    'This is not the stay that we want our guests to have.',
  ],
});
