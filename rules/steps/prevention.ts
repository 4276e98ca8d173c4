import { defineStep } from '../defineStep';

const CHECKED =
  '{check|count|print|lock|tie|sign|test|scan|label|train|tape|load|tighten|inspect|weigh|store|separate|mark|confirm|clean|close|block|log|write|send|text|read|handle|verify|assign|record|monitor|route|page|charge|spread|go|get|run|brief|retrain|pack|deliver/past}';
const CHANGE =
  '{change|rewrite|redesign|revise|tighten|implement|introduce|retrain|overhaul|restructure|simplify|rework|reorganize|brief}';

export default defineStep({
  label: 'Say what changes so that it stays fixed',
  why: 'A change that outlasts this ticket tells the customer that the complaint did some good.',
  source: ['seed 002', 'seed 003', 'Lewicki 2016'],
  match: [
    // So that it does not happen again.
    '(so|ensure|ensuring|sure|prevent|preventing|avoid|avoiding|stop|stopping) .{0,16} (not|never|cannot) .{0,2} {happen|occur|reoccur|recur|repeat}',
    '(so|ensure|ensuring|sure|prevent|preventing|avoid|avoiding|stop|stopping) .{0,16} (happen|happens|happening|occur|occurs|occurring|arise|arising|do it|do that|be repeated|repeated) (again|twice|in (the)? future)',
    '(prevent|preventing|avoid|avoiding|stop|stopping) .{0,8} (from happening|recur*|reoccur*|repeat of|(such|similar|another|future) .? (issue|issues|incident|incidents|mistake|mistakes|error|errors|delay|delays|problem|problems))',
    '(so|ensure|ensuring) .{0,10} (not repeated|(moving|going) forward)',
    'so that? (i|we|it|they|this) (can|will|could|do|does) not .{0,5} (again|twice|even if|any more|anymore|in future|next)',
    'so that? (no|other|future|next|nobody) .? (customers|customer|guests|guest|one|body|users|user|passengers|else|family|patient)',
    'so (that)? nobody (else|can|has|will|gets)',
    '(to) (handle|improve|do|manage|deal with|avoid|prevent|serve|communicate|address) .{0,8} (better in (the)? future|in (the)? future|going forward|from now on|next time)',
    '(make|making) sure .{0,5} not let',
    // We have changed something.
    `(we|i) (have|am|are|will) $also? (be|been)? ${CHANGE} !(your|it|that|this|my|both)`,
    `(we|i) (have|will|are|am) .{0,3} {retrain|train|coach|brief} (the|our|all|everyone|every|staff|him|her|them)`,
    '(we|i) (have|am) .{0,2} (added|put|installed|introduced|set up|built|put up) .{0,3} (check|step|second|test|alert|stamp|sheet|sign|rule|alarm|reminder|sensor|warning|lock|guard|backup) .{0,6} (so|to|that|on|beside|which|for|by|before|when|at)',
    '(has|have) $also? been $also? (fitted|refitted|installed|renewed|retrained|refurbished|redesigned|revised|rewritten|reprinted|replaced throughout)',
    '(is|are) (being|now|currently being) (retrained|refurbished|redesigned|renovated|rewritten|refitted)',
    '(have|has) $also? been (shown|trained|taught|instructed|coached|briefed) (how|to|on|in|not)',
    '(refurbish*|renovat*|upgrade|upgrades|retrain*|training) .{0,6} (planned|scheduled|to (start|begin|commence)|will (start|begin)|starts|begins|with (the|our) (team|staff))',
    '(is|am|are|will be) .{0,2} (rewriting|redesigning|rebuilding|revising|retraining) (that|the|our|this)',
    '(is|are|was|were) (taken off sale|off sale|closed now|closed until|closed till|blocked for|out of the booking|withdrawn)',
    'will be (measured|retrained|reviewed by|rewritten|redesigned|replaced|rechecked|refurbished) (by|before|this|next|in|on)',
    '(since|as of|from) (this morning|today|yesterday|last week|this week|tonight|tomorrow|now on|now onward*|next (week|month|$weekday)|$weekday) .{0,8} (is|are|has|have|gets|get|needs|need|goes|go|cannot|no|only|does|do|will|must|nobody|every|each|any|two|a|the)',
    '(from now on|going forward|from here on) .{0,3} (every|each|all|we|our|any|. requests|. orders)',
    '(every|each|all|orders|bookings|rooms|calls|promises|keys|letters|reports|requests) .{0,12} (from now on|as of today|since yesterday|from this week)',
    // What is done now and was not before.
    `(is|are|gets|get|goes|go) now (also|always|automatically)? ${CHECKED}`,
    `now (gets|get|is|are|has|have|goes|go|page|pages|scan|scans|freezes|locks|stays|shows|show|needs|need|requires|require|runs|run|checks|check|count|counts|sign|signs|carry|carries) .{0,2} (${CHECKED}|by a|a second|two|its own|their own|daily|every|each|a person|automatically|straight|on the|only|the)`,
    '(a|the) second person (to|goes|checks|confirms|reads|looks|signs)',
    '(two|both) of us (read|check|sign|look|count)',
    '(i|we|she|he|they) (now|also now|will now) (scan|check|count|read|test|get|gets|call|ring|print|keep|write|text|sign|verify|weigh|inspect)',
    '(gets|get|is now|are now) (emptied|checked|read|monitored|cleaned|tested|counted|signed) by (me|us|a|two|our)',
    '(gets|get|is|are) now (checked|counted|read)',
    '(no more|no longer) (by hand|typed|shared|stored|handwritten)',
    '(spoken|speaking|talked|went through it) (to|with) (all|him|her|them|the whole|every) .{0,6} (so|to make|to ensure|yesterday|about how)',
  ],
  unless: [
    '(please|you can|you should|you could|you must|you may|you will) .{0,5} (avoid|prevent|make sure|ensure|want)',
    'hope .{0,5} in (the)? future',
    '(see|welcome|visit|stay|serve|host|pleasure|return) .{0,8} future',
    '?',
    'so much',
    '(policy|price|prices|fee|terms|address) .{0,3} (has|have) been',
    '{change} (the|your) .? (address|date|dates|name|email|room|booking|order|time|password|plan|number)',
    'if (it|this) happens',
    'from (now|today) until',
    'your .{1,3} (is|are|has|have) now',
  ],
  present: [
    'We have changed the label so that this does not happen again.',
    "I've spoken to the depot to make sure the mistake is not repeated.",
    'We are retraining the night team this week.',
    'Double glazing has now been fitted.',
    'From today a second person checks every order.',
    'Pedals now get counted on the packing list.',
  ],
  absent: [
    'Please make sure the lid is closed in future.',
    'We hope to welcome you again in the future.',
    'We will pass on your comments.',
    'You can avoid this by restarting the app.',
    'Your parcel is now on its way.',
  ],
});
