import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Say who is on it and when the customer hears the result.',
  why: 'A case that “is being reviewed” by nobody in particular feels like one that lies in a pile.',
  source: ['seed 001', 'Packard & Berger 2021', 'Lazare'],
  evidence: 'practice',
  match: {
    '(is|are) .{0,1} being .{0,1} (looked into|looked at|investigated|reviewed|evaluated|examined|assessed|considered|worked on|dealt with|handled|addressed|attended to|processed|taken care of)':
      ['[Your case is being looked into].', 'The spare key is in the post, and [the lock is being investigated].'],
    '(is|are|be|currently|presently|still|now|remains) .{0,2} (under|in) .{0,1} (review|investigation|consideration|evaluation|assessment)':
      [
        '[Your claim is currently under review].',
        'Hello Jo, [your complaint remains under investigation by our team].',
      ],
    '(review|investigation|inquiry|enquiry|audit|evaluation) .{0,4} (is|are) .{0,2} (underway|under way|ongoing|in progress|in course|being conducted|running)':
      ['[An internal investigation is under way].'],
    '(will be|to be) .{0,1} (looked into|looked at|investigated|examined|evaluated)': [],
    '(has|have) been .{0,1} (added|placed|put|entered|moved) .{0,3} (in|into|to|on) (the|our|a|their) .{0,2} (queue|list|backlog|roadmap|agenda|waitlist)':
      ['- [Your request has been added to our queue].'],
    '(case|ticket|matter|issue|request|complaint|concern|concerns|file) (has|have|is|was|were) (now|already|also|been|since|immediately|duly)? (been)? (now|already|also|since|immediately|duly|internally)? {escalate|queue/past}':
      ['[The matter has been escalated].', '[Please note that this issue has already been escalated internally].'],
    '(visit|replacement|callback|call back|inspection|review|check|technician|quote|part) has been (requested|escalated|raised)':
      [],
    '(it|this|that) (has|have|is|was|were) (now|already|also|been|since|immediately|duly)? (been)? (now|already|also|since|immediately|duly|internally)? {escalate|queue/past}':
      ['[It has been escalated].'],
    '(we|i) (have|had)? #Adverb? escalated (this|it|that|your .{0,2}|the .{0,2}) (to|with|internally|further|up|for)':
      [],
    '(it|this|that|issue|bug|feature|repair|request|complaint) (is|was|has been) .{0,4} on (our|my|the|their) .{0,3} (list|agenda)':
      ['[It is on our list].'],
    '(on|in) (our|the|their) (radar|roadmap|backlog|pipeline|to do list)': [],
    '(receiving|getting|given|has) (our|the) .{0,1} (full|best|immediate|utmost|due|urgent|necessary|proper|required|closest) attention':
      [],
    '(has|have) been (reported|referred) to .{0,6} for (review|reference|consideration|action|investigation|information)':
      [],
    '(enquiry|inquiry|case|ticket|complaint|report|query|request|claim|investigation) (has been|was|have been) .{0,1} (raised|opened|logged|filed|lodged|submitted|created) (on your behalf|for you|internally|$)':
      [],
    '$department {know/base} about (it|this|that)': ['[The devs know about this].'],
    '(will|shall|be|been|being) .{0,5} (reflected|reflect) (on|upon)': [],
  },
  unless: [...QUESTION, '($byWhen)'],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: [
    weOrI("we're looking into this and will write to you by {day and time}"),
    '{name} is going through it and will write to you by {day and time}',
  ],
  allows: ['Your claim is being reviewed and you will have our answer by Friday.'],
});
