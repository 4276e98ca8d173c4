import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This is sorry about what the customer feels or thinks, not about what happened.',
  why: 'Regret about a feeling makes the customer the problem and leaves the failure unsaid.',
  source: ['seed 001', 'HDI (O’Flahavan)', 'Lazare'],
  evidence: 'practice',
  match: [
    '$sorry #Adverb? [$hear? that? you .{0,3} $feel]',
    '$sorry #Adverb? [$hear? that? you .{0,3} $upset]',
    '$sorry #Adverb? [$hear? that? you .{0,2} not .{0,3} (happy|satisfied|pleased|content|impressed|delighted|comfortable|aware)]',
    '$sorry #Adverb? [$hear? that? you .{0,2} (found|find) (it|this|that|us|our|my|the|your|these|those|them) .{0,4} #Adjective]',
    '$sorry #Adverb? [$hear? that? you .{0,2} (found|find) (it|this|that|us|our|my|the|your|these|those) .{0,4} #PastTense]',
    '$sorry #Adverb? [$hear? that? you .{0,2} (unaware|unimpressed|underwhelmed|uncomfortable|unsure)]',
    '$sorry #Adverb? [$hear? that? you .{0,2} (see|saw|took|take|view|viewed) (it|this|that|things|them) .{0,2} (way|like|so|badly|personally|wrong)]',
    '$sorry #Adverb? [$hear? that? you .{0,5} (impression|opinion|perception)]',
    '$sorry #Adverb? [(for|about) (how|the way) you .{0,2} (feel|felt|feeling|see|saw|took|perceived)]',
    '$sorry #Adverb? [(for|about) the fact that? you .{0,3} $feel]',
  ],
  span: 'to-clause-end',
  rewrites: ['that we {what we got wrong}', 'that we {what we got wrong} and that you {what it cost you}'],
  flags: {
    "I'm so sorry [you felt like this], Sam.": "I'm so sorry that we [what we got wrong], Sam.",
    "I'm sorry [to hear that you weren't satisfied with the repair].": "I'm sorry that we [what we got wrong].",
    'We regret [that you found our answer unhelpful] and we would like to try again.':
      'We regret that we [what we got wrong] and we would like to try again.',
    'I do apologise [that you got the impression we ignored you].': 'I do apologise that we [what we got wrong].',
    'Sorry [for how you are feeling].': 'Sorry that we [what we got wrong].',
  },
  allows: [
    "I'm sorry we made you feel ignored.",
    'I understand why you feel that way, and I am sorry that we missed the appointment.',
    "I'm sorry you're unwell.",
    'We are sorry to hear that you found a hair in your soup.',
  ],
});
