import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Numbers about others make this customer an exception that does not count. Stay with their case.',
  why: 'Whoever is the one in a hundred hears that the ninety-nine matter more.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    // The great majority …
    '(vast|great|overwhelming|large|huge|clear|big) majority (of .{0,3} ($guests|people|patients))? .{0,2} (prefer*|adapt*|accept*|agree*|have|had|has|do|did|like*|love*|use*|get|manage*|find|found|cope|coped|understand|understood|stream*|never|report*|are|is|were)',
    '(only|just|very|but a|extremely|an extremely|surprisingly) (few|small number of|tiny number of|handful of|small minority of|fraction of|tiny fraction of) .{0,2} ($guests|people|player|parcels|orders|devices|phones|homes|households|samples|items) .{0,2} (see|saw|have|had|took|were|are|was|is|ever|come|came|notice|noticed|need|use|report|reported)',
    'a small (number|proportion|percentage|minority) of .{0,1} (parcels|orders|deliveries|flights|trains|bags|letters|claims|calls|bookings|visits) .{0,1} (took|takes|take|is|are|was|were|may|arrive|arrived)',
    '(proportion|percentage|number|share|fraction) .{0,6} (is|are|was|were|remains) .{0,2} (tiny|small|low|minimal|negligible|minute|very low)',
    '(while|as|when|since|because|given that) (only|just|about|around|some)? .{0,1} $figure of (our|the|all)? .{0,1} ($guests|people|riders) .',
    // Nine out of ten …
    '($figure|nine|eight|seven) .{0,1} (of|in|out of) (every|our|all|the)? .{0,1} ($figure|ten|chats|orders|visits|claims|cases|calls|deliveries|participants|applicants|parcels|bags|buds|requests|tickets|trains|flights|jobs|repairs) .{0,6} (paid|without|first time|settled|solved|able|on time|updated|arrive|arrived|no|never|happy|fine|same day|resolved|answered)',
    '{solve|complete|resolve|answer|settle|deliver|handle|close} .{0,3} ($figure|nine in|nine out|most) .{0,3} (of|in|out of) .',
    '(satisfaction|approval|success|punctuality|completion|average) (rate|rating|score|level) of .{0,1} $figure',
    '{download|sell|play|instal|install|serve|use/past} .{0,2} $figure .{0,1} (million|times|thousand) .',
    '(have|with|has) .{0,1} $figure .{0,1} average rating',
    '(over|more than|nearly|almost|around|some|have) .{0,1} $figure .{0,1} (000)? (happy|satisfied|delighted|loyal|regular) .',
    '$figure .{0,1} (000)? (five star|5 star|positive|glowing) (reviews|ratings) .{0,1} (so|and|which|that) .{0,3} (know|proves|prove|shows|show|says|must|tells|tell)',
    '(millions|thousands|hundreds|dozens|plenty) of .{0,1} $guests .{0,1} (have|had|already|do|manage|managed) .',
    // Everybody else …
    '(can|could) (not|hardly) .{0,1} be wrong',
    '(everyone|everybody|all the) (else|others) .{0,5} (has|have|was|were|is|are) .{0,2} (understanding|patient|fine|supportive|happy|accepted|waiting|gracious|managed|coping)',
    '(all|each|every) .{0,2} $guests .{0,5} (in|are in|find themselves in) .{0,1} the same (situation|position|boat)',
    '(there|them) (are|is) .{0,1} $figure (other|others) .{0,2} (waiting|in|before|ahead|with|on)',
    'none of the (other)? .{0,1} $figure? .{0,1} $guests .{0,8} {report|mention|complain|notice|raise|have|say}',
    '(nearly|almost|practically|virtually) (everybody|everyone|all our|all of our|every .) .{0,4} (load*|work*|arrive*|finds|manage*|love*|like*|happy|goes|gets|takes)',
    '(most|many|all|our|regular|members|customers|wearers|owners|people|users|others) .{0,3} (tell|tells|told|telling|writes|write to) us .{0,6} (love|adore|best|prefer|enjoy|not|great|value|favorite|favourite|happy|easy|easier|charm|changed|better)',
    '(most|majority of) (of our|of the|our)? .{0,2} ($guests|wearers|people|tenants) .{0,6} (zero|no) (trouble|problem|problems|issue|issues|difficulty|complaints)',
    '(most|many) people (would|will|do) .{0,1} (call|consider|find|think|regard|say|describe) .',
    'even the (best|finest|biggest|largest|strongest|greatest|most .) .{1,3} (have|has|is|are|can|do|does|get|gets|make|makes|fail|need) .',
    '#Value .{0,1} (persons|people|guests|customers|passengers|diners|visitors|users|children|players) .{0,3} (ate|used|had|slept|drank|travelled|took|stayed|saw|enjoyed|visited|tested|bought) .',
    '(plenty|lots|hundreds|dozens|scores) of (folk|folks|people|guests|customers|visitors) (were|was|had|have|come|came|love|loved|queue) .',
    '$figure (five|5) star reviews and .',
    '(our|the|whole) .{0,1} (community|regulars|locals|kids|fans|guests|members|clients|riders|readers) #Adverb? (adore|luv|rave|swear by|cannot get enough) .',
    'our $guests {sleep|eat|rest|feel|like} .{0,2} so (well|much|good) .',
  ],
  unless: [
    '$forward',
    '$amends',
    '(our|my) (mistake|fault|error|failure)',
    '(like|with|how|than) (millions|thousands|hundreds) .',
    '(travel|fly|arrive) .{0,6} as you know .',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'For you it went wrong, and I will {what puts this right} by {day and time}',
      we: 'For you it went wrong, and we will {what puts this right} by {day and time}',
    },
    {
      i: 'I can see why {what upset the customer} matters to you',
      we: 'We can see why {what upset the customer} matters to you',
    },
  ],
  flags: {
    '[The vast majority of riders got used to the new map].':
      'For you it went wrong, and we will [what puts this right] by [day and time].',
    '[Nine out of ten repairs are done on time].':
      'For you it went wrong, and we will [what puts this right] by [day and time].',
    '[Only very few households have this trouble].':
      'For you it went wrong, and we will [what puts this right] by [day and time].',
    '[Even the best ovens have a bad day].':
      'For you it went wrong, and we will [what puts this right] by [day and time].',
    '[Most parents tell us that the new menu is their favourite].':
      'For you it went wrong, and we will [what puts this right] by [day and time].',
  },
  allows: [
    'The fix works for nine of the twelve printers so far.',
    'Most people pick up the key at the desk, and you can also have it sent.',
    'A small number of seats is still free on Friday.',
    'Only a few customers noticed our error, so I am glad that you wrote.',
  ],
});
