import { defineRule, weOrI } from '../defineRule';
import { OWNED, WAY_FORWARD } from '../shared/exceptions';

const PLACE =
  '($document|screen|shelf|photos|photo|tab|reverse|back|front|bag|tag|title|product|top|button|platform|homepage|summary|header|lid|carton|tin|bottle|cover|text|texts|stop|gate|elevator|leaflet|schedule|timetable|folder|registration|calendar|ticketing)';
const BESIDE = '(on|in|at|under|above|below|beside|next to|beneath|inside|underneath|via)';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'This says that the customer could have read it. Give the fact once more.',
  why: 'Being shown where it was written feels like being told off for not reading.',
  source: ['seed 002', 'ICTS', 'worksurvival'],
  evidence: 'practice',
  match: {
    // It is printed on every label, it stands on page 3.
    [`(is|are|was|were|been|being) .{0,1} ($stated|told|said|spelled out|put|present|included|clear) #Adverb? (right|also|there)? ${BESIDE} (the|our|your|each|every|all|its|both|any) .{0,3} ${PLACE}`]:
      [
        '[The last entry time is printed on each ticket].',
        '[The weight limits are published on our site].',
        "I've looked up your ticket, and [the gate number is printed on the back].",
      ],
    [`!(to|can|will|may|should|who|and) {stand|sit|appear/base} .{0,1} (right|directly|just)? ${BESIDE} .{0,1} (the|our|your|each|every|all) .{0,4} ${PLACE}`]:
      ['[It sits at the top of every bill].'],
    'as .{0,3} ($stated|told|explained) .{0,1} (on|in|at|under|below|above) (the|our|your|each) .{0,3} $document': [],
    // The page says it in bold.
    '(care|instruction|rate|price|size|order|registration|safety) (card|leaflet|sheet|label|chart|guide|form|list) {say|state|advise|mention|ask|warn|tell|show/base} .':
      ['[Our rate sheet shows the surcharge].'],

    // You were sent it, you saw it.
    '(notice|reminder|letter|notification|text|email|leaflet|announcement|warning|circular|poster) .{0,1} (was|were|has been|goes|went) (emailed|mailed|posted|texted|out|delivered|put up|pushed|handed|issued) (to|out|on|in|at|by|through) .':
      ['[A letter was posted to your address on 4 May].'],
    'you (would|will|must) .{0,1} have (seen|read|noticed|come across|been (informed|told|shown|notified|advised|warned)) (of|this|it|that|about|the|when|by) .':
      [
        '[You would have seen this when you signed up].',
        "[You'd have seen that when you booked], so could you send the form again?",
      ],
  },
  unless: [
    ...OWNED,
    ...WAY_FORWARD,
    '(did|do|have|could) you .{0,2} (see|read|notice|noticed|seen|check) .',
    '(from now|since today|as of today|will be|hide behind) .',
    '(as soon as|only after|too late|(that|which) (i|we)) .',
    '(new|replacement|fresh) (card|code|key|label|ticket) .{0,1}',
    '(is|are|was|were|do|does|did|should|could|ought|nowhere) (not|have) .{0,4} $stated',
  ],
  unlessSteps: { near: ['ownership'] },
  span: 'clause',
  rewrites: ['Here it is again: {the answer}', weOrI('We can see how easy that is to miss')],
  allows: [
    'The fee was not printed on the ticket.',
    'The wrong time was printed on your ticket, and that was our mistake.',
    'The code is written on the back of your new card.',
    'The code is printed on the label that I put in the box.',
    'Did you see that it is printed on the ticket?',
    'The fee was not shown on the page, and that is our mistake.',
  ],
});
