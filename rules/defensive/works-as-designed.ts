import { defineRule, weOrI } from '../defineRule';
import { AMENDS, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This says that there is nothing to complain of. Start from how it is for the customer.',
  why: 'For the customer it doesn’t work, whatever the specification says.',
  source: ['seed 002', 'seed 004', 'Matzat & Snijders 2012'],
  evidence: 'practice',
  match: {
    '(this|that|it|which|you are (describing|seeing)|you (describe|see|saw|have|experienced)|these|those|they) (is|are|was|were) .{0,2} not .{0,3} (bug|defect|defects|defective|malfunction|leak|flaw|faulty|glitch|scam|increase|damage|rudeness)':
      ['[This is not a defect].', "I've read your log, but [this isn't a bug]."],
    '(within|inside) (the|our|all|its|their|normal|a)? .{0,2} (tolerance|tolerances|limits|limit|specification|specifications|spec|specs|norm|norms|parameters|standards|value|values|threshold|regulations|guidelines)':
      ['[I would say that the gap is well within tolerance].', '[The gap is within tolerance], and the door shuts.'],
    '(works|working|worked|functioning|operating|performing|performed|functions|behaves|behaving|running) (exactly|just|precisely|perfectly)? as (intended|designed|expected|advertised|described|it should|specified)':
      ['[The scale works exactly as intended].', '[The screen works as designed], so which view do you need?'],
    '(is|are|it) (supposed|meant|intended|designed) to (be|taste|look|feel|sound|smell|have|make|do|come|work|get|run|happen) .':
      ['[The fabric is supposed to feel rough].', "- [It's meant to make that noise]"],
    '(purely|only|merely|just|simply) .{0,2} (cosmetic|aesthetic|visual|optical|superficial)': [
      '[The scratch is purely cosmetic].',
    ],
  },
  unless: [
    ...WAY_FORWARD,
    ...AMENDS,
    'but (in|on|with) (our|my) .',
    'as (intended|designed|expected|described|it should) (again|now)',
    '(is|are|was|were|do|does|did) .{0,1} not .{0,1} (working|work|performing|functioning|operating|run|running)',
  ],
  span: 'clause',
  rewrites: [
    weOrI("We can see why this doesn't work for you"),
    weOrI('Please tell us {what you need it to do}, so that we can look for a way'),
  ],
  allows: [
    'The app works as intended again.',
    'The pump is not working as it should.',
    'This is not a bug in your phone but in our app.',
  ],
});
