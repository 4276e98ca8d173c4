import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: '“Out of our hands” is no help to the customer. Say what is in your hands.',
  why: 'The customer chose you, not your partners, and hears that nobody will help.',
  source: ['Lewicki 2016', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '(out|outside|beyond) of? (our|my|their|human|the|anyone|anybody) .{0,2} (control|hands|influence|remit|power|scope|reach)':
      {
        "[I'm afraid the weather is beyond our control].": 'What we can do from here is [take this step].',
        "I've resent the form, but [the weather is beyond our control].":
          "I've resent the form, but what we can do from here is [take this step].",
        "- [It's out of our hands]": '- What we can do from here is [take this step]',
      },
    '(no|not|little|limited|zero) .{0,4} (control|influence|say|discretion|authority) (over|of|in|on|to|here|how|whatsoever)':
      ['[I have no control over the courier].', '[We cannot influence how long the bank takes].'],
    '(we|i|airline|company|hotel|bank|shop|it) .{0,1} ((can|could) .{0,1} not|(am|are|is) (not able|unable) to) .{0,2} (influence|control|intervene|interfere|prevent|police|predict|foresee|stop|overrule|override|dictate|steer|force) .':
      [],
    '(can|could) not .{0,1} (influence|intervene|control) $': [],
    '(not|nothing) .{0,2} (something|anything|things) .{0,1} (we|i|a|an|our|the) .{0,3} (can|could|able|have (any|a|control|influence)|decide|decides|control|controls|determine|influence|rush|change|fix)':
      ["[The price isn't something we can change], and the form is attached."],
    '(is|are|was|were|gets|get) .{0,2} (decided|determined|set|controlled|managed|handled|dictated|imposed|governed|regulated) .{0,2} (by|solely by|only by|entirely by) (the|your|a|an|each|our) .{0,3} (bank|store|seller|airline|manufacturer|carrier|government|authority|authorities|partner|provider|network|supplier|platform|airport|council|promoter|courier|system|computer|algorithm|landlord|customs|law|court)':
      ['[The route is set by the airport authority].'],
    '(is|are|by|with|through|was|were) (an|a)? (independent|separate|third party|external) .{0,1} (contractor|contractors|firm|company|companies|business|operator|operators|entity|partner|partners) .':
      [],
    '(we|i|developer|developers|hotel|shop|team|desk) .{0,1} (have|has) no (access|insight|influence) (to|into|on|over) (your|the|their|any|these|those|it|that|this)':
      ['[The shop has no access to your card details].'],
  },
  unless: [...QUESTION, ...WAY_FORWARD],
  unlessSteps: { near: ['ownership', 'gesture'] },
  span: 'clause',
  rewrites: [
    weOrI('What we can do from here is {take this step}'),
    weOrI("We'll find out {where it is} and write to you by {day and time}"),
  ],
  allows: ['The tide is beyond our control, but we can offer you a later boat.'],
});
