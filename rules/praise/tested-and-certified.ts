import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A certificate speaks for the type; answer for the one that this customer has.',
  why: 'Seals and studies held against a complaint say that what the customer saw cannot be.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    '(carry|carries|hold|holds|have|has|bear|bears|comes with|come with|awarded) (a|an|the|our|all|full|every)? .{0,4} (certificate|certificates|certification|certifications|accreditation|quality mark|quality seal|seal of approval|kitemark|eco label)',
    '(our|all|the|we|every|each|they) .{0,4} (is|are) .{0,1} (certified|accredited|clinically tested|dermatologically tested|laboratory tested|lab tested|independently tested)',
    '(months|years|weeks|hours|decades) of .{0,1} (research|testing|development|tests|trials|refinement|craftsmanship|tradition|know how|expertise|careful)',
    '(research|studies|study|trials|survey|surveys|tests) (with|of|among|on|by) .{0,3} ($figure|hundreds|thousands|dozens|experts|doctors|scientists) .',
    '(invested|investing|invest|poured|spent) .{0,5} (million|millions|thousand|thousands|a lot|heavily|hundreds|k|a fortune) .{0,6} (in|into|on)',
  ],
  unless: [
    '(your|gift|birth|medical|death|marriage|doctor) .{0,2} (certificate|certificates|certification)',
    '(send|attach|attached|need|show|upload|enclose|issue) .{0,5} (certificate|certificates|certification|accreditation)',
    '(after|despite|you|your) .{0,4} (months|years|weeks|hours) of',
    '(you|your) .{0,3} (invested|spent|tested)',
    '(expired|lapsed|lost|without|not|never) .{0,4} (certificate|certification|accreditation|certified|accredited|tested)',
    '$glad',
    '?',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'Yours was not right, and I will {what you do about it} by {day and time}',
      we: 'Yours was not right, and we will {what you do about it} by {day and time}',
    },
    {
      i: 'For you it failed, and I want to know why: I will {the first thing you check} by {day and time}',
      we: 'For you it failed, and we want to know why: we will {the first thing you check} by {day and time}',
    },
  ],
  flags: {
    '[All our toys carry the green safety certificate].':
      'Yours was not right, and we will [what you do about it] by [day and time].',
    '[Our kitchen is certified].': 'Yours was not right, and we will [what you do about it] by [day and time].',
    '[The saddle is the result of six years of research].':
      'Yours was not right, and we will [what you do about it] by [day and time].',
    '[I have invested thousands in new dryers].':
      'Yours was not right, and I will [what you do about it] by [day and time].',
  },
  allows: [
    'Please send us the medical certificate by Friday.',
    'Your gift certificate has a new code.',
    'You lost months of research, and that is our doing.',
    'Our certificate had expired, and nobody here had noticed.',
    'Is the crib certified?',
  ],
});
