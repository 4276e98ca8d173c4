import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This shuts the door. Leave the customer a way to go on.',
  why: 'A customer who is told that there is nothing left to discuss takes the complaint elsewhere.',
  source: ['customerservicelife.com', 'seed 004'],
  evidence: 'practice',
  match: {
    '(decision|decisions|ruling|verdict|conclusion|position|outcome|assessment|answer|stance) .{0,6} (is|are|remains|remain|stands|stand|was|were) .{0,1} (final|upheld|binding|unchanged|irrevocable)':
      {
        '[Our decision is final].': "What we'd need to look at this again is [a photo or a receipt].",
        "I've added your letter to the file, but [our position remains unchanged].":
          "I've added your letter to the file, but what we'd need to look at this again is [a photo or a receipt].",
        "- [The committee's decision is final]": "- What we'd need to look at this again is [a photo or a receipt]",
      },
    '(stand|stands|stood) (by|behind) (our|my|the|his|her|their|this|that) .{0,2} (decision|position|policy|decisions|conclusion|assessment|driver|staff|colleague|answer|price|prices|team)':
      ['[We stand by our price].'],
    '(matter|case|complaint|discussion|correspondence|subject|dispute) .{0,2} (is|as|considered|now|to be)? .{0,1} (closed|settled|concluded|finished|at an end) $':
      ['[We consider the matter closed].'],
    '(not|no) .{0,2} (enter into|engage in|be drawn into|debate|argue|correspond|further correspondence|further comment|further discussion|prepared to|going to argue)':
      ['[I am not going to argue about this here].', "[We won't enter into further discussion about the deposit]."],
    '(ask|asked|request|please|kindly|must|urge) .{0,3} refrain from .': ['[Please refrain from further enquiries].'],
    '(further|more|repeated|additional|several|multiple|new) .{0,1} (messages|tickets|calls|emails|mails|enquiries|inquiries|requests|reminders|contacts) .{0,2} (will|would|only|may|can|do|does) .{0,3} (move|delay|slow|push|not|put|prolong|ignored|speed|change)':
      [],
  },
  unless: ['(wrong|mistake|too early|should not|sorry|reopen*|overturn*|reversed .{0,2} (today|now|it))'],
  span: 'clause',
  rewrites: [
    weOrI("What we'd need to look at this again is {a photo or a receipt}"),
    {
      i: "If I've missed something, please tell me {what}",
      we: "If we've missed something, please tell us {what it is}",
    },
  ],
  allows: [],
});
