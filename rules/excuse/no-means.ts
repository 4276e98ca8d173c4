import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'This says what you lack. Say the no plainly, and what you can do.',
  why: 'A limit of yours does not undo what the customer went through; an option helps.',
  source: ['seed 002', 'seed 003', 'seed 004'],
  evidence: 'practice',
  match: {
    'we (do|did) not .{0,1} have .{0,2} (resources|budget|capacity|manpower|machinery|means|(space|room|facilities|equipment|kitchen|stove|oven) (to|for|that))':
      [
        "[We don't have the space for a second lift].",
        "Hi Bo, [we don't have the manpower].",
        "[We didn't have the budget for it], and the form is on page two.",
      ],
    'we (need|have|had|must|needed) (to)? !(you|your) .{1,8} (before|until) (we|it|they) (can|could|are able)': [
      '[We must sell a few more seats before we can run that course].',
    ],
    '(we|they|our .|i) (are|were|have been|am|was) .{0,1} (limited|restricted) .{0,1} .{1,12} (when|while|because|due to|since|whilst|given|during)':
      ['[We are limited in what we do while we rebuild].'],
    '(is|are|was|were) .{0,1} (hard|difficult|impossible|not easy|not always easy|not always possible|not possible|tricky) (for us)? to (keep|maintain|guarantee|predict|offer|provide|avoid|control|find|ensure|deliver|answer|respond|meet|satisfy|accommodate|get|prevent|balance|manage|plan|schedule|repair|stop|serve|staff|forecast|treat|hold|please|fit|bring|make) .{0,8} (with|as|due|find|keep|get|guarantee|predict|balance)':
      ["[It's hard for us to guarantee a quiet room with a bar downstairs]."],
    '(space|capacity) {be} .{0,2} (limited|restricted|tight|scarce|finite)': [
      '[I must say that space is limited up here].',
    ],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION],
  rewrites: [
    weOrI("We can't do that, because {the reason}. What we can do is {your offer}"),
    weOrI("We're sorry that we can't {do that}. What we can do is {your offer}"),
  ],
  allows: [],
});
