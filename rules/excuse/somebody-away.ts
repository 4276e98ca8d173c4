import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Who was ill or away is yours to cover; the customer only knows that nobody came.',
  why: 'A private reason asks for sympathy from the person who is owed some.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(out of office|out of the office|called in sick|off sick|off ill|away sick|on sick leave|on paternity leave|on maternity leave)':
      [
        '[Your call was answered late because two colleagues were off sick].',
        "Hi Vic, [our manager's out of office].",
        "[I've been off sick, so your mail lay here].",
      ],
    '(my|our) (dad|father|mum|mom|mother|wife|husband|son|daughter|brother|sister|dog|cat|baby|family|plasterer|plumber|driver|chef|cook|manager|electrician|builder) {be|have|break|fall|catch|die|lose|give} !(been)? .{0,2} (hospital|operation|surgery|out|baby|accident|ill|sick|emergency|flu|covid|away|birth|leg|arm|back|funeral|cold|exam|exams|wedding)':
      ['[Our cook had an accident].'],
    '(i|we) {be} (away|ill|sick|abroad|traveling|asleep|at my|at a|at the|in the middle|in a meeting|in hospital|on a|on the road|driving|all) .{0,4} (hospital|graduation|wedding|funeral|fair|meeting|school|doctor|dentist|of|plane|flight|holiday|vacation|show|that|until|sick|conference|course|training|road|day|night)':
      ['[I was at a trade fair that week].'],
    '(accountant|bookkeeper|manager|technician|engineer|owner|doctor|chef|cook|colleague|driver|gardener|caretaker|he|she|they|staff|team) (is|are|was|were|works|work|comes) only .{0,2} (on|until|at|from|in|part) .{0,1} (monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|mornings|afternoons|nights|weekends|weekdays|duty|site|time|season)':
      ['[The bookkeeper is only here on Mondays].'],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, '(am|are) (here|at|in|on) .{0,4} (until|till)'],
  rewrites: [
    weOrI("Somebody should have been there for you, and we'll {do this} by {day and time}"),
    weOrI("We're sorry that nobody was there for you. {name} will {do this} by {day and time}"),
  ],
  allows: [
    'I am at the desk until six.',
    'I have sent a new charger; a colleague was off sick and your order stayed in the queue.',
  ],
});
