import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Telling whose door stayed shut settles nothing. Offer the next visit.',
  why: 'The customer may well have waited at home, and hears that they are not believed.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(driver|drivers|courier|carrier|engineer|technician|postman|crew|rider|fitter|plumber|installer|surveyor|delivery|they|we) .{0,5} {attempt|knock|ring|call|visit|wait|come|deliver|arrive|try|attend} .{0,14} (nobody|no one|no access|not (home|at home|in|available|present|there|answer|get in|gain access))',
    '{driver|courier|carrier|engineer|technician|postman|crew|fitter} .{0,8} {knock|ring} .{0,8} no (answer|reply|response)',
  ],
  unless: [
    '(you|customer) .{0,3} (called|rang|visited|came|arrived|waited|knocked|tried|said)',
    '(nobody|no one) .{0,4} (you|help|helped|desk|staff) .',
    '?',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'Let me book the next visit at a time that suits you: {your offer}',
      we: 'Let us book the next visit at a time that suits you: {your offer}',
    },
  ],
  flags: {
    '[Our driver came at ten but nobody was home].':
      'Let us book the next visit at a time that suits you: [your offer].',
    '[The engineer knocked at noon and got no answer].':
      'Let us book the next visit at a time that suits you: [your offer].',
    '[They tried to deliver but there was no access to the yard].':
      'Let us book the next visit at a time that suits you: [your offer].',
  },
  allows: [
    'Our driver will be there at ten.',
    'You waited all day and nobody came.',
    'You rang the desk and got no answer, which is not good enough.',
  ],
});
