import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Show that you take it seriously: name the next step.',
  why: 'The phrase is so worn that it stands for the opposite.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    /\b(?:we|i|company|team|hotel|\w+)(?: \w+)? tak(?:e|es|ing) (?:(?!feedback|comments|your)\w+ ){0,6}(?:\w+ )?(?:(?:very|extremely|so|incredibly|most|quite) )?seriously\b/,
    '(we|i) #Adverb? (take|are taking) (this|these|such|that|all|every|it) #Adjective? #Noun? #Adverb? seriously',
  ],
  unless: [/\b(?:feedback|comments?|suggestions?|review)\b.{0,20}\bseriously\b|\b(?:did not|didn't|not) tak/],
  unlessSteps: { near: ['action', 'commitment', 'prevention'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I will {the first thing you check} and write to you by {day and time}',
      we: 'We will {the first thing you check} and write to you by {day and time}',
    },
  ],
  flags: {
    '[We take food safety very seriously].': 'We will [the first thing you check] and write to you by [day and time].',
    '[I take this extremely seriously].': 'I will [the first thing you check] and write to you by [day and time].',
    '[Our company takes all complaints seriously].':
      'We will [the first thing you check] and write to you by [day and time].',
  },
  allows: [
    'We take this seriously; I will call you by 3pm.',
    'I did not take your call seriously enough, and I am sorry.',
    'She is seriously ill.',
  ],
});
