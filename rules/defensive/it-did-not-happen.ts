import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This disputes what the customer told you. Ask first; the facts can come after.',
  why: 'Readers of a complaint rarely believe a denial, and it costs you the customer’s trust either way.',
  source: ['Matzat & Snijders 2012', 'seed 002', 'seed 004'],
  evidence: 'research',
  match: [
    '(we|i) .{0,2} (disagree|dispute|deny|denied|reject|refute)',
    '(is|was|are|were) not .{0,2} (our|my) (fault|mistake|error|doing|problem|responsibility)',
    '(that|this|it|which) (is .{0,1} not .{0,2} (true|correct|accurate|case|happened|so)|was .{0,1} not .{0,2} (true|case|happened|so))',
    'there (must|seems|appears|may|might|is|has) .{0,4} (misconception|misunderstanding|misconceptions|misperception)',
  ],
  unless: [
    '(by mistake|in error)',
    'which was not .{0,1} (true|so|the case)',
    'that you (have|need|must) .',
    'disagree with what (my|our) .',
    '(wrongly|mistakenly|should not|should have|apologize|sorry) .',
    'not .{0,2} (disagree|dispute|deny|reject|refute)',
    '(denied|rejected) you .',
    '(asked|ask) .{0,2} (whether|if) .',
    'no , .{0,1} (it|that|this) (is|was) not',
    'wrong (of|to|for|that) .',
    '(our|my) (fault|mistake|error) .{0,2} not (yours|your)',
    'not (right|acceptable|ok|okay|good)',
    'if .{0,6} (incorrect|wrong|untrue|inaccurate)',
  ],
  when: 'recovery',
  span: 'clause',
  rewrites: [
    {
      i: "What I can see here is {the fact}, and I'd like to hear how it was for you",
      we: "What we can see here is {the fact}, and we'd like to hear how it was for you",
    },
    {
      i: 'Please tell me {what happened first}, so that I can look into it',
      we: 'Please tell us {what happened first}, so that we can look into it',
    },
  ],
  flags: {
    "[That's simply not true].": "What we can see here is [the fact], and we'd like to hear how it was for you.",
    "[I promise it wasn't our fault].": "What we can see here is [the fact], and we'd like to hear how it was for you.",
    '[We must reject this in full].': "What we can see here is [the fact], and we'd like to hear how it was for you.",
    '[There seems to be a misunderstanding about the fee].':
      "What we can see here is [the fact], and we'd like to hear how it was for you.",
    "I've read the notes, and [that is simply not the case].":
      "I've read the notes, and what I can see here is [the fact], and I'd like to hear how it was for you.",
    "- [This wasn't our mistake]": "- What we can see here is [the fact], and we'd like to hear how it was for you",
    '[We strongly disagree with your account], but you may send photos.':
      "What we can see here is [the fact], and we'd like to hear how it was for you, but you may send photos.",
  },
  allows: [
    'This was our fault, not yours.',
    "That's not good enough, and I am sorry.",
    'The address on the label was wrong, so I have sent a new parcel.',
    'It was wrong of us to cancel without a word.',
    'This was not correct: the fee should have been ten euros.',
    'We denied your refund by mistake.',
  ],
});
