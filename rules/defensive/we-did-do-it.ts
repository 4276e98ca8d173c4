import { defineRule, weOrI } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: '“We did” argues with the customer. Begin with what reached them.',
  why: 'Listing what was done for them answers the complaint with a correction.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '(we|i|he|she|they|$employee|handset|system|app|site|page|email|website|letter|confirmation) did #Adverb? {ring|call|phone|knock|try|offer|tell|inform|warn|advise|mention|explain|email|mail|send|reply|respond|answer|show|display|register|check|ask|clean|deliver|remind|notify|post|announce|say|state|wait|attempt|contact|text|message|leave|provide|pop|apologize|refund|arrive|serve|bring|change|replace|inspect|come|go|suggest|give|have|attend|follow|ship|list|disclose/base}':
      [
        '[We did send an e-mail about the strike].',
        '[I did ring you twice].',
        "I've spoken to the depot, and [the driver did leave a card].",
        '- [We did offer you another seat]',
      ],
    '($employee|we|i|they|he|she) (responded|replied|answered|came|attended|reacted|acted|addressed|dealt|intervened|visited|moved) .{0,4} (every time|each time|each and every|immediately|promptly|straight away|right away|at once|within minutes|without delay|on every occasion|whenever|swiftly)':
      ['[Our nurse responded every time you rang].'],
    '(was|were|is|are|been) .{0,1} (served|offered|distributed|provided|handed out|available|announced|communicated|explained|given|at your disposal) (to|for|at|in|on) .{0,1} (all|every|everybody|everyone|our guests|your disposal|you)':
      ['[Blankets were handed out to all passengers].'],
    'you (were|have been|had been) .{0,2} (offered|invited|compensated|given (a|the) (choice|option|opportunity|chance))':
      ['[You were offered a different table].', "[You were given the choice], but I've noted your wish."],
    '(room|table|car|bathroom|kitchen|floor|sofa|bed|sheets|linen|cabin|pool|glasses|unit|apartment|tub|house|seat|vehicle|lift|machine) (was|were|is|are|had been|has been) .{0,2} (spotless|spotlessly|perfectly clean|immaculate|thoroughly|properly cleaned|cleaned before|cleaned and|freshly|in perfect|fully|professionally)':
      [],
    '(spot on|correct|perfect|fine|intact|undamaged|complete|sealed|hot|fresh|working|in order) (when|as|before|at the moment) (it|they|he|she|the .{1,2}) (leave|leaves|left|was|were|shipped|dispatched|handed)':
      ['[The soup was hot when it left the kitchen].'],
  },
  unless: [...WAY_FORWARD, '(we|i) (will|can) .'],
  unlessSteps: { near: ['ownership'] },
  span: 'clause',
  rewrites: ['You were still left {waiting}', weOrI('Please tell us {what you would have needed}')],
  allows: [],
});
