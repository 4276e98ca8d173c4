import { defineRule, weOrI } from '../defineRule';
import { BUT_NOT, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'How it usually goes is no comfort when this time it did not.',
  why: 'Comparing the failure with your usual quality asks the customer to look at you instead of the failure.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(we|i) (do|does|are|is|am|have|has|can)? $usually !(do|does|booked|open|opened|closed|available|located|busy|full|based|able|unable|see|find|found|know|set|wait|keep|recommended|take|takes|charge|charges|require|requires|recommend|advise|suggest|ask|asks|need|needs|within|would|not|allow|accept|open|opens|close|closes|sell|sells|refund|hold|store|use|start|advised|available|required|tell|only)':
      [
        '[We usually answer within the hour].',
        '[I am usually faster than that].',
        '- [We typically deliver the next day].',
      ],
    '(we|our .{1,3}|it|they|he|she|i) .{0,2} $usually .{0,2} (good|great|better|excellent|reliable|quick|quicker|fast|faster|careful|quiet|spotless|smooth|on time)':
      [
        '[Our breakfast is normally very good].',
        'Hi Rob, [our trains are generally reliable], and your ticket is valid on the bus.',
      ],
    'our (usual|normal|typical|average) .{0,3} (is|are) .{0,1} (under|less|only|just|well|below)': [
      '[Our usual wait is under ten minutes].',
    ],
    '($staff) (do|does|are|is|am|have|has|can)? $usually !(do|does|booked|open|opened|closed|available|located|busy|full|based|able|unable|see|find|found|know|set|wait|keep|recommended|take|takes|charge|charges|require|requires|recommend|advise|suggest|ask|asks|need|needs|within|would|not|allow|accept|open|opens|close|closes|sell|sells|refund|hold|store|use|start|advised|available|required|tell|only)':
      [],
    '$usually (we|our|everything|all|things|it) !(would|could|ask|asks|charge|require|recommend|need|take|takes|opens|closes)':
      ['[Normally, everything runs on time here].'],
    '(are|is|get|gets|works|runs|goes|arrive|arrives) $emphasis? $usually $emphasis? (completed|delivered|resolved|settled|processed|answered|cleaned|checked|inspected|maintained|handled)':
      ['[Payments are normally settled instantly].'],
    '$usually (work|works|run|runs|go|goes|arrive|arrives|get|gets|deliver|delivers|reach|reaches) .{0,2} (fine|well|smoothly|perfectly|on time|quickly|fast|instantly|without|next day|great|punctually)':
      ['[It usually works fine].'],
    '(everything|things|$staff) .{0,2} $usually .{0,2} (good|great|better|excellent|reliable|quick|quicker|fast|faster|careful|quiet|spotless|smooth|on time)':
      ['[Things are usually better].'],
    '(pretty|very|quite|generally) (on time|punctual|reliable) (as a rule|normally|usually|generally)': [
      '[We are very reliable as a rule].',
    ],
    '(as a rule|under normal circumstances|in normal circumstances|on a normal day|on any other day) .': [
      '[As a rule, we are quicker].',
    ],
    '(are|is|get|gets) $emphasis? $usually $emphasis? (praised|appreciated|complimented|popular|loved)': [
      '[Our rooms are usually praised].',
    ],
    '$usually .{0,2} (the|our|one of) .{0,2} (thing|part|highlight|best|favorite|strength|strong|bit) .': [],
  },
  unless: [
    ...QUESTION,
    ...BUT_NOT,
    '(but|yet|and) (you|yours|this time|that day|in your case|with you)',
    '(between|from) .{1,2} (and|to|until|till)',
    '(you|your bank|banks|refunds|refund) .{0,1} $usually',
  ],
  span: 'clause',
  rewrites: [
    weOrI('this time we let you down'),
    weOrI('this time we let you down, and we will {put it right} by {day and time}'),
  ],
  allows: [
    'Refunds are normally settled within a week.',
    'We usually answer within an hour, but you waited three days.',
    'The pool is usually cleaned between nine and ten.',
    'We usually test each pump, and yours went out untested because I signed too early.',
  ],
});
