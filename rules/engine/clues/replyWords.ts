import type { SentenceText } from '../expressions/match';
import { type Clues, ClueTable } from './clues';

/** Treats the conversation as being about a failure. */
const REPAIR: Clues = {
  words: [
    'hiccup* resolv* rectif* unfortunate disappoint* unsatisf* constructive inconvenien* investigat* compensat* complaint*',
    'frustrat* gutted mistake mistakes fault rebook* gesture',
  ],
  phrases: [
    '(went|gone) wrong',
    'your .{0,1} (concern*|issue*|problem*|complaint*|frustrat*|disappoint*)',
    '(this|the|these|those|that) (issue*|concern*|matter|problem*|inconvenience|confusion|delay*|error*|crash*|bug)',
    'look (into|at) (this|it|that|what)',
    'looking into',
    '(set|make|put) (this|it|things) right',
    'not satisf*',
    'brought .{0,2} to (our|my) attention',
    '(sad|sorry|gutted|surprised|shocked|concerned|saddened|dismayed) (to (hear|read|see|learn)|with your|by your|at your)',
    'honest (word|words|feedback|review|opinion)',
    '(hate|hated) to hear',
  ],
};

/** Looks for what is broken, or for a lost order. */
const TROUBLE: Clues = {
  words: ['uninstall* reinstall* troubleshoot* cache'],
  phrases: [
    '(have you|did you|please|you) .{0,2} {try} (again|to|.{0,3} (restarting|reinstalling|updating|clearing))',
    '(your|the) .{0,2} (order|tracking|booking|case|ticket|reference|confirmation|transaction|job|account|serial) (number|no|id|code|reference|details|file)',
    '(your|the) (internet|network|wifi|data|bluetooth) connection',
    'update .{0,3} (app|version)',
    '(should|expect|hope|hoping) .{0,5} (back|moving|resume*|running|working|departure)',
    '(which|what) (flight|train|order|store|shop|branch|device|version|model|route|restaurant|route)',
    '(gate|flight|station) (agent|agents|attendant|crew)',
    '(dm|direct message|message) us',
    'safety (first|is)',
    '(contact|registered) (details|number|mail)',
  ],
};

/** Answers kind words, or good news. */
const THANKED: Clues = {
  words: [
    'compliment compliments complimented complimenting congrat* chuffed yay* welcome haha* ha lol excited adorable aww music',
  ],
  phrases: [
    '(glad|happy|pleased|delighted|thrilled|great|good|lovely|pleasure|wonderful|chuffed) (that|to (hear|read|know|learn|see|have)|you .{0,1} {enjoy|like|love|have|find})',
    '(great|kind|lovely|wonderful|positive|brilliant|nice|glowing|fantastic|excellent|thoughtful|generous|good|sweet|warm) (and .)? (review|feedback|word|words|comment|comments|remark|remarks|message|mail|email|note|news|story|taste)',
    '(welcome|welcoming|see|seeing|host|hosting|have|having|serve|serving) you .{0,4} (again|back|soon)',
    '{make} (my|our|her|his|their|your|. s) .{0,2} (day|week|year|morning)',
    'thanks (a million|for (asking|the photo|stopping|sharing|confirming|the (heads up|tip|suggestion)|letting))',
    'thank you for (your|the|this) (suggestion|idea|love|support)',
    'happy (birthday|anniversary|christmas|new year)',
    '(what a|that is|how) (adorable|lovely|joy|treat|sweet|great|view|nice|kind|awesome|wonderful)',
    '{hit} the mark',
    'as a compliment',
  ],
};

/** Answers a question, or returns a kind word. */
const ANSWERED: Clues = {
  words: ['perfect noted'],
  phrases: [
    '^ .{0,4} (yes|yep|yup|nope|of course|absolutely|!make sure|good question|great question|no problem|no worries)',
    'here is what you (wanted|asked)',
    'you (can|could|may|will need to|would) .{0,1} (bring|take|use|find|add|pay|choose|book|order|pick|change|switch|go)',
    '(^ .{0,4} done|all done|well done|done it|done that|thanks in advance|thank you in advance|by the way|plenty of|no worries|all set|sounds good|got it|good luck)',
    'i would (go|pick|take|choose)',
    'enjoy (the|your)',
    'enjoy $',
    'have a .{0,1} (day|flight|trip|weekend|evening|journey|one)',
    '(more|new) .{0,3} (soon|coming)',
  ],
};

const REPLY = new ClueTable({ repair: REPAIR, trouble: TROUBLE, thanked: THANKED, answered: ANSWERED });

/** Reads the table of the agent's words, a kind of clue a step. */
export const readReplyClues = () => REPLY.read();

/** How strongly a sentence of the agent suggests a service recovery (above 0) or the opposite (below 0). */
export function clueIn(sentence: SentenceText): number {
  const { repair, trouble, thanked, answered } = REPLY.count(sentence);
  return 1.9 * repair + 1.3 * trouble - 1.5 * thanked - 2.1 * answered;
}
