import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Say who did not do it: "we did not tell you", and say sorry for it.',
  why: 'What "was not communicated" was left unsaid by somebody, and the customer wants to hear by whom.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership', 'apology'] },
  match: [
    '(was|were|has|have|had) .{0,1} not (been)? #Adverb? {communicate|convey|pass|relay|action|follow|record|explain|transmit|log|address|handle|honor|notice|fulfill|apply|clean|service|replace|dispatch|escalate|forward|register|synchronize|flag/past}',
    '(may|might|could) not have been .{0,3} (clear|made clear|communicated|explained|conveyed|passed|actioned|handled|understood)',
    '(was|were|been) (never|not) #Adverb? (picked up|passed on|carried out|made clear|followed up|put through|set up|sent out|switched off|switched on|put in)',
  ],
  unless: [
    '(i|we) (checked|found|asked|looked) .',
    '$forward',
    '(we|i|our team|our staff) .{0,3} (not|never|failed|should|could|did)',
    '(our|my) (side|end|part|mistake|fault|error)',
    '(by us|by me|if|whether|unless|until|so that|yet|because you|you have)',
    '?',
    '(can|will|shall) not',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'I did not {what I left undone}, and I am sorry', we: 'We did not {what we left undone}, and we are sorry' },
    { i: 'I {what I got wrong}, and that is on me', we: 'We {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[The change was not communicated to the front desk].': 'We did not [what we left undone], and we are sorry.',
    '[Your note was never passed on].': 'We did not [what we left undone], and we are sorry.',
    '[This may not have been made clear enough at the counter].': 'We did not [what we left undone], and we are sorry.',
  },
  allows: [
    'We did not pass your note on, and I am sorry.',
    'The fee was not charged.',
    'If the code was not applied, send me a screenshot.',
    'I am sorry that the room was not cleaned.',
  ],
});
