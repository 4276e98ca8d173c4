import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'The failure has no owner here. Say who did what: "we sent the wrong file".',
  why: 'A failure that just occurred lets the customer wonder whether anybody is going to answer for it.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership'] },
  match: [
    '(a|an|the|this|some|your) .{0,3} (error|errors|mistake|issue|issues|problem|problems|glitch|delay|failure|oversight|mishap|fault|miscommunication) .{0,2} (occurred|happened|arose|arisen|transpired|crept)',
    '(errors|mistakes|issues|problems|glitches|delays) .{0,2} (occurred|happened|arose|arisen|transpired|crept)',
    'there (was|were|has been|have been|had been|may be|might be|may have been|might have been|must have been|could be|can be) #Adverb? (a|an|some|several|certain)? .{0,3} (error|errors|mistake|mistakes|miscommunication|misunderstanding|glitch|glitches|mix|oversight|mishap|fault|lapse|breakdown|hiccup|hiccups|issue|issues|problem|problems|confusion|delay|delays|failure)',
  ],
  unless: [
    '(due|because|weather|traffic|caused)',
    '(our|my) .{0,2} (error|mistake|fault|side|end|part|oversight)',
    '(any|if|whether|when|where|not|no) .{0,3} (error|issue|problem|issues|problems|mistake|errors|delay|delays|confusion|misunderstanding)',
    '(we|i) .{0,1} (made|caused|missed|broke|got)',
  ],
  span: 'to-clause-end',
  rewrites: [
    { i: 'I {what I got wrong}', we: 'we {what we got wrong}' },
    { i: 'I {what I got wrong}, and that is on me', we: 'we {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[An error occurred].': 'We [what we got wrong].',
    'Hello Kim, [there was a miscommunication between the shops].': 'Hello Kim, we [what we got wrong].',
    'I can see that [some problems arose with the order].': 'I can see that I [what I got wrong].',
  },
  allows: [
    'If there was an error, the light turns red.',
    'We made an error on your invoice.',
    'There was no problem with your payment.',
    'Was there an issue when you paid?',
  ],
});
