import { defineStep } from '../defineStep';
import { QUESTION } from '../shared/exceptions';
import { FAILED } from './ownership/failed';
import { FAULT_IS_OURS } from './ownership/fault';
import { SLIPS } from './ownership/slips';

export default defineStep({
  label: 'Own what went wrong',
  why: 'Saying plainly that you failed is the part of an apology that does the most for trust.',
  source: ['seed 002', 'seed 004', 'Lewicki 2016', 'Lazare'],
  when: 'recovery',
  match: [...FAILED, ...FAULT_IS_OURS, ...SLIPS],
  unless: [
    ...QUESTION,
    '(if|whether|unless) (we|i|our|there|this|you|it)',

    '(not|never|hardly|neither) (been|really|actually|entirely|solely|down to|due to)? (our|my) .? (fault|mistake|error|responsibility|doing|failure)',
    'never (had|received|found|saw|heard|meant|wanted|intended|thought|knew|said|promised|claimed|asked|got|forgot|took|refused|seen)',

    'should have been (told|informed|made aware|notified|contacted|given)',
  ],
  present: [
    'We let you down on Friday.',
    "I'm sorry, I got your address wrong.",
    'That was our mistake.',
    'We should have called you before the van left.',
    'I take full responsibility for this.',
    "I'm sorry that we kept you waiting.",
    'Nobody called you back, and that one is on us.',
    'We sent you the wrong charger.',
    'That was a packing mistake by us.',
    'The driver should have waited for you.',
    'I cannot excuse what you found.',
    'That is no way to treat a guest.',
    'Your table was put down for the wrong day by me.',
    'You should have been able to reach a person.',
    'The lift was to be open again on Monday, and it was not.',
    'You told us in May, and we just kept billing you.',
    'Our app froze on you at the gate.',
    'We keyed in May instead of March.',
    'I put the lamp into the wrong box.',
    'Two days of silence is poor of us, and I am ashamed.',
    'None of us thought of the step at your door.',
    'Your coupon was switched off a week early by us.',
    'You are right, our leaflet is wrong.',
    'We mishandled your claim from the first day.',
    'We mixed up two orders on the packing table.',
    'We left you without hot water.',
    'The delay was entirely ours.',
    'That is down to me.',
    'The problem with the map is on our end.',
    'Our kitchen fell short on Sunday.',
    'There is no excuse for leaving the gate open.',
    'I agree that it was not the room you booked.',
    'Your name was not on the door list, and it should have been.',
    'You are right, the timetable is out of date.',
  ],
  absent: [
    'This was not our fault.',
    'I am sorry if we let you down.',

    'We should have been told at the desk.',
  ],
});
