import { defineRule } from '../defineRule';

const SLIPPED =
  '{enter|type|miss|misread|forget|overlook|select|click|press|choose|order|book|leave|delete|drop|break|ignore|mix|use|confuse|mistake|misplace|mishear|misunderstand|accept|tick|tap|change|cancel|remove|turn|switch|install|uninstall|subscribe|sign|damage|spill|skip|mark|open|close|plug|connect|block|buy|purchase|download|input|swap|disable|enable|measure|expand|wear|touch|rub|wash|bend|overload|log|share|register|scan|fill|confirm|pick|enable/past}';

export default defineRule({
  severity: 'warning',
  message: 'This guesses at a mistake by the customer. Ask, or say what you see.',
  why: 'A guess that blames is heard as a verdict, and it is often wrong.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  match: [
    // You must have entered …
    `you #Adverb? (must|may|might|could|will) #Adverb? (have|of) #Adverb? ${SLIPPED}`,
    `you .{0,1} (probably|likely|possibly|perhaps|presumably|obviously|clearly|evidently|apparently|inadvertently|accidentally|mistakenly|unknowingly|unintentionally) (have|had|not)? .{0,1} ${SLIPPED}`,
    `(perhaps|maybe|possibly|probably|presumably|apparently|somehow) you .{0,2} ${SLIPPED}`,
    // It seems that you …
    '(seems|appears|looks|sounds|suspect|assume|suppose|presume|guess|guessing|assuming|imagine) .{0,3} you .{0,2} (skipped|deleted|mixed up|misplaced|left out|mistyped|clicked on|ticked|used (a|an|the) (old|wrong|different|another|expired|incorrect)|entered (a|an|the) (old|wrong|different|another|invalid|incorrect))',
    '(seems|appears|looks|sounds|suspect|assume|suppose|presume) .{0,3} you .{0,3} (misread|mistaken|confused|confusing|unaware|misunderstood|missed|overlooked|forgotten)',
    // Could it be that you …
    'could it be .{0,1} you .',
  ],
  unless: [
    '$forward',
    '(frustrated|upset|worried|annoyed|disappointed|waited|felt|feel|feeling|charged)',
    '(not|never) .{0,1} (receive|received|get|gotten)',
    '(left|lost|leave|miss) (feeling|wondering|without|waiting|with|out|your (flight|train|connection))',
    '(sorry|apologize|apologies) .{0,6} you',
    '(if|unless|in case) .{0,2} you',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'What I can see here is {the fact}, and I would like to ask {your question}',
      we: 'What we can see here is {the fact}, and we would like to ask {your question}',
    },
  ],
  flags: {
    '[You must have entered it twice].':
      'What we can see here is [the fact], and we would like to ask [your question].',
    '[I think you may have pressed the wrong key].':
      'What I can see here is [the fact], and I would like to ask [your question].',
    '[Perhaps you clicked on it twice].':
      'What we can see here is [the fact], and we would like to ask [your question].',
    '[It looks like you used an old code].':
      'What we can see here is [the fact], and we would like to ask [your question].',
    '[Could it be that you were at the other gate]?':
      'What we can see here is [the fact], and we would like to ask [your question]?',
  },
  allows: [
    'You must have waited for hours, and I am sorry.',
    'We may have missed your call.',
    'You might have seen the new button.',
    'You must have been worried sick.',
    'It looks like you never received our mail.',
  ],
});
