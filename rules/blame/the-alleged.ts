import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This word says that you do not believe the customer. Leave it out.',
  why: 'Words of doubt tell the customer that they are not believed.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '(the|your|this|these|any|an|of) [(alleged|supposed|purported|so called)] .': {
      'We looked at the [alleged] scratch on Monday.': 'We looked at the scratch on Monday.',
      "Hi Finn, I've looked at the [supposed] leak.": "Hi Finn, I've looked at the leak.",
      'Thank you for your [so-called] proof.': 'Thank you for your proof.',
      '- Any [alleged] leak is checked on the same day.': '- Any leak is checked on the same day.',
      'I asked Maria about the [alleged] remark, and she will call you today at four.':
        'I asked Maria about the remark, and she will call you today at four.',
    },
    '[(supposedly|allegedly|purportedly)]': {
      'The parcel was [allegedly] empty.': 'The parcel was empty.',
    },
  },
  rewrites: [''],
  allows: [],
});
