import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This guesses at a mistake by the customer. Ask, or say what you see.',
  why: 'A guess that blames is heard as a verdict, and it is often wrong.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  match: [
    'you #Adverb? must #Adverb? have #Adverb? #PastTense',
    'you #Adverb? (may|might|could|probably|likely|possibly|perhaps) .{0,1} have .{0,2} (mistaken|misread|missed|forgotten|entered|selected|used|confused|overlooked|misunderstood|typed|clicked|chosen|ordered|left|lost|pressed|booked|given|misplaced|mixed|broken|deleted|ignored|misheard|dropped|shared)',
    '(obviously|clearly|evidently) you .',
    'you (obviously|clearly|evidently) .{0,2} (not|forgot|missed|wanted|ignored|misread)',
    '(perhaps|maybe|probably|possibly|presumably) you #Adverb? #PastTense',
    '(seems|appears|looks|suspect|assume|suppose|presume) .{0,3} you .{0,2} (have|did|had|were|must|might|may)',
  ],
  unless: [
    '(frustrated|upset|worried|annoyed|disappointed|waited|felt|feel|feeling)',
    '(seems|appears|looks|suspect|assume) .{0,3} you .{0,2} (have|had|did|were) .{0,3} (charged|sent|given|received|waiting|experienced|had|issue|issues|problem|trouble|affected|billed|let|reached|contacted)',
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
    '[I think you may have entered it twice].':
      'What I can see here is [the fact], and I would like to ask [your question].',
    '[Perhaps you clicked on it twice].':
      'What we can see here is [the fact], and we would like to ask [your question].',
  },
  allows: [
    'You must have waited for hours, and I am sorry.',
    'We may have missed your call.',
    'You might have seen the new button.',
  ],
});
