import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Others may not name a day, you can: say when you report back.',
  why: 'Waiting for somebody who waits for somebody else, the customer has nobody left to ask.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '(am|are|is|still|and|been) .{0,2} (liaising|consulting|corresponding) with',
    '(we|i|and|team) .{0,3} (awaiting|waiting (for|on|to hear from)|pending) .{0,2} !(you|your) .{0,4} (response|reply|answer|feedback|update|confirmation|news|approval|supplier|courier|bank|team|vendor|manufacturer|parts|part|delivery|landlord|colleagues|department)',
    '(we|i) (are|am) .{0,2} in (contact|touch|talks|discussions|communication|conversation) with (the|our)',
    '(we|i) (have|are|am|will) .{0,2} (chasing|chased|chase) (the|our|them|it|this) ',
    '(date|timeline|timelines|timeframe|eta|timescale) (was|is|has|have) .{0,2} not .{0,2} (given|known|available|provided|confirmed|been)',
    '(no|not|never|unable|without|cannot) .{0,5} (timeline|timelines|timeframe|time frame|timescale|eta|release date|delivery date|exact date|firm date|fixed date)',
  ],
  unless: [
    'you (are|were) .{0,2} waiting',
    'pump failed',
    '(if|unless|whether|before|while) (we|i) (are|am)',
    '(sorry|apologies|apologize) .{0,6} (waiting|kept)',
    '$time',
    '?',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I will call {name} on {day} and write to you that evening, with or without an answer',
      we: 'We will call {name} on {day} and write to you that evening, with or without an answer',
    },
    {
      i: 'I have no date yet and will write to you every {day} until I have one',
      we: 'We do not know the day yet and will write to you every {day} until we do',
    },
  ],
  flags: {
    '[We are liaising with the courier].':
      'We will call [name] on [day] and write to you that evening, with or without an answer.',
    '[I am still waiting for an answer from the supplier].':
      'I will call [name] on [day] and write to you that evening, with or without an answer.',
    '[Unfortunately we cannot give a release date].':
      'We will call [name] on [day] and write to you that evening, with or without an answer.',
  },
  allows: [
    'I am sorry that we kept you waiting.',
    'We are waiting for your photos.',
    'I am waiting for a reply from the bank and will call you on Friday at noon.',
    'There is no date on the box.',
  ],
});
