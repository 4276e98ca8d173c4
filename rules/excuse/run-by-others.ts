import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Who runs it for you is your choice; to the customer it is all yours.',
  why: 'Explaining who is in charge of what tells the customer to look for help elsewhere.',
  source: ['seed 004', 'seed 002', 'Cracco 2017'],
  evidence: 'practice',
  match: {
    // In other hands.
    '{handle|run|manage|operate|provide|process|own|control|supply|carry|make|do|maintain|perform|set|decide|host|administer|collect|determine|pull|organize|fulfil|fulfill|impose|meter|print|display|regulate|prescribe|limit|restrict|block|oversee|arrange|fly|schedule|assess|install|remove|withdraw/past} (out|in|on)? by (a|an|the|our|those|these|one|their|its|another)? .{0,3} $partner':
      ['Hi Meg, [the car park is operated by the council], and the exit is on Mill Road.'],
    '(is|are) (delivered|supplied|sent|given|received|provided) .{0,2} by .{0,2} $partner': [],
    '{handle|run|manage|operate|provide|process|own|control|supply|carry|deliver|make|do|license|maintain|perform|set|host|administer|outsource|buy|sell/past} (out|in|on)? (by|from|to|through) (a|an|the|our|those|these|one|another) .{0,1} (third|contractor|external|outside|independent|separate|outsourced|partner|different company|other company)':
      ['[Deliveries are handled by a different company].'],
    '{belong} to (the|a|an|our|another) .{0,3} ($partner|owner|company|freeholder|city)': [
      '[The pool belongs to the council].',
    ],
    '(in|into) (the|their|his|her|its|a)? .{0,1} ($partner|their|his|her|its) hands': [
      '[From there it is in the bank’s hands].',
    ],
    '{be} (a|an|our|the|with) .{0,1} (independent|external|separate|outside|third party|self employed) .{0,1} (firm|company|business|contractor|contractors|vendor|studio|provider|agency|entity|unit|network|party|organization|service|supplier|franchise|partner|legal entity)':
      [],
    '(an|a|the|from) (external|outside|third party|independent) .{0,1} (firm|company|contractor|contractors|vendor|studio|data feed|feed|provider|agency|unit|network|service|supplier|library|partner|party|platform|tool)':
      [],

    // We only pass it on.
    '(we|i) .{0,1} (just|only|merely|simply|are just|are only|are merely|are simply) (the|a|an)? .{0,1} (platform|intermediary|agent|middleman|marketplace|reseller|retailer|installer|broker|tenant|franchise|run the|display|show|rent the|host|pass on|sell)':
      ['[I only pass on what the promoter decides].'],
    '(waiting on|waiting for|awaiting|depends on|dependent on|depend on|rely on|dependency on|subject to|at the mercy of|tied to|limited by) .{0,4} $partner':
      [],
    'not ours ($|, |so|and|which|but)': ["[The lifts aren't ours, so we depend on the landlord]."],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    'not .{0,1} (responsible|liable)',
    '(inspection|inspected|cleaned|gets cleaned|checked|tested|audited|assessed|surveyed|measured) .',
    '(duty|duties|vat|tax|taxes) .',
    '(payments|payment|subscription|subscriptions|purchases|billing|baggage|luggage|refunds) {be} .{0,2} (handled|managed|processed|decided|made|issued|taken|billed) .{0,3} by',
    '(asked|hired|engaged|commissioned|appointed|brought in|instructed) (a|an|the|our)',
  ],
  rewrites: [
    weOrI("You're our customer, so we'll take it up with {name} and write to you by {day and time}"),
    weOrI('What we can do from here is {your offer}'),
  ],
  allows: [
    'Subscriptions are managed by Google Play, where you can cancel at any time.',
    'We have asked an independent firm to measure the noise.',
    'We only show the total on the last page, and we should have put it on the first.',
  ],
});
