import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

const THEIRS =
  '(device|phone|handset|mobile|tablet|computer|laptop|pc|browser|router|modem|wifi|wi fi|internet|network|connection|connectivity|signal|settings|setting|account|bank|card|carrier|operator|isp|provider|antivirus|firewall|vpn|printer|tv|hardware|equipment|wiring|installation|address|inbox|email|end|side|line|home|storage|memory|battery|software|cable|setup|configuration|system)';

export default defineRule({
  severity: 'caution',
  message: 'This moves the fault to the customer’s side. Ask for the one thing that you need.',
  why: 'Blaming the customer’s own equipment sounds as if you had stopped looking, and they notice.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    [`(issue|issues|problem|problems|fault|error|cause|glitch|delay|bottleneck) .{0,2} (is|was|are|were|lies|lay|seems to be|appears to be|must be) .{0,2} (with|on|in|at|from) your .{0,1} ${THEIRS}`]:
      ['[The problem is with your router].', "[The fault lies with your phone, and it isn't the app]."],
    [`(due to|because of|caused by|owing to|down to|related to|depends on|dependent on|result of|comes from|attributed to) .{0,3} (your|the customer|the user|customer|user) .{0,3} ${THEIRS}`]:
      ['[The crash was caused by your browser settings].', 'Hi Rob, [the error comes from your firewall].'],
    '(slow|poor|weak|bad|unstable|low|old|older|outdated|cheap|faulty|limited|overloaded) .{0,2} (internet|network|connection|connectivity|wifi|signal|bandwidth|broadband|device|devices|phone|phones|handset|router|storage|memory|battery|browser|hardware) .{0,3} {be|make|cause|slow|result|lead|affect|tend|struggle|explain}':
      ['[A slow connection makes the game stutter].'],
    '(nine|9|99|ninety) .{0,1} (times|cases) .{0,1} (out of|of|in) .': [],
    'in most cases (it|this|that) is (the|a|an|caused|due|your|down) .': ['[In most cases it is the cable at home].'],
  },
  unless: [...QUESTION, ...WAY_FORWARD],
  span: 'clause',
  rewrites: [
    weOrI('To find the cause, all we need from you is {the detail you need}'),
    weOrI("We're checking this here and will write to you by {day and time}"),
  ],
  allows: [],
});
