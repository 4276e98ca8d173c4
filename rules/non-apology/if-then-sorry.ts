import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'The apology hangs on an "if". You can say what happened and be sorry for that.',
  why: 'An apology that comes with a condition leaves it open whether anything went wrong.',
  source: ['seed 001', 'Lazare', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: [
    /\b(?:if|should|in case|insofar as|to the extent(?: that)?)\s(?:you|we|i|this|that|it|there|our|my|the|any|anyone|anything|something)\b[^.;?!]{3,90}?,?\s(?:then |please )?(?:accept (?:our|my) |(?:we|i)(?:'m|'re| am| are| do| would like to| want to| must| can only)? )(?:(?:truly|very|so|deeply|really|sincerely|sincere|most sincere) ){0,2}(?:sorry|apologize|apologies|apology|regret)\b/i,
    /\b(?:sorry|apologize|apologies|regret)\b[^.;?!]{0,30}\b(?:insofar as|to the extent)\b/i,
  ],
  unless: [/\bif (?:(?:you|we|i) (?:want|wish|need|like|prefer|could|can|would|will)|there is|it is|possible)\b/i],
  span: 'to-clause-end',
  rewrites: [
    "we're sorry that we {what we got wrong}",
    "we're sorry that we {what we got wrong}, and that it {what it meant for you}",
  ],
  flags: {
    '[If we made a mistake, we are sorry].': "We're sorry that we [what we got wrong].",
    '[If you were let down by our team, I apologise].': "We're sorry that we [what we got wrong].",
    '[Should our visit have caused you any trouble, please accept our sincere apologies].':
      "We're sorry that we [what we got wrong].",
    '[If any of this sounded harsh, I am truly sorry for that].': "We're sorry that we [what we got wrong].",
  },
  allows: [
    'If you want, I can call you today. I am sorry that we kept you waiting.',
    'If the new one breaks too, write to me and I will send another.',
    'We are sorry that we missed your call.',
  ],
});
