import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'That things are like this is no comfort. Say what you can do about it.',
  why: 'A general truth tells the customer that nothing will change and that they expected too much.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    // It takes getting used to.
    '(take|takes|taking|need|needs|requires) .{0,4} (getting|to get|to become) (used|accustomed) to',
    'change .{0,1} (is|can be) (never|not|rarely|always|hardly|seldom) .',
    '(stick|bear|persevere) with it .',
    'you will .{0,1} (wonder how|forget|never look back|not want to go back|soon love|come to love)',
    '(transition|adjustment|settling in|bedding in) (phase|period|curve)',
    // Everybody is different.
    '(everyone|everybody|every) .{0,2} (skin|eyes|ears|body|home|house|palate|taste|stomach|hair|nose|face|case|child|journey)? (is|are) (different|unique|individual)',
    '(not everybody|not everyone|some people) .{0,2} (eyes|ears|skin|nose|hair|body|stomach|palate|back) (is|are|has|have|reacts|can) .',
    '(taste|tastes|opinions|sensitivity|perception|perceptions|experiences|views|preferences|bodies|reactions|results) .{0,4} (do|does|will|can)? {differ|vary} ?',
    '{differ} (widely|greatly|considerably|a lot|enormously) .',
    '(many|lots of|plenty of|most|some) people .{0,1} (wake|sleep|forget|feel|react|hear|notice|confuse|find it|never|do not) .',
    // It lies in the nature of the thing.
    'by (its|their) .{0,1} nature .',
    '(part and parcel|all part) of .',
    '(is|are|was) (a|one)? (big|small|large|essential)? part of the (romance|adventure|experience|fun|game|charm|job|deal|story|journey|magic|appeal) .',
    '(is|are) .{0,1} (a|an)? .{0,1} (mechanical|living|natural|electronic|moving|perishable|breathing|handmade|hand made|organic) .{0,2} (item|items|thing|things|product|products|creature|creatures|part|parts|material|structure|beings|being) and .',
    '(can|may|might|will) .{0,1} (go|fail|break|happen|occur|snap|burst|wear out|stop) .{0,1} (at any time|any time|at any moment|any moment|to anyone|to anybody|without warning)',
    '(take|takes) as long as .',
    '(good|great|nice|beautiful) things (take|need) .',
    'that is (just|simply|only|purely)? (physics|biology|chemistry|life|nature|logistics|statistics|show business|nature for you)',
    '(glass|boys|kids|children|dogs|cats|trains|buses|pipes|men|teenagers|computers|wood) will be .{1,2} ',
    '(prices|price|cost|costs|fees|rents|fares|premiums|rates) .{0,5} (moves|move|goes up|go up|changes|change|fluctuate|fluctuates) (from time to time|over time|now and then|up and down|with the)',
    '(sometimes|occasionally|often|at times) .{1,4} (minutes|seconds|day|hour|mistake|word|moment) (is|are) .{0,1} (enough|all it takes)',
    '(evolves|evolve|moves on|move on|times change|things change|technology changes) (and|so) .',
    'no (vendor|company|business|hotel|shop|provider|airline|retailer|bank|restaurant|manufacturer|school|network|system|product) (can|could|will|is able|on earth) .{0,2} (be|expected|guarantee|promise|please|rule|prevent|foresee|offer|supply|stop)',
    '(can|could) not (work|do|perform) (magic|miracles|wonders)',
    '(is|are) (rarely|seldom|never|hardly) .{0,1} (one sided|black and white|that simple|only one|just one|straightforward|clear cut)',
    '(there are|has) .{0,1} (many|several|various|all sorts of|a hundred) (possible|potential|different) (reasons|causes|explanations|sources) .',
    '(almost|nearly|practically|virtually) always (caused|due|down|from|because|the result|the)',
    '(arise|arises|come|comes|stem|stems|result|results) .{0,1} (practically|nearly|almost)? (always|mostly|usually|typically|in most cases) (from|through|because|out of)',
    '(is|are) in most cases (caused|due|down|the|because|a) .',
    '(each year|every year|every day|every season) .{0,1} many .{0,4} (not|lose|miss|fail|wait) .',
    // It is harmless, it is what we call …
    '(is|are) (known as .{1,3} and is|completely|totally|perfectly|quite|absolutely|entirely)? harmless',
    '(is|are) (what (we|the trade|experts) call|(just|simply|only|merely) the .{1,3} (moving|expanding|settling|working|cooling|breathing|drying|adjusting|warming|running)) .',
    '(inside|within) the (range|limits|spread|band|tolerances) (we|you|that|of what|one|for) .',
    '(can|may|will|does|do) .{0,1} (look|appear|seem|smell|sound|come out|taste) (quite|rather|very|slightly|a touch|a shade|a bit) .{1,3} (under|in|on|against|next to|by|from) .',
    '(come|comes) out a (touch|shade|bit|little) .',
    // What the words mean.
    '(in|within) this (context|sense|case) .{0,1} (means|refers|stands) .',
    '(word|term|expression|phrase|label|name|symbol) .{0,3} (signifies|means|denotes|stands for|refers to|indicates) .',
    '(is|are) about .{1,3} , not .',
    '(is|was|were|are) (measured|calculated|tested|quoted|rated|achieved|determined|based) .{0,1} (under|at|on|in|with) .{0,3} (conditions|laboratory|lab|eco|ideal|brightness|menu|average|test|minimum|new)',
    '(is|are) not (a|an|the same as (a|an)?) (expiry|guarantee|leak|fault|defect|injury|emergency|hotel|contract|entitlement|toy|cure|promise) .{0,2}',
    '(works|working|work|lasts|valid) (for|during) the (lifetime|life) of .',
    '(can|may|could|might) (provoke|cause|produce|trigger|create|lead to|give) .{0,2} (similar|the same|such|these) .',
    'such a (personal|subjective|individual) (thing|matter|question)',
    'one (person|man|woman|guest|customer) .{1,5} (is|are) another .',
    '(good|great|fresh|real|proper|handmade) .{1,2} (do|does)? (take|takes|needs|need) (time|longer|a while|patience)',
    '(here and there|now and then|once in a while|every so often) (a|an|some) .{1,5} (can|may|will|might) .',
    '(regarded|considered|seen|viewed|classed) as (a|an)? (normal|natural|usual|typical|standard|common|minor) .',
    '(is|are) (also|well|generally)? (established|documented|a known fact|common knowledge|a well known fact) that .',
    '(is|are) .{0,1} what we (give|offer|provide) (for|to|when|as) .',
  ],
  unless: [
    '$forward',
    '$amends',
    '(our|my) (mistake|fault|error|failure)',
    'but (this|that|we|i|yours|it) .',
    '(restart|update|press|hold|try|please|here is|tip) .',
    '(if|when) .{0,8} (call|ring|contact|tell|write|let) (us|me) .',
    '(not|no) .{0,1} (excuse|harmless|part of)',
    '(i|we) (will|have|can) !(not) .',
    '?',
  ],
  unlessSteps: { near: ['ownership', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I can see why {what upset the customer} bothers you, and what I can do is {your offer}',
      we: 'We can see why {what upset the customer} bothers you, and what we can do is {your offer}',
    },
  ],
  flags: {
    '[Persevere with it for a week].':
      'We can see why [what upset the customer] bothers you, and what we can do is [your offer].',
    '[Boilers are mechanical things and can fail at any time].':
      'We can see why [what upset the customer] bothers you, and what we can do is [your offer].',
    '[Everybody is different].':
      'We can see why [what upset the customer] bothers you, and what we can do is [your offer].',
    '[Good soup takes time].':
      'We can see why [what upset the customer] bothers you, and what we can do is [your offer].',
    '[No shop can promise that the plums are sweet].':
      'We can see why [what upset the customer] bothers you, and what we can do is [your offer].',
    '[The range was measured under ideal conditions].':
      'We can see why [what upset the customer] bothers you, and what we can do is [your offer].',
  },
  allows: [
    'Every skin is different, so which cream did you try first?',
    'A new chain needs oiling after a week; here is how.',
    'The seal can break at any time, so we will replace it today.',
    'No room is free tonight, and I have found you one next door.',
  ],
});
