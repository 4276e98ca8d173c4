import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'How such things are in general does not help with this one: say what you can do about it.',
  why: 'A lecture on the material or the trade tells the customer that the fault is meant to be there.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '{be} (a|an) .{0,2} (natural|living|live|organic|breathing|wearing|handmade|sensitive|delicate) .{0,2} (material|product|structure|phenomenon|part|item|fiber|stone|process|ingredient|fabric|thing|system)':
      {
        '[Oak is a living material] and the care card is in the drawer.':
          "We can see why this isn't what you expected, and we'll [do this] by [day and time], and the care card is in the drawer.",
      },
    '(no two|no 2) .{0,2} {be} .{0,1} (alike|the same|identical)': ['[No two hides are alike].'],
    '(every|each) .{0,1} (face|skin|body|person|patient|case|hide|piece|item|one|room|device|car|child|dog|stone|head|phone|batch|garment|home|house|tree|egg) ({heal|react|respond|age|wear|behave|vary|differ}|{be|look} .{0,1} (different|unique|individual|special|handmade|made by hand))':
      ['[Every skin reacts differently].'],
    '(is|are) (a)? part of (life|nature|living|staying|camping|island life|country life|traveling|the charm|the experience|the romance)':
      ["Hi Lou, [midges are part of island life, I'm afraid]."],
    '(challenge|challenging|demanding|difficult|hard|tricky|tough) for (any|every|all|even|most) .{0,2} (algorithm|keyboard|system|app|company|hotel|airline|business|camera|machine|provider|software|team|driver|courier)':
      ['[Long surnames are a challenge for any keyboard, I find].'],
    '(depends on|depending on|comes down to|come down to|is down to|affected by|influenced by|a matter of|determined by) (how|what|where|the|your|many|several|various|a number|a lot|all sorts|tracking) .{0,3} (used|worn|laid|stored|kept|cared|driven|house|handset|factors|speed|water|conditions|washed|handled|use|usage|home|environment|surroundings|treated|things|style|out)':
      ['[How long it lasts comes down to how it is used].'],
    '(needs|need|requires|takes|require|take) .{0,1} time (for|to) .{0,2} (settle|dry|heal|adjust|cook|prepare|cool|learn|process|adapt|chemicals|mature|bed)':
      [],
    '(act of god|acts of god|force majeure|natural phenomenon|mother nature|nature does not|nature did)': [],
    '#Gerund .{0,4} (is|are|was) (very|really|always|never|simply|just|not)? .{0,1} (hard|tough|tricky|complex|complicated|an art|a science|easy|a lottery|expensive)':
      ['[They say that raising orchids is hard].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(waiting|losing|hearing|being|finding|reading|having|getting|seeing|living|missing|feeling|going|spending|standing|sitting|opening|coming|everything|nothing|something|anything) .{0,4} (is|was|must)',
    'not .{0,2} (constitute|fault|defect|indicate)',
  ],
  rewrites: [
    weOrI("We can see why this isn't what you expected, and we'll {do this} by {day and time}"),
    weOrI('What we can do for you now is {your offer}'),
  ],
  allows: [
    'Every stone is different and this is not a defect.',
    'Every skin is different, so which cream did you try first?',
  ],
});
