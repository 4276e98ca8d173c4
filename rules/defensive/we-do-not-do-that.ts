import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'A bare "we don’t" leaves the customer standing there. Add what you do have.',
  why: 'It answers what you offer in general, and not what this customer needs now.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(we|i) do not #Adverb? (do|offer|allow|accept|serve|sell|stock|provide|deal|handle|permit|issue|guarantee|monitor|supply|accommodate|negotiate|price match) .',
    '(we|i|airline|hotel|company) (can|could|do|does|are|am|is|will) (not|unable) .{0,2} (guarantee|promise|warrant) .',
    'no (guarantee|guarantees|entitlement) .',
    '(not|never) (part of|included in|foreseen|designed for|intended for|meant for) .',
  ],
  unless: [
    'but #Noun .{0,2} is (certain|sure|possible|fine)',
    '(sell|share|store|keep|read) your .',
    '(want|sell your|do that anymore) .',
    '$forward',
    '(but|instead|however|so|and|though|which is why) .{0,2} (we|i) (can|will|could|have|do|am|are) !(not) .',
    '(apologize|sorry|apologies) (that|for) .',
    '(behavior|conduct|lightly|excuse|excuses|standard|attitude|way) .',
    '(if|why|when|whether|that) (we|i) (do|can) not',
    'we do not (do|offer|provide|sell|have) .{0,3} (enough|well|better|justice)',
    '(want|wanted|like|expect|mean|intend) .{0,3} (not|that)',
    '(not|never) (meant|intended) to .{0,2} (upset|offend|hurt|be|sound|suggest)',
    '?',
  ],
  unlessSteps: { near: ['gesture'] },
  span: 'sentence',
  rewrites: [{ i: 'What I can offer you is {your offer}', we: 'What we can offer you is {your offer}' }],
  flags: {
    '[There is no entitlement to a seat by the door].': 'What we can offer you is [your offer].',
    "[We don't offer late meals].": 'What we can offer you is [your offer].',
    '[We cannot guarantee a table by the window].': 'What we can offer you is [your offer].',
  },
  allows: [
    'We do not serve soup in the evening, but we can bring you a salad.',
    'We guarantee the part for two years.',
    'We do not want you to wait any longer.',
  ],
});
