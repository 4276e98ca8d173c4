import { defineRule, weOrI } from '../defineRule';
import { GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A certificate is about the model; answer for the one this customer has.',
  why: 'Seals and studies held against a complaint say that what the customer saw cannot be.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(carry|carries|hold|holds|have|has|bear|bears|comes with|come with|awarded) (a|an|the|our|all|full|every)? .{0,4} (certificate|certificates|certification|certifications|accreditation|quality mark|quality seal|seal of approval|kitemark|eco label)':
      ['[All our toys carry the green safety certificate].', 'Hello Ivo, [our labs hold the national accreditation].'],
    '(our|all|the|we|every|each|they) .{0,4} (is|are) .{0,1} (certified|accredited|clinically tested|dermatologically tested|laboratory tested|lab tested|independently tested)':
      ['[Our kitchen is certified].', '- [Every helmet is lab-tested], and your size is in stock.'],
    '(months|years|weeks|hours|decades) of .{0,1} (research|testing|development|tests|trials|refinement|craftsmanship|tradition|know how|expertise|careful)':
      ['[The saddle is the result of six years of research].'],
    '(research|studies|study|trials|survey|surveys|tests) (with|of|among|on|by) .{0,3} ($figure|hundreds|thousands|dozens|experts|doctors|scientists) .':
      ['[Studies with thousands of users show it].'],
    '(invested|investing|invest|poured|spent) .{0,5} (million|millions|thousand|thousands|a lot|heavily|hundreds|k|a fortune) .{0,6} (in|into|on)':
      ['[I have invested thousands in new dryers].'],
  },
  unless: [
    ...QUESTION,
    ...GLAD,
    '(after|despite|you|your) .{0,4} (months|years|weeks|hours) of',
    '(your|gift|birth|medical|death|marriage|doctor) .{0,2} (certificate|certificates|certification)',
    '(expired|lapsed|lost|without|not|never) .{0,4} (certificate|certification|accreditation|certified|accredited|tested)',
    '(you|your) .{0,3} (invested|spent|tested)',
  ],
  span: 'clause',
  rewrites: ['yours was not as it should be', weOrI('we will {put this right} by {day and time}')],
  allows: [
    'You have invested thousands in new dryers.',
    'Our kitchen is not certified.',
    'The shop has your certificate.',
    'You lost months of research, and that is our doing.',
  ],
});
