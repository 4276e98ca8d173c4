import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

const TASK =
  '(follow|followed|read|provide|provided|check|checked|tell|told|inform|informed|contact|contacted|mention|mentioned|notify|notified|report|reported|complete|completed|enter|entered|select|selected|comply|complied|respond|responded|reply|replied|answer|answered|submit|submitted|bring|brought|raise|raised|give|gave|given|say|said|let|arrive|arrived|cancel|canceled|pay|paid|share|shared|confirm|confirmed|verify|verified|update|updated|register|registered|activate|activated|enable|enabled|allow|allowed|attend|attended|show|shown|turn|turned|wait|waited|return|returned|attach|attached|include|included|disclose|disclosed|declare|declared|bother|bothered|speak|spoken|ask|asked|book|booked|switch|switched|press|pressed|send|sent|supply|supplied)';

export default defineRule({
  severity: 'warning',
  message: 'This puts the fault on the customer. Describe the step, not the person.',
  why: '“You” with a failure is an accusation, and the same fact can be said without one.',
  source: ['ICTS', 'Packard, Moore & McFerran 2018'],
  evidence: 'practice',
  match: {
    'you .{0,2} (failed|fail|neglected|omitted|refused|forgot|forgotten) to .': ['[You failed to send the form].'],
    'you .{0,1} missed (the|our|your|a) .{0,1} (deadline|cut off|cutoff|window|email|message|notice|payment|appointment|slot|step|line|reminder)':
      ['[You missed the deadline by a day].'],
    'at no (time|point|stage) (did|have|had|was|were)': [],
    [`you .{0,1} (did|have|had) not (yet|actually|fully|properly|even|correctly|ever|then|also|really|once)? ${TASK}`]:
      [
        "[It seems you didn't follow the steps].",
        "Hi Max, [you've not confirmed your address yet].",
        "[As you didn't turn up for the viewing, the flat went to somebody else].",
      ],
    [`you (have|had)? never .{0,1} ${TASK}`]: ['[You never reported the crack].'],
    '(did|has) not (reach|reached|arrive|arrived) (with)? (us|our office|my office) (until|before|in time)': [
      '[Your papers did not reach us until May].',
    ],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(if|in case|when|unless|since|so|glad|though|once|until|where|why|before) .{0,3} you .{0,2} (not|never|forget|forgot|forgotten|missed)',
    'you (did|have) not (ask|asked|choose|want) for',
    '(we|i|our) .{0,3} (should|failed|let you down|forgot)',
  ],
  span: 'clause',
  rewrites: ['The quickest way to fix this is {the next step}', weOrI('All we need now is {what is missing}')],
  allows: ['You did not ask for this upgrade, and you will not pay for it.'],
});
