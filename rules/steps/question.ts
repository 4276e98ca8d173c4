import { defineStep } from '../defineStep';

const TELL =
  '{send|share|tell|provide|elaborate|describe|confirm|explain|drop|dm|message|write|forward|reply|give|upload|attach|mail|email|text|pop|snap|submit|inform|advise|specify/base}';
const CONTACT = '{contact|reach|connect|call|email|mail|write|fill|ring|message/base}';

export default defineStep({
  label: 'Ask, and let the customer tell',
  why: 'Listening before solving calms, and it finds the facts that your files do not hold.',
  source: ['seed 000', 'seed 003', 'seed 004', 'Min 2020'],
  match: [
    '?',
    // We want to know.
    '(like|love|want|wish|keen|eager|grateful) to .{0,1} (know|understand|hear|learn|discuss|speak|talk) .{0,8} (what|which|where|when|whether|why|how|more|about|further|with you|your|better|from you)',
    // Tell us, send us.
    `(please|kindly|requesting you to|request you to|could you|can you|feel free to|would you|may i ask you to|ask you to|invite you to) .{0,2} ${TELL} .{0,10} $factToAsk`,
    `, (and|or|then|also|so|but)? (do|just|simply)? ${TELL} (us|me|over) .{0,4} $shortFactToAsk`,
    `, (direct)? (message|dm|mail|email|text) .{0,1} (your|the|with) .{0,3} $shortFactToAsk`,
    `, (and|or)? reply .{0,3} with .{0,4} $factToAsk`,
    'help us (with (your|the)|.{0,3} (understand|find|trace|locate|identify))',
    '(let|lets) (me|us) know (about|exactly)? (what|which|when|where|how|why|your|more|the|at|via|whether)',
    // Get in touch, so that we can find out.
    `(please|kindly|requesting you to|request you to|encourage you to|ask you to|invite you to|ask that you) .{0,2} (${CONTACT}|get in touch) .{0,14} so (that)? (we|i|our)`,
    `(please|kindly|requesting you to|request you to|encourage you to|ask you to|invite you to|ask that you) .{0,2} (${CONTACT}|get in touch) .{0,16} ((and|for us to) (we|i|assist|help|look)|with (your|the|more|details|further)|along with|discuss|your (details|order|booking|account|transaction|contact)|form|details|better understand)`,
    '(please|kindly) (direct)? (message|dm) (us|me)',
    '(appreciate|welcome|value|like|love) (the|an|a)? (chance|opportunity) to (speak|talk|hear|discuss|understand)',
    '(happy|glad|like|love) to (discuss|talk|chat) (this|it|that|things|about|with you|further|through)',
    `{pop|drop|put|send|leave/base} (your|the|us your|me your) .{0,2} $shortFactToAsk (in|into|by|via|to|over|through)`,
    `(we|i) (would|will|do)? need .{0,2} (photographs|photos|pictures|copies|copy|quotes|quote|receipts|receipt|declaration|proof|signed .|your .)`,
    'so (that)? (we|i) (can|could|may) .? (look|check|find|investigate|understand|review|trace|see|assist|help|connect|get this|discuss)',
  ],
  unless: [
    'there (is)? (anything|something) (else|more|further)',
    '(any|anything|more|other|further) (other|further|more|else)? (questions|question|query|queries|concerns|assistance|help)',
    'so we (can|could) not',
    'have you (tried|checked|considered|thought|heard|read|seen|restarted|updated) .{0,9} ?',
    '(maybe|perhaps) (try|give|start|have|you) .{0,9} ?',
    '(let us know|tell us|thumbs up|reply) .{0,3} (when|once) it (lands|arrives)',
    '(would|will) (it help|(that|the week|$weekday|next week) .{0,3} (suit|work)) .{0,9} ?',
    'who did you (get|pick|choose|pull) ?',
    'what do you (imagine|expect) ?',
    '(if|should) (you|your .) .{0,3} (like|wish|want|ever) .{0,12} (go ahead|come back|make use|book)',
    'right ?',
    'who knows',
    '(would|do) you (like|want|fancy) (a|an|me|us|the|to (try|have|come))',
    '^ (want|fancy) ',
    '(shall|should) (i|we) (reserve|book|put|keep|send|order|add) !(one|it)',
    '(how|what) (can|am|was|should|could) i (fix|do|meant|supposed|know|help)',
    '(may|can) we (put|use|share|quote|print)',
    '(and|so) you are surprised',
    '(maybe|perhaps|possibly) (check|look|restart|see|read|search|wait|ask) .{0,9} ?',
  ],
  hollow: [
    // Doubt and reproach, dressed as a question.
    '(did|have|had) you (not|even|actually|really|properly)? {read|check|follow|notice|look|listen} .{0,12} ?',
    'why (did|have|had|would|were) you .{0,12} ?',
    '(are|were) you (quite|really|absolutely)? (sure|certain) .{0,12} ?',
    // Asks a favour.
    '(leave|give|write|change|update|rate|post) (us|me|your|a|an|it) .{0,5} (star|stars|review|rating|score)',
  ],
  present: [
    'What is your order number?',
    "We'd like to know how the evening went from your side.",
    'Could you send me a photo of the label?',
    'Please share your booking details so that I can find the charge.',
    'Please tell us more about what happened at the desk.',
    'Pop your booking number in a message.',
    'I would welcome the chance to talk.',
    'We need two photos of the dent.',
    'DM us your account number and I will look at the bill.',
    'Text your reference, and I will trace the box.',
    'Please help us with your order number.',
    'Please call the workshop so that we can agree a day.',
    'A photo of the meter would be good so that I can check the reading.',
  ],
  absent: [
    'Is there anything else I can help you with?',
    'Would you like a drawing for your wall?',
    'Have you tried our other shop?',
    'Perhaps look behind the sofa?',
    'Are you sure that it was switched on?',
    'Did you even read the label?',
    'Why did you wait two weeks to tell us?',
    'If you have any questions, please call us so that we can help.',
    'Would you change your rating?',
  ],
});
