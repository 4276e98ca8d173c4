import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Numbers about others make this customer an exception. Stay with their case.',
  why: 'The one in a hundred hears that the ninety-nine matter more.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    // The great majority …
    '(vast|great|overwhelming|large|huge|clear|big) majority (of .{0,3} ($peopleServed|people|patients))? .{0,2} (prefer*|adapt*|accept*|agree*|have|had|has|do|did|like*|love*|use*|get|manage*|find|found|cope|coped|understand|understood|stream*|never|report*|are|is|were)':
      ['[The vast majority of riders got used to the new map].'],
    '(only|just|very|but a|extremely|an extremely|surprisingly) (few|small number of|tiny number of|handful of|small minority of|fraction of|tiny fraction of) .{0,2} ($peopleServed|people|player|parcels|orders|devices|phones|homes|households|samples|items) .{0,2} (see|saw|have|had|took|were|are|was|is|ever|come|came|notice|noticed|need|use|report|reported)':
      ['[Only very few households have this trouble].', '- [Very few homes have had this]'],

    // Nine out of ten …
    '($figure|nine|eight|seven) .{0,1} (of|in|out of) (every|our|all|the)? .{0,1} ($figure|ten|chats|orders|visits|claims|cases|calls|deliveries|participants|applicants|parcels|bags|buds|requests|tickets|trains|flights|jobs|repairs) .{0,6} (paid|without|first time|settled|solved|able|on time|updated|arrive|arrived|no|never|happy|fine|same day|resolved|answered)':
      [
        '[Nine out of ten repairs are done on time].',
        "I've logged your call, but [nine out of ten parcels arrive on time].",
      ],
    '(over|more than|nearly|almost|around|some|have) .{0,1} $figure .{0,1} (000)? (happy|satisfied|delighted|loyal|regular) .':
      [],

    // Everybody else …
    '(most|many|all|our|regular|members|customers|wearers|owners|people|users|others) .{0,3} (tell|tells|told|telling|writes|write to) us .{0,6} (love|adore|best|prefer|enjoy|not|great|value|favorite|favourite|happy|easy|easier|charm|changed|better)':
      ['[Most parents tell us that the new menu is their favourite].'],
    'even the (best|finest|biggest|largest|strongest|greatest|most .) .{1,3} (have|has|is|are|can|do|does|get|gets|make|makes|fail|need) .':
      ['[Even the best ovens have a bad day].', '[Even the best boilers can fail], and yours is from 2009.'],
    '#Value .{0,1} (persons|people|guests|customers|passengers|diners|visitors|users|children|players) .{0,3} (ate|used|had|slept|drank|travelled|took|stayed|saw|enjoyed|visited|tested|bought) .':
      [],
  },
  unless: [...OWNED, ...WAY_FORWARD, ...AMENDS],
  span: 'clause',
  rewrites: [
    weOrI("You {had to wait}, and that's what we'd like to put right"),
    weOrI("What we'll do for you is {your next step} by {day and time}"),
  ],
  allows: [],
});
