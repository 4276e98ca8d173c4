import { defineRule } from '../defineRule';
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
      {
        '[Such decisions are fully automated].':
          "We're checking [the decision] ourselves and will write to you by [day and time].",
        'The seat plan is on the back, and [the process is automatic].':
          "The seat plan is on the back, and we're checking [the decision] ourselves and will write to you by [day and time].",
        "Hi Tim, [I'm told that the charges are automatic].":
          "Hi Tim, I'm checking [the decision] myself and will write to you by [day and time].",
        "I've looked at your fare, and [the pricing's automated].":
          "I've looked at your fare, and I'm checking [the decision] myself and will write to you by [day and time].",
        '[The reminders are sent automatically].':
          "We're checking [the decision] ourselves and will write to you by [day and time].",
        "[These suspensions aren't personal, as suspensions are made by the system].":
          "We're checking [the decision] ourselves and will write to you by [day and time].",
      },
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION],
  rewrites: [
    {
      i: "I'm checking {the decision} myself and will write to you by {day and time}",
      we: "We're checking {the decision} ourselves and will write to you by {day and time}",
    },
    {
      i: "That shouldn't have happened to you, and I'll {do this} by {day and time}",
      we: "That shouldn't have happened to you, and we'll {do this} by {day and time}",
    },
  ],
  allows: [],
});
