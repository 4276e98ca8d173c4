import { defineStep } from '../defineStep';
import { QUESTION } from '../shared/exceptions';
import { OUR_DOING } from './impact/ourDoing';
import { YOUR_SIDE } from './impact/yourSide';

export default defineStep({
  label: 'Say what it cost the customer',
  why: 'Naming the consequence for this customer shows that somebody read the whole story.',
  source: ['seed 002', 'Lazare', 'Packard & Berger 2021'],
  when: 'recovery',
  match: [
    // What you had to do, lost, missed.
    '(mean|means|meant|meaning|so|and|because|why|as|that|apologize|sorry|days|nights|hours|week|weeks|months|minutes|morning|today|yesterday) (that)? (you|you two|you both|you all) (then|both|all|also)? had to !(go|experience|endure|face|press|know)',
    '(sorry|apologize|hear|regret) (that|about|for)? (you|the . of you) (then|both|all)? (had to (wait|call|chase|pay|explain|repeat|drive|travel|come|ring|ask|contact|stay|sleep|buy|cancel|return|queue|spend|pack|stand|sit|walk|carry|hear|find|teach|move|argue|share|wash|put)|got|were left|were kept|were woken|were stuck|were stranded|were forced|missed|lost|wasted|waited|spent|ended|slept|sat|stood|came|paid|drove|traveled|travelled|froze) !(any|experience|this|such|not)',
    'could not .{1,4} for (a|the|$number) .{0,1} (hours|days|weeks|week|weekend|day)',
    '(you|and|also|twice) (have|had|then)? (lost|wasted|missed|spent) .{0,3} (morning|evening|afternoon|whole|entire|half|day|days|weekend|most|pay|week|night|hours|holiday|wedding|birthday|funeral|flight|connection|ferry|line|lesson|exam|interview)',
    `(so|because|slip|that|meant|then) you .{0,2} (lost|missed|wasted|paid|waited|slept|sat|stood|went without|ended up|lay|spent|found out|traveled|drove|came)`,
    'you paid (for|twice) .{0,3} (and|but|$number)',
    '(you|you have) (were|been|are)? (left|stuck|stranded|forced|locked out|out of pocket) (with|without|in|at|on|to|for|$number|standing|waiting|by)',
    'you (could|can) not (even)? (enter|get in|use|sleep|work|reach|open|pay|shower|cook|leave|drive)',
    'you (had|lost|missed|paid|waited|spent|slept|bought|stayed) .{1,8} because of (us|me|this|that|it|our)',
    'you (have|had) (also|even|both|all|then|now)? had to !(go|experience|endure|face|press|know|deal|put|leave|say|write|email|mail|message|chase|contact|ask|raise|reach|see|read)',
    '(be|being|been|living|travel|traveling|manage|managing|cope|coping|do|work) .{0,6} without .{1,4} (for (such|so|over|more|this|that|$number|a)|since|over the|in (the|this|winter|january|december)|all)',
    '(understand|imagine|know|appreciate|realize) .{0,8} (to|is|being|when) .{0,8} (with|without) (a|an|your|$number|two|three) .{0,2} (child|children|baby|toddler|newborn|kids|heating|water|power|dog|car|phone|kitchen|oven|stick|wheelchair|pram)',
    'your (sleep|rest|night|nights|evening|holiday|weekend|trip|vacation|honeymoon|anniversary|birthday|plans|work|day|meeting|wedding|journey|stay|dinner|party|morning) .{0,3} (was|were|is|are|has been|have been|got) .{0,2} (ruined|spoiled|spoilt|disrupted|overshadowed|marred|interrupted|disturbed|cut short|wasted)',
    '(on|in) .{1,6} of all (days|weeks|times|nights|mornings|evenings|places|months)',
    ...OUR_DOING,
    ...YOUR_SIDE,
  ],
  unless: [
    ...QUESTION,
    '(sorry|apologize|apologies|regret) .? (if|in case|should)',
    '(if|unless) .{0,3} (we|it|this|that)',

    'any (inconvenience|trouble|delay|delays|problem|problems|issue|issues|stress|disappointment|upset|confusion)',

    '(in advance|automatically)',

    'you had to leave a',

    'because you (had|were|did|missed|arrived|came)',
  ],
  present: [
    'That meant you had to drive to the shop twice.',
    "I'm sorry that you waited three weeks for this.",
    'It left you without a phone over the weekend.',
    'The noise spoiled your anniversary.',
    'You lost a morning at work because of us.',
    'We kept you standing at the gate.',
    'I am sorry that you have had to sleep on the sofa.',
    'It must be hard to be without a washing machine for so long.',
    'Your sleep was disturbed two nights running.',
    'You took a day off and nobody came.',
    'It cost you your seat.',
    'That is bad luck, especially with your exam so close.',
    'Your desk has been stuck at the wrong height for a month.',
    'Sorry for the cold dinner.',
    'Six hours in the cold with two small children is too long.',
    'You missed your connection on Friday.',
    'You paid for a second hotel because of our mistake.',
    'You queued at the counter for 40 minutes.',
    'Our late payment pushed you into overdraft.',
    'Nine hours on the runway is far too long.',
    'You had no water for three days.',
    'Your daughter was in tears at the gate.',
  ],
  absent: [
    'Sorry if you lost a day.',
    'You lost a day because you had no ticket.',
    'Sorry if it kept you waiting.',

    'Any delay may have left you waiting.',

    'The chat closes automatically after 5 minutes without a word.',
  ],
});
