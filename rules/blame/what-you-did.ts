import { defineRule } from '../defineRule';

const DONE =
  '(supplied|provided|given|submitted|returned|entered|completed|opened|declared|disclosed|signed|activated|confirmed|charged|linked|registered|reported|notified|attached|enclosed|paid|done)';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This lays the customer’s own part out to them. Leave it out, and say what comes next.',
  why: 'A list of what somebody did wrong makes them defend themselves instead of listening.',
  source: ['seed 002', 'ICTS', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    // You signed it without a remark.
    'you (signed|accepted|took|received|left|used|opened|drove|paid|collected|moved) .{1,6} without (a|any|remark|comment|comments|objection|reservation|checking|complaint|question|telling|saying)',
    'you (came|come|arrived|were|turned up) .{0,3} (#Value|more|too many) .{0,2} (persons|people|guests|adults|late|minutes|hours) .{0,4} (when|but|although|instead|late|after|for a) .',
    'you (changed|moved|altered|cancelled|rescheduled|postponed) .{1,5} (twice|three times|several times|repeatedly|at the last minute|again and again)',
    'you (did not|never) (call|contact|tell|ask|write|report|notify|ring|email|inform) (us|me|anyone|the .) (until|before|in time|at the time|about|for)',
    'you had (written|said|put|ordered|requested|asked for|told us|chosen|booked) (that|us|a|the|for|only|no|on) .',
    'you said .{0,2} (leave it|no|it was fine|you did not|not to|yes|that was fine|you would|go ahead) .{0,6}',
    'you (was|were) told .{1,12} and you .',
    'you (was|were) (the one|the ones|asking|driving|holding|warned|aware) .',
    'you (do not|did not) have (it|this|that|one|them) (on|activated|enabled|switched on|turned on|set up|with you)',
    '(in fairness|to be fair) ,? (you|your) .',
    '(that|which|who) you .{0,1} (brought in|hired|filled in|filled out|closed|pressed|typed|typed in|picked|installed|gave us|skipped|dismissed|measured|sent us|drew|uploaded|chose) .{0,1} (yourself|yourselves|online|which|left out|$)',
    '(banner|box|button|message|warning|window|pop up|notice|field|tab) you .{0,1} (closed|pressed|skipped|dismissed|clicked away|swiped|ignored|unticked|ticked)',
    // 242 is what was entered.
    '#Value .{0,1} (is|was) what (was|you) (entered|typed|filled in|given|ordered|chosen|selected|put in)',
    '(can|could) only (work with|go by|use|go on|act on|process) what (is|was|you|has been) .',
    `(was|were|has|have) not .{0,2} ${DONE} (by you|by the|before|in time|on time|within|until|at the|the first|$|with)`,
    '(likely|possible|probable|probably|presumably|suspect|guess|guessing|may well be|might be|could be) .{0,3} (your|the|that) .{1,6} (was|were|is|has|had) .{0,1} (not|never|too|already|worn|expanded|overfilled|overloaded|wet|empty|dropped|washed|exposed|taken with|left)',
    '(was|were) (moreover|also|unfortunately|then|again|therefore)? (transmitted|sent|submitted|returned|filed|answered|left|handed in|completed|lodged|posted|uploaded) .{0,1} (without|incomplete|blank|unsigned|after the)',
    '(was|were) answered .',
    'if (a|an|the|any) (wrong|incorrect|invalid|old|different|false) .{1,4} (was|were|is|has been) (entered|given|typed|provided|supplied|selected|stored|chosen|used) .',
    'when .{1,8} (is|are|gets) (refreshed|pressed|closed|reloaded|tapped|interrupted|removed|unplugged|opened|clicked) .{0,8} (can|may|will|gets|could) .',
    '(somebody|someone|anybody) .{0,1} (fiddling|tinkering|playing|messing|tampering) with .',
    // No notice of yours is on file.
    'no such (notice|call|request|message|report|form|note|payment|reminder) (is|was|has been) .',
    '(had|has|have) (wandered|strayed|run|slipped|gone) (away|off|out) .{0,10} (after|despite|although|even though|while) .',
    '(delays|delay|damage|leak|cost|costs|problem|problems|difference|issue) (came|come|comes|stem|stems|arose|arises|resulted|results|is|was) (from|due to|because of|down to) (the (client|clients|customer|tenant|sender)|your .|you .) .{0,1}',
  ],
  unless: [
    '$forward',
    '$amends',
    '(and|but) (we|i|it|nobody|our|the|then|on|he|she|they) .{0,6} (ignored|forgot|failed|not|never|missed|wrong|nobody|picked|sent|charged|gave|lost|put|wrote|left)',
    '(instead|turned away|because we|because our) .',
    '(our|my) (mistake|fault|error|failure|failing)',
    '(when|because|after|although|since) you .{0,10} (we|our|nobody|i) .',
    '(sorry|apologize|understand|thank|thanks|should|good|right) .{0,10} you',
    '(not|never) (your|yours) .',
    '?',
  ],
  unlessSteps: { near: ['ownership', 'gesture'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'Let us look at it together: {the next step}',
      we: 'Let us look at it together: {the next step}',
    },
  ],
  flags: {
    '[You collected the bike without a comment].': 'Let us look at it together: [the next step].',
    '[You changed the colour three times].': 'Let us look at it together: [the next step].',
    '[It is likely that your form was not signed].': 'Let us look at it together: [the next step].',
    '[56 is what was typed in].': 'Let us look at it together: [the next step].',
    '[The delay came from the client].': 'Let us look at it together: [the next step].',
    '[Your claim was sent without an invoice].': 'Let us look at it together: [the next step].',
  },
  allows: [
    'You had asked for white, and we sent blue.',
    'Your form was not passed on by our desk, and I am sorry.',
    'You changed the date twice because we moved it, so there is no fee.',
    'You never have to explain that again.',
  ],
});
