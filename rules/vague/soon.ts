import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'A day and an hour would let the customer stop waiting.',
  why: '“Soon” means something else to each of you, and every hour of silence breaks it again.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021', 'Elevana'],
  evidence: 'practice',
  match: {
    // Soon.
    '(will|shall|going to|should) .{0,12} [(very|pretty|quite|really)? (soon|shortly|momentarily|presently|eventually|sometime|someday)] ($|!(as|after|enough|before))':
      ['Your refund will reach you [soon].', "We'll post the keys [shortly], and the code is in this mail."],
    '(expect|await) (a|an|our|some|more) .{0,6} [(soon|shortly)]': ['Expect an answer [shortly].'],
    '(are|is|am|be|gets|being|coming|follows|runs|run) .{0,6} [(very|pretty|quite|really)? (soon|shortly)] ($|, |and|to|with|for)':
      [],
    '[(in due (course|time)|in good time|in a timely (manner|fashion)|within a reasonable (time|timeframe|period)|when things calm down|before (too)? long|any (day|time|moment) now|in the fullness of time)]':
      ['- The tickets should be with you [in due course].'],
    '(will|shall|are|is|going to|be|should|can|could|might|may|hope|hoping|plan|expect|aim) .{0,14} [(in the (very)? (near|foreseeable|not too distant) future|(in|over|during|within) the (coming|next|upcoming) (few|couple of|working|business)? (days|weeks|months|period|time|while|future))]':
      [],
    '(will|shall|going to|should|could|might|may) .{0,14} [(at some (point|stage)|some day|(further)? down the (road|line|track)|sooner or later|progressively|bit by bit|with time|over time)]':
      [],

    // As soon as possible.
    '(we|i|will|shall|are|is|am|be|been|team|they|can|should|would) .{0,16} [as (soon|quickly|quick|fast|swiftly|promptly|rapidly|speedily) as (is)? (humanly)? (possible|practicable|(we|i|they) (possibly)? can|(we|i|they) are able|may be)]':
      ['We are fixing the lift [as quickly as possible].'],
    '(we|i|will|shall|are|is|am|be|been|team|they|can|should|would) .{0,16} [(asap|soonest|at (the|our|my|their) (very)? earliest (possible|convenience|opportunity)? (time|moment|opportunity|convenience)?|the soonest|at (our|my) (own)? convenience)]':
      ['I will send the label [at the earliest].', "Hi Ana, I'll have the quote ready [asap]!"],

    // In one of the next versions.
    '(will|shall|are|is|going to|be|should|could|may|might|planned|plan|planning|coming) .{0,14} [in (a|an|one of|our|the|some)? .{0,1} (future|upcoming|next|later|coming|forthcoming) .{0,1} (update|updates|release|releases|version|versions|build|builds|edition|editions)]':
      ['Dark mode will come [in one of the next updates].'],
    '(will|shall|are|is|be|should) .{0,12} [(on (top)? priority|on a priority basis|as a (top)? priority|in priority)]':
      ['This will be done [on priority].'],
  },
  unless: [
    '(hope|hopes|hoping|forward|wait|love|loving|like|wish*|pleasure|trust|invite|glad|happy|delighted) .{0,8} (see|seeing|hear|hearing|welcom*|host*|serv*|have you|having you|return*|visit*|join*|meet*|back|come|coming|stay*)',
    '(see you|seeing you|welcome you|welcoming you|you (are|be) back|being back|get well|feel better|sooner)',
    '{have|get|give} .{0,2} (opportunity|chance|pleasure|privilege|honor) (to|of)',
    '(ask|request|advise|recommend|invite|encourage|suggest|urge|want|need|expect) (that)? you .{0,14} (soon|asap|earliest|possible|convenience)',
    'you (should|must|can|may|might|could|will need|will have|need|have) .{0,10} (soon|asap|possible|convenience)',
    '$byWhen',
  ],
  unlessSteps: { near: ['commitment'] },
  rewrites: ['by {day and time}', 'by the end of {day}'],
  allows: [
    'I will call you soon, by 3pm at the latest.',
    'I hope that you will join us again soon.',
    'We will see you soon, Greta.',
    'We ask you to return the form as soon as possible.',
    'You should change your password as soon as possible.',
  ],
});
