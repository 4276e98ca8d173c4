import { defineRule } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Say when you will write or call.',
  why: 'Without a time the customer has to wonder, and asks again.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    // What it is about stays.
    '(^|!(you|they|not)) (will|shall|going to) [.{0,3} (be .{0,2} in (touch|contact)|get .{0,1} in (touch|contact)|get (right)? back to you|(come|circle|report|revert|write) back to you|revert|reach out|reach back|contact you|write to you|update you|keep you (posted|updated|informed|in the loop|up to date)|let you know|inform you|notify you) (to you|with you)? (soon|shortly|asap)? (, |!(about|regarding|concerning|with|to|soon|shortly|asap) .{0,14}|to !you .{0,13})?] ($|, |but|so (we|i|that)|and (we|i|our|the|my|your|please|will|have))':
      [
        "We'll [get back to you as soon as possible].",
        'Our support desk will [be in touch].',
        'Our manager will [contact you], Jo.',
        "We'll [keep you in the loop].",
        "- I'm going to [get back to you once we know more].",
        "The van is booked, and we'll [let you know].",
      ],
    '(^|!(you|they|not)) (will|shall|going to) [.{0,3} (be .{0,2} in (touch|contact)|get .{0,1} in (touch|contact)|get (right)? back to you|(come|circle|report|revert|write) back to you|revert|reach out|reach back|contact you|write to you|update you|keep you (posted|updated|informed|in the loop|up to date)|let you know|inform you|notify you) (to you|with you)? (soon|shortly|asap)?] (about|regarding|concerning|with)':
      ["I'll [reach out to you] about the bill."],
    '(^|!(you|they|not)) (will|shall|going to) [.{0,2} be (contacting|reaching|calling|connecting|following|updating|emailing|messaging|writing) (to you|with you|you)? (soon|shortly|asap)?] (about|regarding|concerning|with)':
      ['Our nurse will [be calling you] about the test.'],
    '(^|!(you|they|not)) (will|shall|going to) [.{0,2} be (contacting|reaching|calling|connecting|following|updating|emailing|messaging|writing) (to you|with you|you)? (soon|shortly|asap)? (, |!(you|about|regarding|concerning|with|to|soon|shortly|asap) .{0,14}|to !you .{0,13})?] ($|, |but|so (we|i|that)|and (we|i|our|the|my|your|please|will|have))':
      ['We will [be contacting you shortly], and your old card still works.'],
    '(we|i|team|specialist|agent|expert|and|executive|members) (will|shall) [.{0,1} connect (with you|to you|you)?] ($|, |with|at|on|and|shortly)':
      [],
  },
  unless: [
    ...QUESTION,
    '(once|when|if|after|until|before) (you|your|it arrives)',
    '($byWhen|(each|every) (morning|evening|day|hour|week))',
  ],
  unlessSteps: { near: ['commitment'] },
  rewrites: ['write to you by {day and time}', 'call you on {day} at {time}'],
  allows: ['We will be in touch by noon tomorrow.', 'We will be in touch once you have sent us the form.'],
});
