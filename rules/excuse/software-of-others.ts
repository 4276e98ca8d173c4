import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

const platform =
  '(android|ios|iphone|iphones|windows|mac|macos|excel|chrome|safari|firefox|outlook|gmail|google|apple|microsoft|meta|facebook|instagram|whatsapp|samsung|xiaomi|huawei|steam|sony|playstation|nintendo|xbox|amazon|alexa|youtube|tiktok|operating system|play store|app store)';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'The customer uses your product: say how you help with it here.',
  why: 'Naming the makers of something behind your product sends the customer to people they never dealt with.',
  source: ['seed 004', 'seed 002', 'Cracco 2017'],
  evidence: 'practice',
  match: {
    // The platform does it.
    [`${platform} (can not|could not|does not|do not|will not|is not|are not|did not) .{0,2} (deal|handle|support|allow|let|permit|cope|read|display|process|understand|pass|share|tell|able|designed|made)`]:
      ['[Outlook can’t cope with long subjects].', "Hi Wes, [the sound's off because Chrome doesn't allow it]."],

    // The data are not ours.
    '{come|originate|stem|derive/base} (directly|straight|automatically)? from (a|an|the|our|their|its|various|several|one)? .{0,3} (feed|feeds|database|databases|model|models|api|provider|providers|supplier|suppliers|manufacturer|manufacturers|vendor|bureau|registry|map data|exchange|publisher)':
      ['[The tide times come from an outside bureau].'],
    '(we|i|it|app|page|site) .{0,1} (only|merely|simply|just) {show|display|paint|mirror|relay|forward|repeat|reflect|republish|reproduce|print|copy|transmit} (the|what|it|them|that|whatever|those)':
      [
        '[I only print what the sheet says].',
        '[We simply mirror what the exchange publishes], and the full list is under Rates.',
      ],

    // A right to it that ran out.
    '(licenses|license|rights|lease|permit|agreement) .{0,5} (ran out|run out|runs out|expired|lapsed|came to an end|not renewed)':
      ['[The rights to those films have lapsed].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(your|you) .{0,3} (license|rights|lease|permit|agreement)',
  ],
  rewrites: [
    weOrI("You should be able to rely on this, and we'll {do this} by {day and time}"),
    weOrI('What we can do from here is {your offer}'),
  ],
  allows: [
    'Windows does not read the old disks, so I have sent you a stick.',
    'Your permit has lapsed, and the new form takes two minutes.',
    'We only show the total on the last page, and we should have put it on the first.',
  ],
});
