import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Name what the customer feels',
  why: 'People calm down when they see that their feeling was understood and taken as reasonable.',
  source: ['seed 000', 'seed 002', 'seed 003', 'Min 2020'],
  match: [
    /\b(?:understand|appreciate|imagine|see|know|realize|recognize|tell|hear)\b.{0,60}\b(?:frustrat\w+|disappoint\w+|(?<!can )upset(?:ting)?|annoy\w+|stress\w*|worr(?:y|ied|ying)|anxious|anxiety|angry|anger|inconvenient|unpleasant|distress\w*|infuriating|maddening|disheartening|alarming|scary|embarrass\w+|exhausting|painful|awful)\b/,
    /\b(?:sounds?|must (?:be|feel|have been|have felt)|can be|(?:that|this|it|delay|wait|waiting)(?:'s| is| was)|feels?)(?: \w+)? (?!disappointing to (?:hear|read|find|learn|see))(?:frustrat|disappointing|upsetting|annoying|stressful|worrying|infuriating|maddening|exhausting|awful|unpleasant|disheartening|distressing|nerve|scary)\w*/,
    /\b(?:can|do|could|completely|totally|fully|entirely|certainly) (?:\w+ )?(?:see|understand|appreciate) (?:why you|how you|your (?:frustration|disappointment|concern|anger|annoyance|worry|upset|feelings?)|the (?:frustration|disappointment|stress|worry))/,
    /\b(?:note|noted|acknowledge|sense|recognize|share) your (?:frustration|disappointment|annoyance|anger|worry)\b/,
    /\bunderstand (?:your|the|how) (?:\w+ )?(?:frustration|disappointment|annoyance|worry|anger|upset|feelings?|this feels|important)/,
    /\b(?:you have|you've|you had) every (?:right|reason) to\b|\bin your (?:shoes|place|position)\b|\b(?:i|we)(?:'d| would) (?:\w+ )?(?:be|feel) (?:\w+ )?(?:upset|frustrated|annoyed|disappointed|angry|worried|the same|let down)\b/,
    /\b(?:not|isn't|wasn't|hardly) (?:\w+ )?(?:a |the )?(?:pleasant|easy|fun|nice|welcome) (?:\w+ )?(?:situation|position|way|thing|surprise|for you|to)\b|\b(?:deeply|truly|so|very|really)? ?sadden(?:ed|s)\b/,
  ],
  unless: [
    /\b(?:understand|appreciate) that (?:you were not|you weren't|this is our|it is (?:hard|difficult) for us)\b|\bif you (?:are|were|feel|felt)\b|^please understand/,
  ],
  present: [
    'I understand how frustrating it is to wait a week for an answer.',
    'That must have been a stressful evening for you.',
    'You have every right to be angry about this.',
    'I would be upset too.',
    'I can see why you expected more.',
  ],
  absent: [
    'I understand that you were not satisfied with the fit.',
    'Please understand that this is hard for us.',
    'We are happy to hear that.',
    'I see that the parcel left on Monday.',
  ],
});
