import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This apology is given with a shrug. Mean it, or say what you will do instead.',
  why: 'A grudging or joking sorry tells the customer that you think they are making a fuss.',
  source: ['Lazare', 'Battistella'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    // for what it is worth
    '[(for what it is worth|if it helps|if it makes you feel better|if it is any consolation) .{0,4} $sorry]',
    '[(if|since) .{0,2} (an apology|sorry) is what you .{0,3} (want|need|after|looking)]',
    ', [(i|we) (guess|suppose) .{0,6} $sorry]',
    ', .{0,2} [$sorry (anyway|anyhow|regardless|nonetheless|all the same|either way|in any case)] $',
    // sorry for being human
    '$sorry .{0,2} [(for|that) (we|i)? (are|am|being|be)? not? .{0,1} (perfect|human|robots|robot|mind readers|magicians|psychic|superhuman|miracle workers|telepathic|a charity)]',
    '$sorry .{0,2} [(we|i) (are|am) not .{0,1} (perfect|robots|mind readers|magicians|psychic|superhuman|miracle workers|telepathic|a charity)]',
    '$sorry .{0,2} [for (trying|existing|breathing|being human|doing our job|doing my job|running a business|following the (rules|law)|(wanting|trying|having) to)]',
    '(excuse|pardon|forgive) (us|me) [for (being|trying|wanting|having|thinking|not|doing)]',
    '$sorry .{0,3} [not everyone .]',
  ],
  unless: [
    '(ask|pardon|forgive) (me|us) for (being|having) (late|slow|rude|wrong|so)',
    'not (answering|replying|calling|telling)',
  ],
  span: 'to-clause-end',
  rewrites: [{ i: "I'm sorry that we {what we got wrong}", we: "we're sorry that we {what we got wrong}" }],
  flags: {
    '[For what it is worth, we are sorry].': "We're sorry that we [what we got wrong].",
    '[I guess we apologise].': "We're sorry that we [what we got wrong].",
    'Hello Kim, [sorry anyway].': "Hello Kim, we're sorry that we [what we got wrong].",
  },
  allows: [
    'I am sorry for not answering your call.',
    'Please forgive me for being late with this answer.',
    'It was the courier who broke it, and I am sorry all the same that we packed it so badly.',
  ],
});
