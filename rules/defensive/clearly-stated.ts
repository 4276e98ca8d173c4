import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Pointing at the small print says that the customer should have read it.',
  why: 'It turns “this surprised me” into “you did not look”, and leaves the surprise unanswered.',
  source: ['ICTS', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    // The fee is clearly stated on our website.
    '(is|are|was|were|been|gets) .{0,2} (clearly|widely|plainly|explicitly|prominently|also|all|already|expressly|always|fully|specifically|openly|well|duly|even) .{0,1} $stated':
      [],
    '(this|it|that|which|fee|fees|charge|charges|price|prices|cost|costs|rate|rates|tax|taxes|deposit|policy|terms|rules|conditions|times|hours|limit|size|closure|works|notice|notices|information|restriction|restrictions|requirement|requirements|exclusions|details|parking) .{0,5} (is|are|was|were|been) .{0,2} $stated .{0,2} (on|in|at|under|via|through|by|above|below|right|beside|next|before|prior|when) .':
      [
        '[The fee is clearly stated on our website].',
        '[The charge for the cot is listed in the booklet].',
        'The card was charged on 4 May, and [the fee is shown in the contract].',
      ],
    '(is|are|was|were) .{0,1} (advertised|described|sold|listed|marketed) as .': [],
    '(is|are|was|were) .{0,1} (exactly|just|precisely|always)? as (described|advertised|pictured|shown|listed|photographed)':
      ['[The tent is as pictured].'],

    // As outlined in the booklet
    'as (it|this|that)? (is|was|are)? .{0,1} $stated .{0,1} (in|on|at|under|by|when|during) .{0,4} $document': [],

    // The sign says so.
    '$document .{0,1} (do|does|did|clearly|plainly|also|already|explicitly|specifically|even) .{0,1} {say|state|mention|specify|explain|advise|show|warn|note|list|describe|display/base}':
      [],
    '(terms|booklet|brochure|leaflet|sign|notice|manual|label|card|faq|contract|print|description|listing|confirmation|poster|banner|ticket|website|homepage) .{0,4} {say|state|mention|specify|explain|advise|warn|note|stipulate/base} .':
      [],

    // It is in the welcome pack, you will find it under …
    '(its|(it|that|this|they|both) .{0,1} (is|was|are|were|stands|stood)|have it) .{0,1} (in|on) (the|our|your|every|each) .{0,3} (pack|message|booklet|terms|faq|faqs|print|folder|conditions|contract|newsletter|handbook|website|homepage|van|sign|wall|door|table|receipt|ticket|label|box|menu|agreement|statement|statements|confirmation|description)':
      ["- [It's in the small print]"],
    'you (will|can|could|would|may|might) (also)? (find|see|read|check) .{0,1} (that|this|these|all of this|the terms|the fee|the price|the charges|the policy|our policy|our terms) .{0,3} (in|on|under|at)':
      ['[You will find this in the terms].', '[You can check the fee in the terms], and the receipt is attached.'],

    // There was a note on the door.
    '(there|a|an|the) (is|was|were|are)? .{0,2} (sign|signs|notice|notices|note|banner|poster|badge) .{0,3} (was|were|is|are|about|on|at|in|posted|displayed|placed|shown|put|hung|up) .{0,4} (on|at|in|by|above|posted|displayed|affixed|entrance|door|window|wall|lobby|app|page|homepage|checkout)':
      [],
    '(all|any|every|most|additional|extra|standard) .{0,3} (is|are|was|were) .{0,1} (available|visible|accessible|free) to (view|see|read|check) .':
      ['[All prices are available to view online].'],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(despite|in spite of) .',
    '(should|could|ought|needs|will|would|wrongly|incorrectly|still|only|buried|hidden|nowhere|hardly|too small|mistakenly) .{0,6} $stated',
    '(exactly|just) as you .',
    '(i|we) (wrote|put|signed|removed|deleted|changed|corrected|have|fixed|am|are) .',
    'not .{0,3} (as|clear|clearly|described|advertised|disclosed|stated|communicated|listed|shown|posted|visible|written|explained|mentioned|displayed|made|on|in)',
  ],
  unlessSteps: { near: ['gesture', 'ownership'] },
  span: 'clause',
  rewrites: [
    weOrI('We can see why {the fee} came as a surprise'),
    { i: 'We should make {the fee} easier to see', we: 'We should make {the fee} easier to see' },
  ],
  allows: [
    'It is not clearly stated on the ticket.',
    'The fee was not shown on the page, and that is our mistake.',
    'Did you see that it is printed on the ticket?',
  ],
});
