import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Promise a time to report, with or without news.',
  why: '"Once there is news" can mean never, and nobody can wait for that in peace.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '[(once|when|whenever|as soon as|the moment|the minute|the second|until) (there is|there are|there has been|we have|i have|they have|we get|i get|they get|we receive|i receive|we hear|i hear|we know|i know) .{0,4} (news|update|updates|more|information|info|further|movement|progress|anything|something|word|outcome|decision|details|answer|response|clarity|light|feedback|them|back)]',
    '[(once|when|as soon as|whenever|if and when) (available|possible|it is available|they are available|it is ready|they are ready|it is stable|known|the (outcome|result|decision) is .{0,1})] ($|, |with|to)',
    '(will|shall|comes|come|should|can|gets|get) .{0,12} [(once|when|as soon as|the moment) .{0,3} (is|are|has been|have been|becomes|opens|comes) .{0,1} (known|available|stable|ready|released|finalized|clear|up|completed)]',
    '[(once|when) (the|this) (season|rush|situation|queue|backlog|dust|demand|workload|it|things) .{0,1} {settle|calm|quiet|quieten|slow|clear|ease|permit|normalize}]',
    '[(once|when|as soon as) things .{0,1} {settle|calm|quiet|quieten|slow|clear|ease}] .{0,1}',
    '[(when|if) (time|capacity|resources|circumstances) .{0,1} {permit|allow}]',
    '[(when|whenever|once|if|as soon as) (i|we|he|she|they|someone) .{0,1} {get|have|find} (a|the|some|to) (chance|minute|moment|sec|second|time|breather|opportunity|it|you|this)]',
    '(will|shall|can) .{0,8} [in (the)? order (of arrival|received|in which)]',
    '[(more|further) (updates|news|info|information|details) (to come|to follow|coming)]',
    '(will|shall) .{0,10} [(when|whenever|as and when|if and when) (we|i|they) (possibly)? can]',
    '[when (it|the committee|the board) next (meets|convenes|sits)]',
  ],
  unless: [
    '(please|kindly|you can|you could|would you|could you|can you|let us know|let me know)',
    '?',
    '$time',
    '{take} .{0,3} $number',
  ],
  unlessSteps: { near: ['commitment'] },
  rewrites: ['by {day and time}', 'by {day and time}, even if there is nothing new yet'],
  flags: {
    'The new dates go up [once there is news].': 'The new dates go up by [day and time].',
    'I will check it [when I get a chance].': 'I will check it by [day and time].',
    'The dates will be published [as soon as they are available].': 'The dates will be published by [day and time].',
  },
  allows: [
    'Let us know when you have a minute.',
    'I will write to you by six, even if I have no news.',
    'The glazing takes 3 weeks once we have them all.',
    'Once your card is ready, you can collect it at the desk.',
    'As soon as the parcel is scanned, the label expires.',
  ],
});
