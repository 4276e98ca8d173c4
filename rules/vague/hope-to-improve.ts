import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Hope is not a plan: name the one thing that changes.',
  why: 'A wish to improve promises nothing that the customer could check.',
  source: ['seed 001', 'seed 002', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(we|i) (are|will|do|am|shall)? .{0,2} {hope|try|want|wish|plan|intend|aim|seek|endeavor} .{0,3} (to|on|at) .{0,2} (improve|do better|be better|get better|correct this|rectify|do a better job|raise the bar)':
      ['[We hope to improve our service].', '[I am trying to do better].'],
    '(we|i) (are|will|am) .{0,2} {work|look|continue|keep} .{0,4} (to|on|at|into) .{0,2} (improve|improving|do better|doing better|get better|getting better|ways to|how to)':
      [],
    '(we hope|i hope|it is hoped) (that|which)? .{0,6} (will|can|should|gets|is|are|runs|comes) .{0,2} (be)? .{0,1} (resolved|fixed|sorted|better|solved|improved|back|stable|smoother|improve|alleviate|ease|work)':
      [],
    '(we|i) (will|may|might|could|can) .{0,1} (consider|think about|look to|explore) (adding|this|it|that|how|including|making|introducing|whether|ways|offering|your)':
      ['[We may consider adding it].'],
    '(room for improvement|(a|an) (area|opportunity) (for|of|to) (improvement|improve)|something we can improve)': [
      '- [There is room for improvement].',
    ],
    '(maybe|perhaps|possibly|might|may|could) .{0,5} (one day|some day|down the (road|line)|in the future|later on|at some point)':
      ["[Perhaps we'll add a lift one day]."],
    '(are|will|am) .{0,2} (keep|continue|carry on) (on)? (improving|to improve|working|learning|to work)': [
      '[We will keep improving].',
    ],
    '(will|going to) .{0,1} (work on|improve on|improve|up our game|be making (improvements|changes))': [
      '[We will work on our check-in].',
    ],
    '(hopefully|fingers crossed) (that|which)? .{0,6} (will|can|should|gets|is|are|runs|comes) .{0,2} (be)? .{0,1} (resolved|fixed|sorted|better|solved|improved|back|stable|smoother|improve|alleviate|ease|work)':
      ['[Hopefully it will be fixed].', '[Hopefully it gets better].'],
    '(will|would) .{0,2} (be|get|become) .{0,1} (better|smoother|cleverer|faster|easier|improved) (again|with time|in time|soon|over time|next time|$)':
      [],
    '(always|constantly|continually|continuously|forever) (looking|searching|look|seek|seeking|trying|try) (at|for|into|to) (ways|how|new|improve|better|make)':
      [],
    '(are|am) (always|constantly|continually|continuously|forever) .{0,1} (optimizing|improving|refining|enhancing|developing|upgrading) (the|our|this|it|and)':
      [],
    '(hopefully|fingers crossed) (we|i|they|it) (can|will|could) .': ['[Hopefully we can find one].'],
    '(next|new|coming|upcoming|future) .{0,2} (builds|build|updates|update|versions|version|releases|weeks|months|season) .{0,2} (should|will|are|might|going to) .{0,2} {feel|be|look|run|bring|see|improve} .{0,3} (better|smoother|improvement|improvements|calmer|easier|stable|faster)':
      [],
    '(hope|hoping|aim|aiming|plan|planning|looking|working) to have (a|an|some|something|this|it|new|more) .{0,4} (in place|ready|sorted|up and running|available|live|solution|fix|working)':
      ['[We hope to have a solution in place].'],
    '(more|extra|further|additional) .{0,2} (capacity|stock|slots|servers|drivers|staff|features|improvements|tables|dates|seats|options|rooms|bikes) {be} .{0,1} (on the way|on its way|on their way|coming|in the pipeline|planned|in the works)':
      [],
  },
  unless: [...QUESTION, '(you could improve|help us|see you|welcome*)'],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'clause',
  rewrites: [weOrI('we will {do this} by {day and time}'), weOrI('we have {done this}')],
  allows: ['We hope that we can welcome you back in spring.'],
});
