import { defineRule, weOrI } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'So far the reply only says what isn’t so, or what must be. Add what you will do.',
  why: 'Facts and rules with nothing beside them read as a closed door, however true they are.',
  source: ['customerservicelife.com', 'seed 002', 'seed 003'],
  evidence: 'practice',
  match: {
    // It is not so, it does not, it cannot.
    '!(i|you|he|she|we|and|or|but|what|who|why|how|where|when) (is|are|was|were) (simply|really|also|currently|actually|just|still|therefore|generally|necessarily|only|clearly|unfortunately|normally|usually|always|sadly)? not !(right|okay|ok|good|acceptable|what|how|where|why|yet|on|working|free|about|able|fair) .':
      ['[This is not a holiday].', '- [The lamp is not waterproof at all]', '[The pans are not made for the oven].'],
    '(do|does|did) not !(meet|hit|live|go|work|hesitate|like|get|want|help|load|open|worry|know|have|happen|match|click|arrive|reach|always|need|see|sound|throw|collect) .':
      ['[The lamp does not contain mercury].'],
    '!(you|he|she|and|or|but|what|who|why|how|where|when) can not !(imagine|see|open|ask|confirm|tell|thank|find|apologize|wait) .':
      [],

    // It must, it has to, and therefore.
    '#Noun (must|has to|have to|are to|may only|can only) !(say|have|get|go|send) !(so|very|really|annoying|hard|frustrating|difficult|doing|a|an) .':
      ['[The dogs have to wear leads in the garden].', '[The gate must be kept shut], and dogs sleep outside.'],
    '(therefore|accordingly|consequently) (the|your|no|this|it|they) .': [],

    // The parking is paid by the hour.
    '^ (the|a|an|our|all|every|each|any) .{1,6} (is|are) #Adverb? (charged|calculated|determined|registered|computed|treated|provided|issued|granted|offered|given|assigned|allocated|applied|limited|reserved|intended|required|sold|set|accepted|measured|permitted|made|regarded|counted|considered) (by|at|in|on|with|to|for|under|from|within|as|per|only|when|after|upon|according) .':
      ['[Every towel is counted at the exit].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_FORWARD,
    '(but|although|what) .{0,2} (i|we) (can|will) !not',
    '(please|kindly|hope|thank|thanks|glad|welcome|happy|feel free|let (us|me) know|forgive|drop us|reply)',
    '(sorry|apologize|apologies|regret|sad|saddens|gutted|disappointed|disappointing|bummed|pity|shame|deserve|unacceptable|bad)',
    '(eta|date|timeline|timelines|wait|owing|due to|because|since|as|so that|when there|confidentiality)',
    '(experience|standard|standards|norm|like us|typical|usual|usually|expectations|comfortable|wants|want|answer|news|nice|level|always|strive|priority|priorities|quality|aim|pride|committed)',
    '(if|why|whether) .{0,6} (not|never|must|has to|have to) .',
    '(you can|you will|you do|could you|would you|can you|you might|you could|he|him) .',
    '(unfortunately|sadly|regrettably|afraid) .',
    '(i|we) (will|would|are looking|am looking|have asked|have passed|understand|hear|know|do get|get|appreciate|see|comprehend|love|were|was) .',
  ],
  unlessSteps: { draft: ['options', 'ownership', 'action', 'commitment', 'gesture'] },
  span: 'clause',
  rewrites: [
    weOrI("What we'll do for you is {your next step} by {day and time}"),
    weOrI("Here's what we can do about it: {your next step}"),
  ],
  allows: [
    'The lamp does not contain mercury, and I know that.',
    'This is not a holiday, and I will refund the night today.',
    "We can't repair it, but we can replace it.",
    'We do not serve soup in the evening, but we can bring you a salad.',
    "Hi Val, we didn't pass on your note, and I know how that felt.",
    'Windows does not read the old disks, so I have sent you a stick.',
    'If the code was not applied, send me a screenshot.',
    'He did not handle this well, and I have told him so.',
    'The fee was not shown on the page, and that is our mistake.',
    'Sadly, we cannot accommodate a cot.',
    "- It isn't possible to keep the pool open, and we'll write to you by [day and time] with what else is possible.",
  ],
});
