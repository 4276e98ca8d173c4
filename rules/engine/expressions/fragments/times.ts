/** Days, times and figures. rules/FRAGMENTS.md has an example of each. */
export const TIMES: Record<string, string> = {
  byWhen:
    '((by|on|until|from) day|today|tonight|tomorrow|half past|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|this (morning|afternoon|evening)|by the end of|end of (the)? (day|week|month)|(by|at|before|until|around|from) (about|around)? (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22)|(by|at|before|until|around) (1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|8am|9am|10am|11am|12pm)|(in|within|under|inside) (the next)? (about|around)? (a|an|half|one|two|three|four|five|six|seven|eight|ten|few|1|2|3|4|5|6|7|8|10|12|14|15|20|24|30|36|45|48|60|72) .{0,3} (minute|minutes|min|mins|hour|hours|hrs|day|days|week|weeks))',
  usually: '(usually|normally|typically|generally|ordinarily|customarily|mostly|habitually)',
  ninetyOrMore: '(90|91|92|93|94|95|96|97|98|99|100)',
  season:
    '((christmas|xmas|easter|holidays|season|thanksgiving|ramadan|eid|diwali|carnival|payday|weekend|weekends)|black friday|cyber monday|bank holiday|school holiday|half term|new year|new years|sale|sales|launch day|prime day|(valentine|valentines|mother|mothers|father|fathers) day)',
  pastYear:
    '(180*|181*|182*|183*|184*|185*|186*|187*|188*|189*|190*|191*|192*|193*|194*|195*|196*|197*|198*|199*|1700s|1600s|victorian|georgian|edwardian|medieval)',
  figure: '(0*|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
  number:
    '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|seventeen|twenty|thirty|$figure)',
  weekday:
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|wed|weds|thurs|fri|mondays|fridays|weekend)',
  month: '(january|february|march|april|may|june|july|august|september|october|november|december)',
  howMany: '(an|a|a few|a couple of|the next|$number)',
  day: '($weekday|today|tonight|tomorrow|noon|midday|midnight|lunchtime|this morning|this afternoon|this evening)',
};
