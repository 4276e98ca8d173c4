import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'That a machine decides does not help the customer: say what a person does about it now.',
  why: 'A decision that nobody made is one that nobody seems able to undo.',
  source: ['seed 002', 'seed 004', 'Cracco 2017'],
  evidence: 'practice',
  match: {
    '(decision|decisions|selection|matching|pricing|prices|moderation|replies|emails|messages|charges|routes|checks|reminders|allocation|seats|invoices|ratings|process|suspensions|refunds) {be} .{0,2} (automated|automatic|automatically|computer generated|computerized|made by the system|picked by)':
      [
        '[Such decisions are fully automated].',
        'The seat plan is on the back, and [the process is automatic].',
        "Hi Tim, [I'm told that the charges are automatic].",
        "I've looked at your fare, and [the pricing's automated].",
        '[The reminders are sent automatically].',
        "[These suspensions aren't personal, as suspensions are made by the system].",
      ],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION],
  rewrites: [
    weOrI("We're checking {the decision} ourselves and will write to you by {day and time}"),
    weOrI("That shouldn't have happened to you, and we'll {do this} by {day and time}"),
  ],
  allows: [],
});
