import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This apology comes with a shrug. Say what you are sorry for.',
  why: 'A grudging or joking sorry tells the customer that you think they are making a fuss.',
  source: ['Lazare', 'Battistella'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '[(for what it is worth|if it helps|if it makes you feel better|if it is any consolation) .{0,4} $sorry]': [
      '[For what it is worth, we are sorry].',
      "[If it helps, I'm sorry].",
    ],
    '[(if|since) .{0,2} (an apology|sorry) is what you .{0,3} (want|need|after|looking for) .{0,9}] $': [
      '[If an apology is what you want, please accept ours].',
    ],
    ', (but|and|so)? [(i|we) (guess|suppose) .{0,6} $sorry]': {
      '[I guess we apologise].': "We're sorry for [what went wrong].",
      'The label was right, but [I suppose we owe you an apology].':
        "The label was right, but we're sorry for [what went wrong].",
    },
    ', [if you (really|still)? (want|need|insist on) (me|us|an)? (to)? (apology|apologize) .{0,8} $sorry]': [
      'Fine, [if you want an apology, I am sorry].',
    ],
    ', .{0,2} [$sorry (anyway|anyhow|regardless|nonetheless|all the same|either way|in any case)] $': [
      'Hello Kim, [sorry anyway].',
      'The seat is booked again, and [sorry all the same].',
    ],
  },
  span: 'to-clause-end',
  rewrites: [weOrI("we're sorry for {what went wrong}"), weOrI("we're sorry that we {made this mistake}")],
  allows: [],
});
