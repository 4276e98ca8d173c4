import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This disputes what the customer told you. Ask first; the facts can come after.',
  why: 'Readers of a complaint rarely believe a denial, and it costs you the customer’s trust either way.',
  source: ['Matzat & Snijders 2012', 'seed 002', 'seed 004'],
  evidence: 'research',
  match: {
    '(that|this|it|which) (is .{0,1} not .{0,2} (true|correct|accurate|case|happened|so)|was .{0,1} not .{0,2} (true|case|happened|so))':
      ["[That's simply not true].", "I've read the notes, and [that is simply not the case]."],
    '(we|i) .{0,2} (disagree|dispute|deny|denied|reject|refute)': [
      '[We must reject this in full].',
      '[We strongly disagree with your account], but you may send photos.',
    ],
    '(is|was|are|were) not .{0,2} (our|my) (fault|mistake|error|doing|problem|responsibility)': {
      "[I promise it wasn't our fault].":
        "What we can see here is [the fact], and we'd like to hear how it was for you.",
      "- [This wasn't our mistake]": "- What we can see here is [the fact], and we'd like to hear how it was for you",
    },
    'there (must|seems|appears|may|might|is|has) .{0,4} (misconception|misunderstanding|misconceptions|misperception)':
      ['[There seems to be a misunderstanding about the fee].'],
  },
  unless: ['(by mistake|in error)', '(wrongly|mistakenly|should not|should have|apologize|sorry) .'],
  when: 'recovery',
  span: 'clause',
  rewrites: [
    weOrI("What we can see here is {the fact}, and we'd like to hear how it was for you"),
    weOrI('Please tell us {what happened first}, so that we can look into it'),
  ],
  allows: ['We denied your refund by mistake.', 'I am sorry that this was not the case.'],
});
