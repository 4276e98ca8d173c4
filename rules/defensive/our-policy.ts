import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'A rule is no reason to the customer. Say what it is for, and what you can do.',
  why: 'Pointing at a policy ends the conversation at the point where the customer needs a way forward.',
  source: ['ICTS', 'Amy Castro', 'customerservicelife.com'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(industry|market) (standard|standards|practice|norm)',
    '(is|are) #Adverb? (standard|common|normal|usual) #Noun? (across|in|for|throughout) .{0,2} (industry|market|sector|business|hotels|airlines|banks|apps)',
    '(per|under|following|given|by|with|to|of|since) .{0,3} (our|the|its|a|an) .{0,3} (policy|policies|terms|rules|guidelines|regulations|procedure|procedures|protocol)',
    '(per|as|by|under|against|is) .{0,1} (company|hotel|store|standard|a) (policy|procedure|protocol|rule|regulations)',
    '(our|the|company|store|hotel|this|that|it|these) .{0,3} (policy|policies|terms|rules|guidelines|procedure|regulations|conditions) .{0,1} (is|are|state|states|say|says|stipulate|require|requires|prohibit|prohibits|dictate|dictates|forbid|forbids|has|have|do|does|prevent|prevents)',
    '(is|are) .{0,2} (our|company|standard|normal|common|store|hotel) (policy|procedure|practice|protocol)',
    '(we|they) have (a|an|our|strict|very) .{0,4} policy',
    '(rules|policy|policies|terms|system|regulations) .{0,1} not .{0,1} (allow|permit|let|support|cover)',
  ],
  unless: [
    '(policy|policies|terms|rules) .{0,3} you (can|may)',
    '(have|will|has) .{0,2} (refunded|refund|replaced|replace|credited|waived)',
    'new policy',
    'you (can|may|could) .{0,8} (policy|terms|rules)',
    '(policy|policies|terms|rules) .{0,1} (let|lets|allow|allows|cover|covers|give|gives|entitle|entitles) you',
    '(copy|link|read|find|attached|privacy) .{0,4} (policy|terms|rules)',
    '(changed|changing|reviewing|reviewed|updating|rewriting|broke|against) .{0,2} (our|the) .{0,2} (policy|rules|procedure|procedures|guidelines)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'The reason is {what the rule protects}, and what I can do is {your offer}',
      we: 'The reason is {what the rule protects}, and what we can do is {your offer}',
    },
    { i: 'What I can do is {your offer}', we: 'What we can do is {your offer}' },
  ],
  flags: {
    '[As per our policy, opened boxes stay with the buyer].':
      'The reason is [what the rule protects], and what we can do is [your offer].',
    "[The company's rules do not allow this].":
      'The reason is [what the rule protects], and what we can do is [your offer].',
    '[It is standard procedure to keep the deposit, and I stand by that].':
      'The reason is [what the rule protects], and what I can do is [your offer].',
    '[Our terms state that fees are final].':
      'The reason is [what the rule protects], and what we can do is [your offer].',
  },
  allows: [
    'Our policy lets you return it until May.',
    'Thank you for asking; you can read the rules of the game in the box.',
    'We have changed our procedure so that this cannot happen again.',
  ],
});
