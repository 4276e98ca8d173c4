import { defineRule } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Promise a time to report, with or without news.',
  why: '“Once there is news” can mean never, and nobody can wait for that in peace.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '[(once|when|whenever|as soon as|the moment|the minute|the second|until) (there is|there are|there has been|we have|i have|they have|we get|i get|they get|we receive|i receive|we hear|i hear|we know|i know) .{0,4} (news|update|updates|more|information|info|further|movement|progress|anything|something|word|outcome|decision|details|answer|response|clarity|light|feedback|them|back)]':
      ['The new dates go up [once there is news].', "[Once we hear more], I'll ring you."],
    '[(once|when|as soon as|whenever|if and when) (available|possible|it is available|they are available|it is ready|they are ready|it is stable|known|the (outcome|result|decision) is .{0,1})] ($|, |with|to)':
      [],
    '(will|shall|comes|come|should|can|gets|get) .{0,12} [(once|when|as soon as|the moment) .{0,3} (is|are|has been|have been|becomes|opens|comes) .{0,1} (known|available|stable|ready|released|finalized|clear|up|completed)]':
      [],
    '[(once|when) (the|this) (season|rush|situation|queue|backlog|dust|demand|workload|it|things) .{0,1} {settle|calm|quiet|quieten|slow|clear|ease|permit|normalize}]':
      [],
    '[(when|whenever|once|if|as soon as) (i|we|he|she|they|someone) .{0,1} {get|have|find} (a|the|some|to) (chance|minute|moment|sec|second|time|breather|opportunity|it|you|this)]':
      ['I will check it [when I get a chance].'],
    '(will|shall|can) .{0,8} [in (the)? order (of arrival|received|in which)]': [],
    '(will|shall) .{0,10} [(when|whenever|as and when|if and when) (we|i|they) (possibly)? can]': [
      'We will tell you [when we can].',
    ],
    '[when (it|the committee|the board) next (meets|convenes|sits)]': [],
    '(will|shall|would|be|hope|hoping|should) .{0,12} [(as soon as|once|when|whenever|until|the moment) (a|an|the|our|one of) .{1,3} (becomes|become|picks up|pick up|improves|improve|frees up|free up|clears|clear|allows|permits) .{0,1}]':
      ['The tiles will be laid [as soon as a mason frees up].', "- We'll post it [once the backlog clears]."],
    '(will|shall|would|be) .{0,12} [(when|once|as soon as) (he|she|they) .{0,1} (is|are|gets|get|comes|returns|has|have) .{0,1} (back|free|available|returned|able) .{0,2}]':
      [],
    '[when the time (is right|comes)]': [
      'The menu will change [when the time is right], and the allergy list is attached.',
    ],
    '[(as and when|if|when|where|as) (resource|resources|capacity|workload|staffing|time|demand|conditions) .{0,1} {allow|permit}]':
      ['We will write [when time permits].'],
  },
  unless: [
    ...QUESTION,
    '(please|kindly|you can|you could|would you|could you|can you|let us know|let me know) .{0,5} (when|once|as soon as)',
    '{take} .{0,3} $number',
  ],
  unlessSteps: { near: ['commitment'] },
  rewrites: ['by {day and time}', 'by {day and time}, even if there is nothing new yet'],
  allows: ['Please write to us as soon as it is ready.', 'The glazing takes 3 weeks once we have them all.'],
});
