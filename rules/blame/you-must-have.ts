import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

const SLIPPED =
  '{enter|type|miss|misread|forget|overlook|select|click|press|choose|order|book|leave|delete|drop|break|ignore|mix|use|confuse|mistake|misplace|mishear|misunderstand|accept|tick|tap|change|cancel|remove|turn|switch|install|uninstall|subscribe|sign|damage|spill|skip|mark|open|close|plug|connect|block|buy|purchase|download|input|swap|disable|enable|measure|expand|wear|touch|rub|wash|bend|overload|log|share|register|scan|fill|confirm|pick|enable/past}';

export default defineRule({
  severity: 'warning',
  message: 'This guesses at a mistake by the customer. Say what you see, or what you will check.',
  why: 'A guess that blames is heard as a verdict, and it is often wrong.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  match: {
    // You must have entered …
    [`you #Adverb? (must|may|might|could|will) #Adverb? (have|of) #Adverb? ${SLIPPED}`]: [
      '[You must have entered it twice].',
      '[I think you may have pressed the wrong key].',
      "[You may've typed an old number].",
    ],
    [`you .{0,1} (probably|likely|possibly|perhaps|presumably|obviously|clearly|evidently|apparently|inadvertently|accidentally|mistakenly|unknowingly|unintentionally) (have|had|not)? .{0,1} ${SLIPPED}`]:
      ["Hi Ola, [you've probably deleted the mail]."],
    [`(perhaps|maybe|possibly|probably|presumably|apparently|somehow) you .{0,2} ${SLIPPED}`]: [
      '[Perhaps you clicked on it twice].',
      '[Maybe you left it on the bus].',
    ],

    // It seems that you …
    '(seems|appears|looks|sounds|suspect|assume|suppose|presume|guess|guessing|assuming|imagine) .{0,3} you .{0,2} (skipped|deleted|mixed up|misplaced|left out|mistyped|clicked on|ticked|used (a|an|the) (old|wrong|different|another|expired|incorrect)|entered (a|an|the) (old|wrong|different|another|invalid|incorrect))':
      ['[It looks like you used an old code].'],
    '(seems|appears|looks|sounds|suspect|assume|suppose|presume) .{0,3} you .{0,3} (misread|mistaken|confused|confusing|unaware|misunderstood|missed|overlooked|forgotten)':
      ['[It sounds as if you overlooked it].'],
  },
  unless: [...QUESTION, ...WAY_FORWARD],
  span: 'clause',
  rewrites: [
    weOrI("We'll check {what you check} and write to you by {day and time}"),
    weOrI('What we can see here is {the fact}'),
  ],
  allows: [],
});
