import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'You have said sorry already. From here on, say what you do.',
  why: 'After the second apology each further one sounds like a formula, and keeps the failure in front of the customer.',
  source: ['Marinova & Singh 2018'],
  evidence: 'research',
  fromTimes: 3,
  match: {
    '(sorry|apologize|apologizing|apologies|apology) .{0,12} $': {
      'Sorry for the late reply. We apologise for the wrong size. [Once again, we are so sorry].':
        'Sorry for the late reply. We apologise for the wrong size. We will [take the next step] by [day and time].',
      'I am sorry that I missed your call. I am sorry for the wait. [My sincere apologies again].':
        'I am sorry that I missed your call. I am sorry for the wait. I will [take the next step] by [day and time].',
      "I'm sorry that the room was cold. I'm sorry that nobody came. [Again, I'm really sorry, Tom].":
        "I'm sorry that the room was cold. I'm sorry that nobody came. I will [take the next step] by [day and time].",
      'We are sorry that your bags went to Oslo. Sorry for the queue at the desk. [Apologies once more].':
        'We are sorry that your bags went to Oslo. Sorry for the queue at the desk. We will [take the next step] by [day and time].',
      "I'm sorry we lost the form. I'm sorry I did not call. [Sorry again for all this].":
        "I'm sorry we lost the form. I'm sorry I did not call. We will [take the next step] by [day and time].",
    },
    '{regret} (the|this|that|any|our|having) .{0,12} $': {
      'We regret the double charge. We are sorry it took two weeks. [We can only apologise for our slow answer].':
        'We regret the double charge. We are sorry it took two weeks. We will [take the next step] by [day and time].',
    },
  },
  unless: [...QUESTION, '(need|accept|owe|owed|asked|expect|expecting) .{0,3} (apology|apologies)'],
  span: 'sentence',
  rewrites: [weOrI('we will {take the next step} by {day and time}'), ''],
  allows: [
    'I am sorry that I sent the wrong lamp. I have posted the right one today.',
    'We apologize for the wait. We are sorry that the tea was cold. Your refund is on its way.',
    'I am sorry. I am sorry for the mix-up. You never owed us an apology.',
    'Sorry, but could you send me the photo again?',
  ],
});
