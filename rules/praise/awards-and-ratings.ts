import { defineRule, weOrI } from '../defineRule';
import { GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Prizes and ratings are about others; answer what happened to this customer.',
  why: 'Setting your score against the complaint tells the customer that they do not count.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(we|our .{1,2}) (are|is) .{0,1} (fastest|largest|biggest|leading|safest|most trusted|oldest|number one) .': [],
    '(award|prize) (winning|winner|winners)': ['[Ours is an award-winning kitchen].'],
    '{win|receive|earn|scoop|collect|get|give} .{0,5} (award|awards|prize|prizes|accolade|accolades|medal|medals|top marks|certificate of)':
      ['[The lamp won two design prizes last year].'],
    '(named|voted|awarded|crowned|distinguished|shortlisted) .{0,3} (best|finest|top|year|award|prize|of|as|second|third|number)':
      ['[We were voted best garage in the valley].', 'Hi Lou, [our ferry line was named the safest of the year].'],
    '(recommended|recognized|certified|endorsed) by .{0,3} (guide|guides|magazine|magazines|critics|experts|industry|leading|michelin|which)':
      [],
    '(consistently|currently|regularly|independently|often|always) (rated|ranked|tested|voted|scored)': [],
    '(rated|ranked|ranks|rank|rating|score|scores|scored|average) .{0,5} (best|top|highest|first|number one|no 1|among)':
      ["- [We're rated highest for care in the county], and your chart is attached."],
    '(rating|score|average) (of|is) .{0,2} (4|5|8|9|10)': ['[Our app has a rating of 4.8 in both stores].'],
    '(have|has|got|with|hold|holds) (a|an) .{0,2} (4|5) .{0,4} (rating|stars|star|score|average|reviews|trips)': [],
    '(top|highest|highly|best) rated': ['[Our app is top rated].'],
    '(one of|among|amongst) the .{0,1} (best|leading|top|finest|largest|fastest|most) .{0,3} (in|on|of|out|around|with|hotel|hotels|company|companies|banks|providers|sector|industry)':
      [],
    '(top of the league|league table|number one in|no 1 in|best in (the|town|europe|britain|america|india))': [],
    '(named|voted|crowned|judged|elected) .{0,5} (fastest|largest|biggest|friendliest|cheapest|safest|cleanest|greenest|favorite|winner|runner)':
      [],
    '(commended|praised|recognized|approved|endorsed|recommended|audited) by .{0,3} (inspector|inspectors|ofsted|auditors|dentists|doctors|vets|dermatologists|experts|press|critics|magazine|trading standards|guide|users)':
      [],
    '{have|score|hold|earn|get} (a|an)? .{0,1} $figure .{0,2} (score|satisfaction|approval)': [],
    '(hygiene|safety|cleanliness|inspection|audit) .{0,1} (score|rating|grade|result|results) .{0,2} (is|was|of|has been) .{0,2} (5|4|a|excellent|perfect|top|outstanding|five|the)':
      [],
  },
  unless: [...QUESTION, ...GLAD],
  span: 'clause',
  rewrites: ['You should have had better from us', weOrI('We will {put this right} by {day and time}')],
  allows: [],
});
