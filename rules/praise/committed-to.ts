import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Commitment shows in what you do next, so say that instead.',
  why: 'After a failure a general vow sounds like a slogan.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '(we|i|$staff|company|hotel|who) $habit? (am|are|is|remain|remains|stay) $habit? $habit? (committed|dedicated|devoted|passionate) (to|about)',
    'our .{1,3} (are|is|remain|remains) $habit? $habit? (committed|dedicated|devoted|passionate) (to|about)',
    'our .{0,2} (commitment|dedication|devotion|passion) (to|for) !(you|call)',
    '(we|company|brand) (stand|stands) (for|behind) (quality|service|our|honesty|trust|fairness)',
    'our (core)? values (of|are|include|is)',
  ],
  unless: [
    '(so|which is why) (i|we) (have|closed|stopped|took|moved|changed) .',
    '(fell|fall|fallen|falls|fells) .{0,2} short',
    'not .{0,2} (honor|show|keep|live|reflect|honored)',
    '(to|about) (making|putting|setting|getting|resolving|fixing|solving|sorting|addressing|finding|helping) (this|it|things|that|your|the issue|the matter|the problem|a solution|you)',
    '?',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'To put this right, I will {what you do about it} by {day and time}',
      we: 'To put this right, we will {what you do about it} by {day and time}',
    },
    {
      i: 'You can hold me to this: {next step} by {day and time}',
      we: 'You can hold us to this: {next step} by {day and time}',
    },
  ],
  flags: {
    '[We are fully committed to quality].': 'To put this right, we will [what you do about it] by [day and time].',
    '[I am passionate about service].': 'To put this right, I will [what you do about it] by [day and time].',
    '[Our drivers are dedicated to a safe ride].':
      'To put this right, we will [what you do about it] by [day and time].',
    '[This is part of our commitment to fair prices].':
      'To put this right, we will [what you do about it] by [day and time].',
  },
  allows: [
    'We are committed to calling you back by 5pm.',
    'You are clearly passionate about coffee.',
    'We fell short of our commitment to you.',
    'I am committed to making this right for you.',
  ],
});
