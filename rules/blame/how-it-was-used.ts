import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'This says that the customer handled it badly. Ask how it happened, or offer the repair.',
  why: 'A verdict on how somebody treats their things sounds like an insult.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '(improper|incorrect|inappropriate|careless|excessive|rough|intensive|heavy|unsuitable) .{0,1} (use|usage|handling|storage|installation|care|wear|operation|washing|cleaning)':
      ['[Scratches like these come from improper cleaning].', '[The zip broke because of excessive wear].'],
    '(sign|signs|trace|traces|marks|evidence) of .{0,3} (use|wear|impact|drop|moisture|water|liquid|force|opening|tear|contact|handling)':
      ['[The hinge shows signs of force].'],
    '(wear and tear|water damage|liquid damage|accidental damage|physical damage|customer damage|wearing part|wear part|consumable)':
      ['[This is normal wear and tear].', "Hi Tom, [it's water damage]."],
    '(depend|depends|come|comes|down) .{0,2} (on|to) how .{0,3} (used|treated|handled|looked|stored|cared|worn|kept|driven|washed|ride|drive|use|treat)':
      ['[How long a blade lasts depends on how it is used].'],
    '(has|have|was|were|been) .{0,1} (dropped|overloaded|overcharged by|bent|washed too|stored too|exposed to|left in the sun|allowed to build)':
      ["[The screen's been dropped]."],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    'dropped (off|by|in)',
    '(our|we|i|courier|carrier|driver|transport|staff) .{0,8} (mishandling|mishandled|misuse|dropped|rough|careless|careless*|bent)',
    '(covers|cover|including|includes|even) .{0,6} (damage|misuse|wear)',
    '(hotel|room|rooms|furniture|carpet|carpets|property|building|renovat*)',
  ],
  span: 'clause',
  rewrites: [
    weOrI("Please tell us how it happened, and we'll {do this} by {day and time}"),
    weOrI("We'll have it looked at and write to you by {day and time}"),
  ],
  allows: ['The cover includes water damage.', 'There is wear and tear in our older rooms.'],
});
