import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'This says that the customer was not there. Offer the next visit instead.',
  why: 'The customer may well have waited at home, and hears that they are not believed.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '(driver|drivers|courier|carrier|engineer|technician|postman|crew|rider|fitter|plumber|installer|surveyor|delivery|they|we) .{0,5} {attempt|knock|ring|call|visit|wait|come|deliver|arrive|try|attend} .{0,14} (nobody|no one|no access|not (home|at home|in|available|present|there|answer|get in|gain access))':
      [
        '[Our driver came at ten but nobody was home].',
        '[They tried to deliver but there was no access to the yard].',
        "Hi Lee, [the fitter rang the bell twice and you weren't in, so nobody was available].",
        '[The courier attempted delivery on Friday but no one answered].',
        "[We called on Tuesday and couldn't get in as nobody was at home].",
      ],
    '{driver|courier|carrier|engineer|technician|postman|crew|fitter} .{0,8} {knock|ring} .{0,8} no (answer|reply|response)':
      ['[The engineer knocked at noon and got no answer].'],
  },
  unless: [...QUESTION],
  span: 'clause',
  rewrites: [
    weOrI("Please tell us when it suits you, and we'll book the next visit for then"),
    weOrI("We'll book the next visit for {day and time}"),
  ],
  allows: [],
});
