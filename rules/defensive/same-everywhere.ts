import { defineRule, weOrI } from '../defineRule';
import { AMENDS, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'What others do is no answer to this customer. Say what you can do.',
  why: 'That it is the same elsewhere tells the customer not to expect anything from you either.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '(all|every|most|many|any|other|others|plenty of) (of the|the|of the other)? .{0,2} $otherCompanies ((in|on|around|at|near|of) !that .{0,1})? (do|does|has|have|had|charge|charges|charged|use|uses|ask|asks|apply|applies|face|faces|work|works|would|suffer|suffers|require|requires|operate|operates|offer|take|takes|are|is|will|sell|overbook) !not':
      [
        '[All hotels in town charge for parking].',
        '[Other apps ask for far more].',
        "I've looked at your bill, but [all banks charge for this].",
        '[Most garages do the same], and parts are dear.',
      ],
    '(cheaper|better|faster|lower|less|higher|longer|smaller|slower) than .{0,2} (most|others|many|average|anywhere|elsewhere|competitors|competition)':
      ['[We are still cheaper than most providers].'],
    '(same|true|case|normal|common|usual|standard) (across|for|with|at|in|on|everywhere|throughout) .{0,2} (all|every|any|other|most|each|everybody|everyone|industry|sector|market|trade|board|country|world|region)':
      ['[It is the same with every carrier].', "- [It's the same with every garage]"],
    '(any|every|anyone|anybody|ask) .{0,6} (will|would) (tell|confirm) (you|this|it|that) .{0,2} same?': [
      '[Any plumber will tell you the same].',
    ],
    '(industry|market|sector) (standard|standards|practice|norm|wide)': ['[A deposit is the industry standard].'],
    '(others|competitors|competition|rivals) .{0,2} ({charge|ask}|do the same|have the same)': [
      '[Others charge much more].',
    ],
    '(is|are) (a|an|the)? #Adverb? (standard|common|normal|usual|widespread) #Noun? (instrument|practice|procedure|across|in|for|throughout) .{0,3} (industry|market|sector|business|trade|hotels|airlines|banks|apps)':
      [],
  },
  unless: [
    ...WAY_FORWARD,
    ...AMENDS,
    '(is|are|was|were|be) .{0,2} (shut|closed|open|available|accepted|down|affected|cancelled|restored|fixed|updated|working)',
  ],
  span: 'clause',
  rewrites: [weOrI("Here's what we can do for you: {your offer}"), weOrI('We can see why {the charge} bothers you')],
  allows: ['All our shops are open until eight.'],
});
