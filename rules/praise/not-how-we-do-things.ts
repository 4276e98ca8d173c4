import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  severityWhen: { 'usual-never': 'warning', 'usual-allowed': 'silent', 'made-good': 'caution' },
  message: 'How you usually do it is no news to this customer: say what you do now.',
  why: 'It moves the talk from what happened to how good you mostly are; inside a full apology it does less harm.',
  source: ['seed 004', 'seed 002 (recommends it within a full apology)'],
  evidence: 'practice',
  match: {
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $thisIsNot (how|the way) (we|i|our $staff|things are|things go) .{0,3} (do|done|operate|work|treat|run|handle|want|like|conduct|go|look after|serve|deal|behave|act|communicate|should|intend|here)':
      ['[This is not how we normally do things].'],
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $thisIsNot (who we are|what we are|what we do here|what (we|our .{1,2}) (stand|stands) for)':
      ["- [That's not who we are]."],
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $thisIsNot our (standard|standards|style|way)': [
      '[This is not our standard].',
    ],
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $thisIsNot what (we|i) $emphasis? $usually? (want|expect|aim|strive|intend|wish|offer|deliver|do|stand)':
      ['[This is not what we want for you].'],
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $thisIsNot .{0,1} (the|our) .{0,2} (standard|standards|level|kind|type|sort|quality|service|experience|impression|hospitality|care|stay|welcome|image|way) .{0,5} (we|our|us|accustomed|come to expect)':
      ["[This isn't the kind of service we want to be known for], and you lost a day."],
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $anySubject (is|was|are|were) $emphasis? (not|below|far from) .{0,3} (our|the) (usual|normal|typical|customary) .{0,2} (standard|standards|service|level|levels|way|quality|practice|style|experience|self|approach)':
      {
        'I am so sorry. [That was not our usual standard], and you waited an hour.':
          'I am so sorry. We let you down with [what went wrong], and you waited an hour.',
      },
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $thisIsNot (a|an|in any way|at all)? (true|fair|accurate)? (typical|usual|normal|characteristic|representative|indicative|reflective|reflection) (of|for|at|in|from) (us|our|how|what|the|here|this)':
      ['[The tone you met is not representative of our team].'],
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $thisIsNot the norm': [],
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $anySubject (does|do|did) not $emphasis? (in any way|at all)? (reflect|represent|mirror) .{0,2} (our|us|who|what we|how we|the .{1,4} (we|our))':
      ['[Your stay does not reflect our hotel].'],
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $anySubject (does|do|did) not (sound|look|feel|seem) like (us|our usual|how we|what we|the .{1,4} (we|our))':
      [],
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $anySubject (is|was) $emphasis? (out of character|unlike us|unlike him|unlike her|untypical of|uncharacteristic of|not like (us|him|her|them))':
      ["Hello Ben, [it wasn't like us]."],
    '((i|we) (can|do|want to)? (promise|assure) (you)? (that)?)? $thisIsNot what (our|my) .{0,1} $peopleServed $emphasis? $usually? (experience|get|receive|expect|see|say|tell|find)':
      ['[That is not what our guests usually experience].'],
  },
  unless: [
    ...QUESTION,
    '(want|like) to (hear|read)',
    // What the customer should have had, and not how good we are.
    '(we|i) .{0,3} (want|wanted|wish|like|intend) .{0,4} (to have|(provide|offer) (you|our .))',
    'how i would (want|like)',
    '(you|guests|customers) .{0,3} (expected|deserve|deserved|paid|ordered|asked|booked|wanted)',
  ],
  span: 'to-clause-end',
  rewrites: [weOrI('we let you down with {what went wrong}'), 'you had every right to expect better'],
  allows: [
    'This is not the experience that we wanted you to have.',
    'That is not how I would want my own dog looked after.',
    'This is not representative of what you booked.',
    'This is not our usual standard, and you paid for more.',
  ],
});
