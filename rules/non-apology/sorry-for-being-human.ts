import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This jokes about the apology. Say what you are sorry for.',
  why: 'Being sorry for being human tells the customer that they ask too much.',
  source: ['Lazare', 'Battistella'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '$sorry .{0,2} [(for|that) (we|i)? (are|am|being|be)? not? .{0,1} (perfect|human|robots|robot|mind readers|magicians|psychic|superhuman|miracle workers|telepathic|a charity)]':
      [
        'Sorry [that we are not perfect].',
        'Apologies [for not being superhuman], and your new card is in the post.',
        '- Sorry [that we are only human].',
      ],
    '$sorry .{0,2} [(we|i) (are|am) not .{0,1} (perfect|robots|mind readers|magicians|psychic|superhuman|miracle workers|telepathic|a charity)]':
      ["I'm sorry [we aren't mind readers]."],
    '$sorry .{0,2} [for (trying|existing|breathing|being human|doing our job|doing my job|running a business|following the (rules|law)|(wanting|trying|having) to)]':
      ['Well, sorry [for doing my job].', 'Pardon us [for following the rules], Alex.'],
    '(excuse|pardon|forgive) (us|me) [for (being|trying|wanting|having|thinking|not|doing)]': [
      'Excuse us [for trying to help].',
    ],
  },
  unless: ['(ask|pardon|forgive) (me|us) for (being|having) (late|slow|rude|wrong|so)'],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}'],
  allows: ['Please forgive me for being late with this answer.'],
});
