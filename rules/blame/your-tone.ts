import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Complaining about the customer’s tone starts a second quarrel. Answer what made them angry.',
  why: 'A customer who was let down hears that their anger is the problem.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    'you (raised|were raising|started raising|kept raising) your voice .{0,2}': [
      '[I must say that you were raising your voice as well].',
    ],
    'you ({be}|have been) .{0,3} (rude|aggressive|abusive|impolite|unfriendly|shouting|yelling|screaming|swearing|hostile|insulting|offensive|disrespectful|unreasonable) .{0,2}':
      ['[You were quite rude to our receptionist].', "Hi Al, [you've been aggressive on the phone]."],
    'you (shouted|yelled|swore|screamed) (at)? .{0,3}': ['[You shouted at my colleague].'],
    '(your|the) .{0,2} (tone|language|behavior|manner|attitude) {be} .{0,3} (rude|aggressive|abusive|unacceptable|inappropriate|uncalled|impolite|offensive|hostile|unhelpful|disrespectful)':
      ['[Your tone was not acceptable and your language is unacceptable].'],
    'your .{0,2} (tone|language|behavior|manner|attitude) {be} not .{0,2} (acceptable|appropriate|helpful|friendly|polite|respectful)':
      ["[Your attitude wasn't helpful, and your manner was rude]."],
  },
  unless: [...QUESTION, 'you {be} not .', '(sorry|apologize|apologies|understand|reason|right) .'],
  span: 'clause',
  rewrites: [
    weOrI("We can see how angry this made you. We'll {do this} by {day and time}"),
    weOrI("We can see how angry this made you, and we'd like to put it right"),
  ],
  allows: [
    'You are not being unreasonable.',
    'Were you shouted at?',
    'I am sorry that you were treated in a rude way.',
  ],
});
