import { defineStep } from '../defineStep';

const MISFORTUNE =
  '(trip|journey|travels|loss|accident|illness|injury|fall|surgery|operation|luck|passing|death|health|divorce|burglary|theft|father|mother|dad|mum|mom|husband|wife|son|daughter|dog|cat)';

export default defineStep({
  label: 'Apologise without conditions',
  why: 'The customer wants to know that you care that it happened, whoever is at fault.',
  source: ['seed 001', 'seed 002', 'seed 003', 'Lewicki 2016'],
  match: [
    'sorry',
    '{apologize}',
    '(apology|apologies)',
    '(forgive|excuse) (me|us) (for|that|if|$)?',
    '(ask|asking|beg|begging) .{0,4} (pardon|forgiveness)',
    '(our|my) (excuses|mea culpa)',
    '(we|i) (do|deeply|truly|sincerely|really|very much|greatly)? (deeply|truly|sincerely|very much)? regret',
    '^ regret (to|that|the|for)',
  ],
  unless: [
    'sorry (to|for) (ask|asking|bother|interrupt|disturb|chase|nag|bothering|interrupting)',
    '(no need|need not|do not have|do not need) to (apologize|be sorry|feel sorry)',
    'sorry not sorry',
    'sorry (in advance|one more thing|for your loss|to say)',

    // For what happened to the customer elsewhere: kind, but not our apology.
    `sorry to (hear|read|learn|see|know) (about|of) (your|the) .{0,2} ${MISFORTUNE}`,
    'sorry (about|for) the (loss|death|passing) of (your|his|her)',
  ],
  present: [
    "I'm sorry that we charged you twice.",
    'Please accept my apologies for the late delivery.',
    'We apologise for the wrong size.',
    'We deeply regret the state in which the sofa reached you.',
    'I beg your pardon for the mix-up.',
    'Regret the long wait at the gate.',
  ],
  absent: [
    'Sorry to ask, but which browser do you use?',
    'There is no need to apologise.',
    'Sorry in advance for the loud music on Saturday.',
    'Sorry to hear about your journey!',
    'I am sorry for the loss of your father.',
  ],
});
