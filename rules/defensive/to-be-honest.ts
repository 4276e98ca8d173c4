import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'The sentence is kinder without this word.',
  why: '"Obviously" says that the customer should have known, and "to be honest" makes the rest sound less so.',
  source: ['SkyVerge support guide', 'seed 002'],
  evidence: 'practice',
  match: [
    /^(?:(?:well|but|and|so),? )?(?:obviously|clearly|frankly|honestly|evidently|actually|needless to say|to be (?:perfectly |completely |quite |very )?(?:honest|frank|fair)|quite frankly|let me be clear|in all honesty|truth be told)(?=,|\s(?:the|this|that|it|we|i|you|our|your|there|they)\b)/i,
    /(?<=, )(?:to be (?:honest|frank|fair)|frankly|honestly|quite frankly|obviously)(?=[,.]|$)/i,
  ],
  unless: [
    /\b(?:obviously|clearly|actually|frankly|honestly),? (?:this|that|it)?(?:'s| is| was)? ?(?:our|my) (?:fault|mistake|error)\b/i,
  ],
  rewrites: [
    { i: 'from what I can see', we: 'from what we can see' },
    { i: 'what I know is this:', we: 'what we know is this:' },
  ],
  flags: {
    '[Obviously], the lamp was packed well.': 'From what we can see, the lamp was packed well.',
    '[To be honest], the bus is faster.': 'From what we can see, the bus is faster.',
    'I would not wait for it, [frankly].': 'I would not wait for it, from what I can see.',
  },
  allows: ['The door is clearly marked.', 'Did you actually receive it?', 'Clearly our mistake, and I am sorry.'],
});
