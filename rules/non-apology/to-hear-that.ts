import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'hint',
  message: 'You could name what you are sorry for.',
  why: '"This" and "your experience" fit any complaint, so the customer cannot tell that theirs was read.',
  source: ['Lazare', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: [
    /(?<=\b(?:sorry|regret)(?: again)? )to (?:hear|read|see|learn|know|note) (?:(?:of|about) )?(?:this|(?:that|it)(?=\s*[,.!?;:]|\s*$))/i,
    /(?<=\b(?:sorry|apologize|apologies)(?: again)? )(?:to (?:hear|read|see|learn|know|note) )?(?:of|about|for) (?:your|the|this|that) (?:(?:very|really|recent|bad|poor|negative|unpleasant|disappointing|unsatisfactory|frustrating|overall) ){0,2}experience\b/i,
    /(?<=\b(?:sorry|apologize|regret)(?: again)? )(?:to (?:hear|read|see|learn) )?(?:that )?you(?:'ve|'re| have| are)?(?: been| had| have)? (?:had|have|having|facing|faced|experiencing|experienced|going through|gone through|to go through|running into) (?:(?:such )?an? (?:\w+ )?(?:bad|poor|negative|unpleasant|disappointing|frustrating|unsatisfactory|terrible|awful) (?:\w+ )?(?:experience|time|stay|visit|trip|meal)|(?:(?:this|these|that|such) \w+|issues|problems|trouble|difficulties|this)(?=\s*[,.!?;:]|\s*$))/i,
    /(?<=\b(?:sorry|apologize|apologies)(?: again)? )(?:about|for) (?:this|that|all this)(?=\s*[,.!?;:]|\s*$)/i,
  ],
  unless: [
    /(?:, | and | so )(?:and |so )?(?:i|we)(?:'m| am|'re| are)(?: \w+){0,2} sorry (?:for|about) (?:this|that|it)\b/i,
  ],
  span: 'to-clause-end',
  rewrites: ['that we {what we got wrong}', 'that {what happened}'],
  flags: {
    'We are sorry [to hear this].': 'We are sorry that we [what we got wrong].',
    'I am so sorry [to hear about that], Kim.': 'I am so sorry that we [what we got wrong], Kim.',
    'Sorry [for your bad experience with our app].': 'Sorry that we [what we got wrong].',
  },
  allows: [
    'We are sorry to hear that your room was noisy.',
    'I am sorry that we kept you waiting.',
    'Glad to hear that!',
  ],
});
