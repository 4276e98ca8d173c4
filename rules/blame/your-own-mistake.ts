import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This calls it the customer’s mistake. Say what is needed to put it right.',
  why: 'Even when it is true, nobody was ever won back by being told that it was their own fault.',
  source: ['ICTS', 'Packard, Moore & McFerran 2018'],
  evidence: 'practice',
  match: {
    'you .{0,1} (entered|gave|typed|provided|selected|chose|used|ordered|booked|clicked|filled|submitted|picked|sent|put|wrote|quoted|supplied|measured|pressed|dialed|installed|plugged|pasted) (us|me|in|down|on)? (the|a|an|your)? (wrong|incorrect|invalid|incomplete|mistaken)':
      ['[You entered the wrong number].', "Hi Zoe, [you've typed in the wrong code]."],
    '(wrong|incorrect|invalid|incomplete|outdated) .{0,1} (address|email|number|date|name|code|password|postcode|zip|iban|details|information|account|phone) (was|were|has been|had been) (entered|given|typed|provided|filled|submitted|supplied)':
      ['[An incorrect address was given at the checkout].'],
    '(due to|because of|caused by|down to|owing to|result of|led to by) .{0,2} your .{0,2} (mistake|error|negligence|failure|fault|misuse|delay|oversight|refusal|omission|carelessness|cancellation|late|lateness|absence|lack|incorrect|wrong|no show)':
      ['[I see that the charge is due to your late arrival].'],
    '(is|was|were) .{0,1} (your|the customer|the user|the guest|the sender|the recipient) (own)? .{0,1} (mistake|error|fault|oversight|doing)':
      ['[The delay was your own mistake].', "[It's your own fault, I'm afraid]."],
    '(caused|damaged|broken|entered|triggered|initiated|confirmed|authorized|approved) by (you|yourself|the customer|the guest|the user|the passenger)':
      ['[The payment was approved by yourself].'],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(not|never|rather than|and no) .{0,3} (your|a|by you|the customer|the guest|user|customer) .',
    '(if|whether|unless|in case|when) .{0,5} (you|was|were)',
  ],
  span: 'clause',
  rewrites: [
    weOrI('To put this right, all we need is {what you need}'),
    'The quickest way to fix this is {the next step}',
  ],
  allows: ['That was not your mistake.', 'If the wrong number was entered, we can change it.'],
});
