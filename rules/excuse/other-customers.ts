import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Other guests do not explain why nobody stepped in: say what you do for this one.',
  why: 'When other guests are the reason, the customer learns that nobody was going to step in.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    // An event that took the house.
    '(had|hosted|hosting|taken by|due to|because of|from) (a|an|the|one|two|several|our) .{0,3} (wedding|gala|fundraiser|conference|banquet|tournament|convention|reunion|stag party|hen party|yoga group|school group|tour group|large group|corporate group|big group|wedding party|private event|private party|sports team|football team)':
      ['Hi Rae, [we had a big wedding in the garden].'],
    // Guests and neighbors who did it.
    '($becauseOf|noise from|noise of|came from|coming from|comes from|is from|was from|probably from|made by|left by) (the|some|other|a few|our|certain|those|all the|one of our) .{0,2} (guest|guests|people|customers|users|folk|folks|drivers|truckers|residents|tenants|teenagers|children|kids|visitors|passengers|smokers|neighbors|members|players|clients|party|group) (who|that|next|in|on|staying|outside|upstairs|above|checking)':
      ['[The noise came from the guests who had the suite next door].'],
    '(previous|last|earlier|departing|other) (guest|guests|customer|tenant|tenants|occupants|passenger|passengers) .{0,2} {leave|check|vacate|smoke|damage|break|take|overstay|depart|make|cause/past}':
      ['[The previous tenants left it in that state].'],
    '(can not|could not|cannot|hard to|difficult to|impossible to|unable to) .{0,2} (control|police|stop|supervise|monitor) .{0,3} (guest|guests|people|neighbors|customers|users|owner|lot|street|passengers|everyone|players)':
      ['[I cannot police what other guests do at night].', "[We can't control what people outside do]."],
    '(had|host|hosted|hosting) (a|an|our|the|two|three) .{0,2} (private|corporate|large|big|major|annual) .{0,1} (launch|dinner|event|celebration|shoot|show|gathering|function|match|booking|party|group)':
      ['[That night we were hosting a large dinner].'],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED],
  rewrites: [
    weOrI("We should have stepped in, and we'll {do this} by {day and time}"),
    weOrI("We're sorry about {what went wrong}, and we'll {do this} by {day and time}"),
  ],
  allows: [],
});
