import type { Clues } from './clues';

const GREETED = '(hi|hello|hey|hiya|heya|and|also|so|or|but|then|please|just|ok|well|yes|no)?';
const AUXILIARY = '(can|could|may|should|do|does|did|will|would|shall|is|are|am|was|has|have)';
const SUBJECT = '(i|we|u|you|they|my|our|it|there|someone|anyone|this|that|your|these|any|he|she|his|her)';

/** Asks for information. */
export const ENQUIRY: Clues = {
  words: ['wondering curious enquir* inquir* genuinely'],
  phrases: [
    // With a question mark, anything in the word order of a question.
    `, ${GREETED} ${AUXILIARY} .{1,20} ?`,
    `${AUXILIARY} ${SUBJECT} .{0,20} ?`,
    '(how|where|what|which|when|whether|who|whats|wheres|any|anyone) .{1,20} ?',
    // Without one, only what is plainly a question.
    `, ${GREETED} how (do|does|can|could|would|long|much|many|late|early|old|big|far|soon|to|should|often|is the|are the)`,
    `, ${GREETED} ${AUXILIARY} ${SUBJECT}`,
    `, ${GREETED} (is|are|do|does) !(not|so|very|no|nothing|broken|down|still|gone|been|a|terrible|bad|good|great) .{3,30} $`,
    '(can|could|may|shall) (i|we|u|you)',
    'how (do|can|should|would) (i|we|you) !(not|sleep|expect|justify|live|trust)',
    'possible ?',
    `, ${GREETED} (what|whats|which|where) (is|are|do|does|kind|size|time|type|if|documents|format|age|can|to|the (difference|latest|best))`,
    `, ${GREETED} any (update|news|chance|discount|student|plans|idea|way)`,
    '(want|like|love|need) to (know|ask|book|order|reserve|buy|check|confirm|add|change)',
    '(looking|thinking|planning) (for|of|about|to)',
    'where (is it|do i|can i|to)',
    '(can|could) not (find|see|figure|work out) (it|them|any|out|how|where|what|which|a|an|the (setting|settings|option|button|link|page|menu|form))',
    '(manual|page|website|site|it) .{0,1} (do|does) not (say|mention|explain)',
  ],
};

/** Wishes for something new, or answers in a word: nothing went wrong. */
export const WISH: Clues = {
  words: ['suggestion* suggest'],
  phrases: [
    '(please|pls|plz|kindly) .{0,2} (add|include|introduce|launch|bring|make (it|this|a)|provide|come|tell me|follow|expand|start|open|keep|wait|save)',
    '^ (add|include|introduce|improve|launch|bring) .{0,12} $',
    '(need|want|would like|wish for|should have|must have) .{0,2} (more|new|dark|another|extra) .{0,1} (level*|offer*|language*|option*|feature*|update*|theme*|mode|item*|game*|color*|cash*)',
    '(it|that) (will|would) be .{0,2} (good|great|nice|better|awesome|cool|helpful|amazing) if',
    'never mind',
    '^ (yes|yep|yeah|ok|okay|done|exactly|sure|no worries) .{0,3} $',
    '(save|wait for) me',
    'if you find',
  ],
};

/** Asks for help, as anybody may, whatever happened. */
export const HELP: Clues = {
  words: [],
  phrases: [
    '(can|could|will|would) (you|u|someone|anyone|somebody) .{0,2} (help|assist|advise)',
    '(please|pls|plz|send|any|kindly) (help|advice|assist)',
  ],
};

/** Asks for the reason. */
export const WHY: Clues = {
  words: ['explain*'],
  phrases: [
    'why !(not|do|?)',
    'why do !not',
    'why ?',
    'how come',
    'how (is|was|can|could|did|do|does) (this|that|it|such|something|my|you|we)',
    'what (went wrong|happened|caused)',
    'what (is|was) (the (reason|cause|problem|hold up|holdup|explanation)|going on|happening)',
    '(the|any|some|a|an) (reason|cause|explanation)',
  ],
};
