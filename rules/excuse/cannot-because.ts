import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This explains why we could not, before saying what we can.',
  why: 'A limit of ours does not undo what the customer went through; an option does.',
  source: ['seed 002', 'seed 003', 'seed 004'],
  evidence: 'practice',
  match: [
    '(we|they|our .|i) (are|were|have been|am|was) .{0,1} (unable|not able|limited|restricted) .{0,1} !(find|locate|see|verify|access|open|identify|discuss|share|view) .{1,12} (when|while|because|due to|since|whilst|given|during)',
    'we (do|did) not .{0,1} have .{0,2} (resources|budget|capacity|manpower|machinery|means|(space|room|facilities|equipment|kitchen|stove|oven) (to|for|that))',
    'we (need|have|had|must|needed) (to)? !(you|your) .{1,8} (before|until) (we|it|they) (can|could|are able)',
    '(is|are|was|were) .{0,1} (hard|difficult|impossible|not easy|not always easy|not always possible|not possible|tricky) (for us)? to (keep|maintain|guarantee|predict|offer|provide|avoid|control|find|ensure|deliver|answer|respond|meet|satisfy|accommodate|get|prevent|balance|manage|plan|schedule|repair|stop|serve|staff|forecast|treat|hold|please|fit|bring|make) .{0,8} (when|with|because|as|due|during|in such|given|find|keep|get|guarantee|predict|balance)',
    '(space|capacity) {be} .{0,2} (limited|restricted|tight|scarce|finite)',
  ],
  unless: [
    '(photo|picture|number|reference|address|details|proof|receipt|confirmation) .',
    '$wayout',
    '$ours',
    '$told',
    '(instead|but we can|but i can|what we can|what i can)',
    '$instruct',
    'you .{0,2} (unable|not able)',
    '?',
  ],
  rewrites: [
    {
      i: 'What I can do is {an option that helps}',
      we: 'What we can do is {an option that helps}',
    },
    {
      i: 'You needed {what you needed}, and the best I can offer is {an option that helps}',
      we: 'You needed {what you needed}, and the best we can offer is {an option that helps}',
    },
  ],
  flags: {
    '[We are unable to water the lawn when guests are outside].': 'What we can do is [an option that helps].',
    "[We don't have the space for a second lift].": 'What we can do is [an option that helps].',
    '[It is difficult for us to keep the hall quiet during the festival].': 'What we can do is [an option that helps].',
    '[I must say that space is limited up here].': 'What I can do is [an option that helps].',
  },
  allows: [
    'It is difficult to enjoy a dinner with noise like that.',
    'We need your order number before we can open the file.',
    'We are unable to see your order without its number.',
    'We are unable to lift it when the road is closed, but we can bring it up on Friday instead.',
    'It is hard to hear that you waited so long.',
    'We do not have your phone number yet.',
  ],
});
