import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Its age and its place were known before the customer came: say what you do about the trouble.',
  why: 'The customer did not buy a year or an address but a working thing, and hears that this one never will be.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    // How old.
    '(building|house|hotel|property|tower|wing|roof|pipes|mains|boiler|lift|elevator|plumbing|wiring|it|rooms|furniture|place) .{0,4} (built|constructed|converted|designed|date|dates|dating|is|are|was|were|back|goes) .{0,1} (in|from|to|around) .{0,1} $century',
    '(hotel|building|tower|property|house|resort|inn|wing|place) .{0,1} {be} .{0,1} (built|constructed|converted|designed) (over|back|more than|before|long|when|in the (last|nineteenth|twentieth|eighteenth|sixties|seventies|eighties|nineties|60s|70s|80s|90s))',
    '{be} (over|more than|almost|nearly|about|already|now|some|well over)? (a|#Value) (years|year|centuries|hundred years) old',
    '(#Value year old|century old) (building|house|property|hotel|furniture|pipes|lift|elevator|car|roof|system|wiring|plumbing|machine)',
    '(age|size|layout|structure|construction|character|era) of (the|our|this|these|such) .{0,1} (building|property|hotel|house|room|rooms|site|premises|plane|aircraft|bathroom|bathrooms|lift|elevator|pipes|plumbing|system|vehicle|car|ship|boiler)',
    '(it|ours|this|house|building|hotel|property|lift|we|home|that) {be} (of course|also)? (a|an) .{0,3} (old|older|historic|historical|listed|heritage|victorian|georgian|period|century|medieval|protected) .{0,3} (building|property|hotel|house|longhouse|monument|farmhouse|cottage|mill|barn|palace|villa|townhouse|ship|boat|car|lift|elevator|bridge|church)',
    '(building|house|hotel|property|facade|front) {be} .{0,2} (listed|protected|a listed|a monument|grade ii|grade)',
    '(as|being|in|with|since|because|for) (a|an|such)? .{0,1} (old|older|historic|historical|listed|heritage|period|victorian|ancient) .{0,1} (building|buildings|property|hotel|hotels|house|houses|business|ship|walls|pipes)',
    'of (this|that|such an|a certain) (age|era|vintage)',
    // Where, and of what kind.
    '($because|given|being) .{0,3} (location|proximity|in the (city|town|heart|center))',
    '(as|since|because|given that) (we|hotel|building|property|it) {be} .{0,2} (located|situated|in the city|in the town|in the heart|in the center|close to|next to|near|on an island|in the middle|on a)',
    '(we|ours|hotel|house|it|cottage|this) {be} .{0,4} (on an island|in the mountains|out in the sticks|in the sticks|in a rural|in the countryside|in the middle of nowhere|remote|off the grid|off grid|a lively address|a lively area|in a busy|in a lively)',
    '(out in|this far|up here|out here|round here) .{0,6} (few|no|slow|slower|weak|limited|hard|sparse|never)',
    '(sits|lies|stands|is|are) .{0,1} (next to|beside|near|close to|opposite|above|on) (a|the|two) .{0,1} (main road|busy road|busy street|railway|train line|train tracks|motorway|highway|freeway|nightclub|construction site|flight path)',
    '(slow|low|weak|poor|bad) (for everybody|for everyone|in the whole|in this area|in our area|in this part|across the|everywhere|all over)',
    'centrally (controlled|regulated|operated|managed)',
    '(as|being|since we are|because we are|we are only|we are just|we are) (a|an) .{0,1} (budget|two star|three star|city center|airport|economy|limited service|select service) .{0,1} (property|hotel|hostel|airline|motel)',
    '(lift|lifts|elevator|elevators|pipes|plumbing|wiring|boiler|building|house|walls|windows) {be} .{0,2} old (and|so|which|now|as|but) .{0,4} (break*|creak*|noise|noisy|thin|slow*|sound*|rattl*|knock*|need*|not|fail*|leak*|rust*|drip*|clog*)',
    '$because .{0,3} (thick|thin|old|stone|wooden|historic|original) .{0,1} (walls|wall|floors|floor|windows|ceilings|beams|building)',
    '^ .{0,2} being (a|an) .{0,3} (resort|hotel|house|campsite|farm|hostel|lodge|airport|island|ship|beach|property)',
    'being .{0,1} (close to|near|next to|located|situated|beside|right on|opposite|so close) !(you|us|me)',
  ],
  unless: [
    '$wayout',
    '$ours',
    '$told',
    '(look forward|looking forward|glad|delighted|happy|pleased|thank|enjoy*|proud|love|loved|convenient|perfect|great|beautiful|wonderful|ideal)',
    '(you are|guests are|he is|she is|he was|she was|child|children|your) .{0,3} (old|age)',
    '?',
  ],
  rewrites: [
    {
      i: "I'm sorry that {what it was like for you}; I will {next step} by {day and time}",
      we: "We're sorry that {what it was like for you}; we will {next step} by {day and time}",
    },
    {
      i: 'You should have been comfortable here all the same, and I will {next step} by {day and time}',
      we: 'You should have been comfortable here all the same, and we will {next step} by {day and time}',
    },
  ],
  flags: {
    '[My answer is the age of the building].':
      "I'm sorry that [what it was like for you]; I will [next step] by [day and time].",
    '[The house dates from 1890].':
      "We're sorry that [what it was like for you]; we will [next step] by [day and time].",
    '[It is an old farmhouse and the pipes knock].':
      "We're sorry that [what it was like for you]; we will [next step] by [day and time].",
    '[As we are located in the heart of the city, there is some noise].':
      "We're sorry that [what it was like for you]; we will [next step] by [day and time].",
  },
  allows: [
    'The hotel was built in 2015 and has ninety rooms.',
    'The house is close to a busy road, so we have put you at the back.',
    'The size of the box is on the label.',
    'I have sent a mechanic; the lift is forty years old.',
    'How old is the building?',
    'We are located in the heart of the city, and we are glad that you liked it.',
  ],
});
