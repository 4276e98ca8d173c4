import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Other people were under our roof too: say what we do for this one.',
  why: 'When other guests are the reason, the customer learns that nobody was going to step in.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    // An event that took the house.
    '(wedding|gala|fundraiser|conference|party|function|concert|ball|banquet|tournament|convention|reunion|event|group) {be} .{0,2} (hosted|held|taking place|on that|in house|going on|booked|staying|here|celebrating)',
    'we {be} .{0,3} hosting',
    '(had|hosted|hosting|taken by|due to|because of|from) (a|an|the|one|two|several|our) .{0,3} (wedding|gala|fundraiser|conference|banquet|tournament|convention|reunion|stag party|hen party|yoga group|school group|tour group|large group|corporate group|big group|wedding party|private event|private party|sports team|football team)',
    // Guests and neighbors who did it.
    '($because|noise from|noise of|came from|coming from|comes from|is from|was from|probably from|made by|left by) (the|some|other|a few|our|certain|those|all the|one of our) .{0,2} (guest|guests|people|customers|users|folk|folks|drivers|truckers|residents|tenants|teenagers|children|kids|visitors|passengers|smokers|neighbors|members|players|clients|party|group) (who|that|next|in|on|staying|outside|upstairs|above|checking)',
    '(previous|last|earlier|departing|other) (guest|guests|customer|tenant|tenants|occupants|passenger|passengers) .{0,2} {leave|check|vacate|smoke|damage|break|take|overstay|depart|make|cause/past}',
    '(vacated|checked out|left|returned|brought back|gave back) .{0,3} late',
    '(it only takes|all it takes is|takes only) (one|a single) .{0,1} (person|guest|user|customer|passenger|player|car|child)',
    '(can not|could not|cannot|hard to|difficult to|impossible to|unable to) .{0,2} (control|police|stop|supervise|monitor) .{0,3} (guest|guests|people|neighbors|customers|users|owner|lot|street|passengers|everyone|players)',
    'so many (people|folk|folks|guests|customers|users|passengers|visitors) .{0,2} #Gerund',
    '(people|guests|customers|users|folk|folks|passengers|visitors) .{0,2} (will|do|always|often|sometimes|tend to|inevitably|like to) .{0,1} (smoke|party|slam|abuse|cheat|celebrate|shout|be noisy|be loud|make noise|stay up|share)',
    '(some|other|certain|many|not all) (guests|people|customers|users|visitors|passengers) (do)? {smoke|party|slam|abuse|cheat|shout|ignore|forget|hide/base}',
    '(guest|guests|group|family|couple|neighbors|people) .{0,4} (having|had|held|holding|throwing) a .{0,1} (party|celebration|gathering|barbecue)',
    '(group|party|team|wedding|family) .{0,2} (was|were) (staying|booked|celebrating|on your floor|in house)',
    '(everybody|everyone|others|other people) {be} .{0,1} (building|doing it|doing this|doing the same|in the same boat|late|struggling)',
    '(some|other|certain|many|not all) (guests|people|customers|users|visitors|passengers) (do not|always|will not)? .{0,1} (respect|respects|follow|observe|comply|adhere|stick) .',
    '(emergencies|urgent (cases|jobs|calls|repairs)|emergency (cases|patients|jobs|calls)|priority (cases|jobs)|vulnerable (customers|people)) .{0,4} (first|priority|precedence|ahead)',
    '(can not|never|hard to|impossible to|difficult to) .{0,1} {plan|predict|foresee/base} (for|around|with)? (these|them|such|emergencies|who|how many|when people|when guests|when customers)',
    '(everybody|everyone) in .{1,3} {eat|go|want|order|drive|travel|leave|move|call|use|be} .{0,5} (on|at|that|this|in) .{0,2} (evening|night|day|weekend|time|month|season)',
    '(last|previous|earlier) (weeks|nights|days|months|seasons) (guest|guests|tenants|group|crowd|party|visitors)',
    '(had|host|hosted|hosting) (a|an|our|the|two|three) .{0,2} (private|corporate|large|big|major|annual) .{0,1} (launch|dinner|event|celebration|shoot|show|gathering|function|match|booking|party|group)',
  ],
  unless: [
    'your (wedding|party|conference|event|group|function|reunion)',
    '$wayout',
    '$ours',
    '$told',
    '(thank|glad|happy|pleased|delighted|enjoy*|congratulations|love|sorry that)',
    '?',
  ],
  rewrites: [
    {
      i: 'You came to us for {what you needed}, and I should have seen to it; I will {next step} by {day and time}',
      we: 'You came to us for {what you needed}, and we should have seen to it; we will {next step} by {day and time}',
    },
    {
      i: "I'm sorry that {what you went through}; I will {next step} by {day and time}",
      we: "We're sorry that {what you went through}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[That night we were hosting a large dinner].':
      'You came to us for [what you needed], and we should have seen to it; we will [next step] by [day and time].',
    '[The noise came from the guests who had the suite next door].':
      'You came to us for [what you needed], and we should have seen to it; we will [next step] by [day and time].',
    '[The previous tenants left it in that state].':
      'You came to us for [what you needed], and we should have seen to it; we will [next step] by [day and time].',
    '[I cannot police what other guests do at night].':
      'You came to us for [what you needed], and I should have seen to it; I will [next step] by [day and time].',
  },
  allows: [
    'Your party was held in the wrong room.',
    'Other guests told us the same, and the pillows are new since Monday.',
    'We are delighted that the wedding party enjoyed the garden.',
    'I have moved you to a floor without groups, as the party will stay until Sunday.',
    'Were there other guests who saw it?',
    'Guests who smoke find a shelter behind the pool.',
  ],
});
