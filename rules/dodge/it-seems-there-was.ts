import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: '"It seems" leaves open whether anything happened. Say what did.',
  why: 'The customer has just told you what happened, and "it appears" does not believe them yet.',
  source: ['Lazare', 'Battistella'],
  evidence: 'practice',
  unlessSteps: { near: ['ownership'] },
  match: [
    // It seems that there was an issue.
    '$seems .{0,6} ($problem|wrong|awry|sideways|inconvenience|amiss)',
    '(seems|seem|appears|appear|seemed|appeared) to (have been|be) (a|an|some) .{0,3} $problem',
    '(you|your .{1,2}) .{0,1} (experienced|encountered|faced|ran into|hit) .{0,3} (hiccup|hiccups|blip|bump|bumps|snag)',
    // It looks as though the parcel was left out.
    '(it|^|, |there) #Adverb? (would|does|do)? (seems|appears|looks|sounds|seem|appear|look|seemed|appeared|looked) (like|as if|as though|that|to us that)? !(you|we|i) .{0,8} (was|were|got|has been|have been|had been|been) #Adverb? {miss|lose|overlook|delay|misplace|drop|forget|mishandle|misroute|misfile|hold|leave|move|reset|decline|reject|block|damage|break|assign|place|delete|duplicate|mix|skip|mislabel|misdirect|stick|swap|omit|expose|affect|overbook|interrupt|corrupt/past}',
    '(it|^|, ) #Adverb? (would)? (seems|appears|looks|seem|appear|seemed|appeared) (like|as if|as though|that)? !(you|we|i) .{0,6} ((was|were|did|has|have|had) not|never)',
    // The transfer seems to have bounced.
    '!you (seem|seems|appear|appears|seemed|appeared) to have .{0,2} (bounced|failed|gotten|gone|been|arisen|slipped|dropped|fallen|stopped|crashed|broken|caused|occurred|happened|expired|disappeared|vanished|lapsed|stalled|got|lost|missed)',
    '(evidently|apparently) .{0,5} (was|were|got|ended up|went|fell|slipped|dropped|did not|has|have|had) .',
  ],
  unless: [
    '$forward',
    '(our|my) .{0,2} (error|mistake|fault|side|end|part)',
    '(we|i|our team) .{0,2} (missed|lost|overlooked|misplaced|dropped|forgot|mishandled|delayed|made|caused|sent|missed|broke|charged|failed|did not|left|put|gave|booked|entered)',
    '(if|let us know|let me know|not (seem|appear))',
    '?',
    '(seems|appears|looks|seem|appear) (like|that|as if|as though)? you (did|have not|were not|might|may|are|entered|used|selected)',
  ],
  span: 'to-clause-end',
  rewrites: [
    { i: 'I {what I got wrong}', we: 'we {what we got wrong}' },
    { i: 'I {what I got wrong}, and that is on me', we: 'we {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[It appears there was an issue with your order].': 'We [what we got wrong].',
    'I checked, and [it looks like your parcel was misplaced].': 'I checked, and I [what I got wrong].',
    '[It seems you had trouble with the form].': 'We [what we got wrong].',
    '[It would seem that your reply did not reach the desk].': 'We [what we got wrong].',
  },
  allows: [
    'It seems we missed your call.',
    'It looks great with the new lamp.',
    'It appears that you have two accounts; which one shall I close?',
    'It looks like your order was shipped this morning.',
  ],
});
