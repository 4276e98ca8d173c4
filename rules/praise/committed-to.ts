import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Show the commitment in what you do next.',
  why: 'After a failure a general vow sounds like a slogan.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(we|i|who) $emphasis? (am|are|is|remain|remains|stay) $emphasis? $emphasis? (committed|dedicated|devoted|passionate) (to|about)':
      [
        '[We are fully committed to quality].',
        '[I am passionate about service].',
        "The cot is in your room, and [we're passionate about families].",
        '- [We remain devoted to our patients].',
        '[Please know that we are committed to excellence].',
      ],
    '(we) (stand|stands) (for|behind) (quality|service|our|honesty|trust|fairness)': ['[We stand for quality].'],
    'our (core)? values (of|are|include|is)': ['[Our core values are honesty and care].'],
    'our .{0,2} (commitment|dedication|devotion|passion) (to|for) !(you|call)': [
      '[This is part of our commitment to fair prices].',
    ],
    '($staff|company|hotel) $emphasis? (am|are|is|remain|remains|stay) $emphasis? $emphasis? (committed|dedicated|devoted|passionate) (to|about)':
      ['[Our drivers are dedicated to a safe ride].'],
    '(company|brand) (stand|stands) (for|behind) (quality|service|our|honesty|trust|fairness)': [
      '[Our brand stands for quality].',
    ],
  },
  unless: [
    ...QUESTION,
    '(to|about) (making|putting|setting|getting|resolving|fixing|solving|sorting|addressing|finding|helping) (this|it|things|that|your|the issue|the matter|the problem|a solution|you)',
    'not .{0,2} (honor|show|keep|live|reflect|honored)',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: [weOrI('we will {put this right} by {day and time}'), weOrI('we owe you {what was promised}')],
  allows: [
    'We did not keep our commitment to quality.',
    'We did not show our commitment to fair prices.',
    'We are committed to calling you back by 5pm.',
    'I am committed to making this right for you.',
  ],
});
