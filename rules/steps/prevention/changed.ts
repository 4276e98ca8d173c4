import type { Expression } from '../../rule';

const NEW =
  '(new|second|third|extra|additional|spare|backup|written|weekly|daily|stronger|thicker|proper|clearer|bigger|permanent|automatic|double)';

/** What we changed, bought, wrote or fitted, so that it does not come back. */
export const CHANGED: Expression[] = [
  `(we|i) (have|had)? $nowOrAlso? (gone|moved|switched|changed|returned) (back|over|away)? (to|from) (a|an|paper|using|printed|hand|another|new|different|daily|metal|glass|card) !(refund|voucher|room|flight)`,
  `(we|i) (have|had)? $nowOrAlso? {add|put|buy|build|hire|install|fit|make|create|write|introduce|set up|pin|stick|hang/past} .{0,1} (a|an|another|some|two|three|an old|${NEW}) .{1,6} (to (our|the|every|each|all)|so (that|it|this|nobody|no one)|in (every|each|all|our|my)|on (every|each|all|our|the (tickets|labels|box|door|wall|screen|page|site|website))|for (next|future|every|each|this)|whenever|saying|by the)`,
  '(put|added) (it|that|this) (on|in|to) the (rota|schedule|plan|checklist|agenda)',
  `${NEW} .{1,4} (went in|go in|goes in|have gone in|has gone in|were put in|was put in|are in|went up|come on|comes on|is on order|are on order|start on|starts on|replace|replaces|joins|join)`,
  '(is|are|was|were|gets|get|has been|have been) (changed|corrected|fixed|reset|put right|rewritten|updated|swapped|turned|altered) .{0,2} (round|over|on)? .{0,4} (for (all|every|everyone|everybody|the (other|rest|whole))|everywhere|in (all|every)|across (all|the|our))',
  '(asked|arranged|checked|checking|looked|gone|going|been) .{0,4} (for|round|through|at|over)? (the|all the|all|every) (other|rest|remaining|whole) .{0,6} (too|as well|checked|batch|also|before|$)',
  '(check|checks|checked|test|tests|tested|look) .{0,7} (myself|twice|by hand|itself|themselves) .{0,3} before (it|they|each|every|we|i|anything|the)',
  '(keeps|keep) (a|the|your|every|all) .{1,6} (before|until|whenever|even)',
];
