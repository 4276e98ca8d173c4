import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'A machine decides as we told it to: say what a person does about it now.',
  why: 'A decision that nobody made is one that nobody seems able to undo.',
  source: ['seed 002', 'seed 004', 'Cracco 2017'],
  evidence: 'practice',
  match: [
    '(flagged|blocked|triggered|generated|rejected|declined|sent|held|cancelled|canceled|stopped|closed|selected|chosen|assigned|calculated|removed|suspended|locked|frozen|charged|limited|paused) .{0,2} by (our|the|a|an) .{0,2} (system|systems|engine|algorithm|algorithms|filter|filters|software|computer|bot|automation|model|process|map)',
    '(decision|decisions|selection|matching|pricing|prices|moderation|replies|emails|messages|charges|routes|checks|reminders|allocation|seats|invoices|ratings|process|suspensions|refunds) {be} .{0,2} (automated|automatic|automatically|computer generated|computerized|made by the system|picked by)',
    '(closed|selected|suspended|cancelled|canceled|deleted|blocked|rejected|declined|generated|triggered|flagged|locked) automatically',
  ],
  unless: [
    'security (system|check|team)',
    'had to be',
    '$wayout',
    '$ours',
    '$told',
    '(refund|refunded|credited|reimbursed|unlocked|reopened) automatically',
    'automatically (refunded|credited|reimbursed|restored)',
    '$instruct',
    '(audits|monitors)',
    '?',
  ],
  rewrites: [
    {
      i: 'That should not have happened to you; I am checking {what you check} in person and will write to you by {day and time}',
      we: 'That should not have happened to you; we are checking {what you check} in person and will write to you by {day and time}',
    },
    {
      i: "I'm sorry that we {what went wrong}; I will {next step} by {day and time}",
      we: "We're sorry that we {what went wrong}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[Your payment was rejected by our system].':
      'That should not have happened to you; we are checking [what you check] in person and will write to you by [day and time].',
    '[Such decisions are fully automated].':
      'That should not have happened to you; we are checking [what you check] in person and will write to you by [day and time].',
    '[I see that the ticket was closed automatically].':
      'That should not have happened to you; I am checking [what you check] in person and will write to you by [day and time].',
  },
  allows: [
    'Our system shows two bookings under your name.',
    'The invoice is sent automatically every month.',
    'The fee is refunded automatically.',
    'I have reopened the ticket that was closed automatically.',
    'Was the mail blocked by a filter?',
    'The lights in the hall are automatic.',
  ],
});
