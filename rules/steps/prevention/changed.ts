import type { Expression } from '../../defineRule';

const NEW =
  '(new|second|third|extra|additional|spare|backup|written|weekly|daily|stronger|thicker|proper|clearer|bigger|permanent|automatic|double)';
const THING =
  '(label|labels|form|page|pages|menu|script|list|checklist|system|software|process|rota|schedule|template|wording|text|sentence|guide|manual|sign|setting|settings|rule|rules|routing|packaging|film|box|recipe|supplier|design|code|config|procedure|procedures|policy|lock|locks|boiler|pump|filter|wiring|instructions|contract|inbox|mailbox|page)';
const US = '(our|the|every|each|all|both|those|that)';

/** What we changed, bought, wrote or fitted, so that it does not come back. */
export const CHANGED: Expression[] = [
  `(we|i) (have|had|am|are|will)? $also? {change|rewrite|redesign|revise|reword|rework|split|reorganize|reprint|relabel|simplify|tighten|strengthen|thicken|double|replace/past} ${US} .{0,2} ${THING}`,
  `(am|are|and|we|i) (now|also|already)? {change|rewrite|redesign|revise|rework|split|reorganize|reprint|relabel|simplify|tighten|strengthen|thicken|reduce/ing} ${US} .{1,4} (from|by|in|before|so|next|this|on|for|to)`,
  `(we|i) (have|had)? $also? (gone|moved|switched|changed|returned) (back|over|away)? (to|from) (a|an|paper|using|printed|hand|another|new|different|daily|metal|glass|card) !(refund|voucher|room|flight)`,
  `(we|i) (have|had)? $also? {add|put|buy|build|hire|install|fit|make|create|write|introduce|set up|pin|stick|hang/past} .{0,1} (a|an|another|some|two|three|an old|${NEW}) .{1,6} (to (our|the|every|each|all)|so (that|it|this|nobody|no one)|in (every|each|all|our|my)|on (every|each|all|our|the (tickets|labels|box|door|wall|screen|page|site|website))|for (next|future|every|each|this)|whenever|saying|by the)`,
  `(we|i) (have|had)? $also? {add|put|correct|update|change|fix/past} (that|it|this) (on|in|to) (the|our) (contact|website|site|page|app|menu|list|board|door|google|listing|booking|confirmation|leaflet|label).{0,1}`,
  `(we|i) (have|had)? $also? {add|put|correct|update|change|fix/past} (that|it|this) (on|in|to|up) (the|our) (contact|website|site|page|menu|list|board|door|google|listing|booking|confirmation|leaflet|label)`,
  '(put|added) (it|that|this) (on|in|to) the (rota|schedule|plan|checklist|agenda)',
  '(staff|team|crew|everyone|drivers|colleagues) .{0,2} (signed|learned|read|practiced|rehearsed|agreed|got) (the|a) (new|written)? .{0,3} (rule|rules|procedure|training|instruction|instructions|process)',
  '(put|made|set|left|written) (a|an|myself a|me a) (note|reminder|alarm|alert) in (my|our|the) (diary|calendar|system|schedule|planner)',
  `(we|i) (have|had)? $also? (ordered|bought) .{0,4} (new|second|spare|another|second hand|extra) .{0,8} (so|that comes|for (every|each|the|all)|to test|to check|which)`,
  `${NEW} .{1,4} (went in|go in|goes in|have gone in|has gone in|were put in|was put in|are in|went up|come on|comes on|is on order|are on order|start on|starts on|replace|replaces|joins|join)`,
  '(is|are|were|was) on order .{0,4} (come|comes|arrive|arrives|due|and|for|fitted)',
  '(has|have) (a)? (got)? (a)? new (motor|pump|battery|lock|boiler|compressor|filter|engine|door|roof|seal|owner|supplier)',
  '(is|are|was|were|gets|get|has been|have been) (changed|corrected|fixed|reset|put right|rewritten|updated|swapped|turned|altered) .{0,2} (round|over|on)? .{0,4} (for (all|every|everyone|everybody|the (other|rest|whole))|everywhere|in (all|every)|across (all|the|our))',
  '(asked|arranged|checked|checking|looked|gone|going|been) .{0,4} (for|round|through|at|over)? (the|all the|all|every) (other|rest|remaining|whole) .{0,6} (too|as well|checked|batch|also|before|$)',
  '(check|checks|checked|test|tests|tested|look) .{0,7} (myself|twice|by hand|itself|themselves) .{0,3} before (it|they|each|every|we|i|anything|the)',
  '(is|are|will be|has been|have been) (taken|pulled|removed|withdrawn|dropped|out) (off|from|of) (the|our) .{0,4} (category|sale|menu|shelf|shelves|list|catalog|range|site|website|service|map)',
  '(slots|times|breaks|checks|shifts|rounds|intervals|limits|staff) .{0,2} (have|has|were|are) (gone|been|going|raised|moved|changed)? .{0,3} from .{1,3} to',
  '(the)? (sentence|line|clause|claim|picture|button|option|ad|advert|banner) .{0,4} is (gone|out|off|down|changed) (as of|since|from|now)',
  '(keeps|keep) (a|the|your|every|all) .{1,6} (before|until|whenever|even)',
  '(batch|line|dish|model|product|driver|agency|supplier) .{0,4} (is|are|has been|have been|was|were) (off|out of|taken out|blocked|stopped|dropped|replaced|struck) ',
];
