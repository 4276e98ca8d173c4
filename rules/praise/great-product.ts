import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Selling fits badly into a reply to a complaint.',
  why: 'Advertising next to a failure shows the customer that their story was not heard.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    /\b(?:our|the|such a|is an?|are an?|offers?|ha(?:ve|s) an?) (?:\w+ ){0,2}?(?:amazing|fantastic|superb|outstanding|incredible|ideal|perfect|stunning|well[ -]designed|beautifully \w+|luxurious|unbeatable|spectacular|innovative|cutting[ -]edge) (?:\w+ ){0,2}?(?:benefits?|features?|products?|location|base|service|facilit\w+|options?|hotel|resort|place|setting|views?|app|solution|technology|range|experience|area)\b/,
    /\b(?:app|product|service|platform|card|system|option|hotel)s?(?: \w+)? (?:empower|revolution)\w*|\b(?:dual|added|many|great|several|numerous|unique) (?:benefits?|advantages)\b/,
    /\b(?:will|to) (?:\w+ )?(?:love|see|experience|discover|enjoy) (?:how|the|our) (?:\w+ )?(?:amazing|great|fantastic|many|full|benefits)\b|\bwe(?:'re| are) (?:\w+ )?(?:different from|better than|unlike) (?:\w+ )?(?:other|most|any)\b|\bwe (?:carefully|only) (?:select|choose|use) (?:the |our )/,
  ],
  unless: [
    /\b(?:glad|happy|pleased|delighted|thrilled|thank(?:s|ful)?|grateful|great|good|lovely|wonderful) (?:that|to|you|for)\b|\byou (?:\w+ )?(?:found|enjoyed|liked|loved|had)\b|\?$/,
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I want to get this right for you first: {next step} by {day and time}',
      we: 'We want to get this right for you first: {next step} by {day and time}',
    },
  ],
  flags: {
    '[Our shop has an ideal location].': 'We want to get this right for you first: [next step] by [day and time].',
    '[You will soon enjoy the amazing benefits of this wax].':
      'We want to get this right for you first: [next step] by [day and time].',
    '[We are different from other banks].': 'We want to get this right for you first: [next step] by [day and time].',
  },
  allows: [
    'We are glad that you liked our superb location.',
    'Is the larger room a better option?',
    'The app has a night mode.',
  ],
});
