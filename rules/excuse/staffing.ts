import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Staffing is our side of the story; the customer needs theirs first.',
  why: 'A reason from inside the company asks the customer to care about our troubles before theirs are solved.',
  source: ['seed 002', 'seed 004', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: [
    // Too few.
    '(short|under|low|thin|light) (of|on)? (staff|staffed|staffing|handed|manned|hands)',
    '(understaffed|shorthanded|undermanned|overworked|overstretched)',
    '(staff|staffing|personnel|driver|drivers|crew|labor|team|crewing|nurse|skills) .{0,1} (shortage|shortages|absence|absences|sickness|illness|turnover|constraints|holidays|capacity|capacities|cuts|cutbacks)',
    '(lack|shortage|short|absence|absences|shortfall) (of|among) .{0,2} (staff|drivers|people|hands|personnel|crew|manpower|colleagues|employees|engineers|technicians|pilots|nurses|workers)',
    '(limited|reduced|skeleton|minimal) (staff|staffing|personnel|team|crew|manpower)',
    '(team|staff|we|everyone) {be} .{0,2} (stretched|thin on the ground|run off)',
    '{tie} up .{0,3} (capacity|capacities|personnel|staff|team|resources)',
    '(people|staff|colleagues|team|employees) (have|had)? (left|quit|resigned)',
    '{lose/past} (several|some|many|a few|two|three|half) .{0,2} (people|staff|members|colleagues|drivers|team)',
    '(several|some|a few|two|three|many|unplanned|unexpected) .{0,1} (absence|absences)',
    // A small company.
    '(we|they|there|i) {be} (only|just|all|still|but)? (one|two|three|four|five|a couple of|a handful of|2|3|4) (person|people|guy|guys|girls|sisters|brothers|developers|of us|staff|on)',
    '(only|just) .{0,1} (one|two|three|four|five|a few|a handful|a couple|2|3|4) (of|cook|cooks|driver|drivers|person|people|guys|agents|agent|staff|members|colleagues|nurses|engineers|cleaner|receptionist|developers) .{0,1} (us|on|here|at|for|in|and|team|to|that|working|available|per|who)',
    '(we are|we are only|we are just|being|as|i am|only|just) (a|an|one) .{0,2} (small|tiny|little|indie|solo|room|man|woman|lone|two) .{0,2} (team|crew|studio|shop|house|company|business|operation|outfit|developer|developers|practice|band|show|startup|start up|airline|hotel)',
    // New or overworked people.
    'new (member of staff|members of staff|member of the team|members of the team|starter|starters|hire|hires|recruit|recruits|employee|employees|team member|team members|staff|colleague|colleagues)',
    '(manager|agent|colleague|waiter|waitress|receptionist|driver|cook|chef|person|member|advisor|technician|server|barista|girl|boy|lad|he|she|they) {be} (quite|very|still|fairly|rather|relatively|also|only|just)? (new (to|and|here|in|at|on|so)|inexperienced|learning|a trainee|in training|being trained|training)',
    '(it|this|that) {be} (his|her|their) (very)? (first|second|third) (shift|day|week|night|month|season)',
    '(seasonal|temporary|agency) (staff|workers|lads|girls|help|people|drivers|team)',
    '{be} (still)? (in training|being trained|a trainee|learning the ropes|new to the|new to this|new to our)',
    'in (his|her|their) first (day|week|month|season|days|weeks)',
    '(only|sole|single|one) developer',
    '(in|during) (my|our) (spare|free) time',
    '(end|middle) of (her|his|their|a double|a night) .{0,1} (shift|day) ($|, |and|so|when)',
    '(was|were|is|having|had) (a|an) (bad|long|rough|tough|off|stressful) (day|night|shift|week)',
    'last minute (cancellation|cancellations|absence|absences|dropout|dropouts) (of|from|by|in)',
    '(duty|legal|working|driving) (hours|time) .{0,4} (ran out|over|exceeded|limit|limits|expired|reached)',
    '(over|out of|exceed*) their .{0,1} (duty|legal|working|driving) .{0,1} (hours|time)',
    '(have|has|had|with) .{0,2} (a|an) .{0,1} (difficult|hard|tough|thankless|demanding) job',
    '(alone|single handed|by himself|by herself|on his own|on her own) (on|at) (the|that|this) .{0,1} (desk|night|shift|reception|counter|bar|floor|phone|phones|evening|weekend)',
    '(struggle|struggles|struggling|difficult|hard|impossible|difficulty|difficulties|trouble) (to|in|with)? {find|recruit|hire|get|keep} .{0,3} (staff|people|workers|drivers|cooks|chefs|colleagues|personnel|team|technicians|engineers)',
    '(limit|limits|end|maximum) of (its|their|his|her) .{0,2} (hours|duty|time)',
    '(employee|manager|agent|colleague|waiter|waitress|receptionist|driver|person|member|server|lady|man|doctor|technician) (on duty|who .{1,3} you|you (spoke|met|dealt) .?|at the .|at reception) (is|was) .{0,2} (new|inexperienced|learning|a trainee)',
    '(people|developers|colleagues|staff|members|engineers|artists|drivers|chefs|managers|nurses|agents|employees|technicians) .{0,1} (have|had|has)? .{0,1} (moved on|handed in|retired|departed|walked out|jumped ship)',
    '(one|a single|two) (colleague|person|guard|nurse|driver|receptionist|waiter|member of staff|agent|cleaner|technician|caretaker|porter|advisor) .{0,1} (cover|covers|has to cover|looks after|look after|runs|serves|handles|does|responsible|shares)',
    '(we|they|kitchen|team|depot|desk|crew|shift|office) {be} (one|two|three|a|an|several) .{0,2} (down|short|light) ($|, |and|on|that|so|this|today|all)',
    '(during|at|due to|between) (the|a|our)? (shift change|shift changes|handover|handovers)',
    '{run|operate|work|offer} .{0,3} (reduced|limited|emergency|skeleton) .{0,1} (service|timetable|hours|cover|schedule|menu|capacity)',
    '(run|staffed|manned|answered|looked after) by (volunteers|students|interns|apprentices|trainees)',
  ],
  unless: [
    '(from|since) (this|next|today|now|monday) .',
    '((poor|bad) planning|on my part)',
    '(hurt|hurts|hurtful|sad) .{0,2} (to|by|when)',
    '$wayout',
    '$ours',
    '$told',
    '(glad|happy|pleased|delighted|welcome|thank|introduc*|has been .? (trained|retrained|coached|briefed)|hired|hiring|recruited|recruiting|proud|pride|passionate|you were (alone|left))',
    '?',
  ],
  rewrites: [
    {
      i: 'You deserved {what you should have had}, and we did not give it to you; I will {next step} by {day and time}',
      we: 'You deserved {what you should have had}, and we did not give it to you; we will {next step} by {day and time}',
    },
    {
      i: 'I should have planned for that day better, and I will {next step} by {day and time}',
      we: 'We should have planned for that day better, and we will {next step} by {day and time}',
    },
  ],
  flags: {
    '[We were short-staffed on Sunday].':
      'You deserved [what you should have had], and we did not give it to you; we will [next step] by [day and time].',
    '[I am told that a new member of staff packed your box].':
      'You deserved [what you should have had], and we did not give it to you; I will [next step] by [day and time].',
    '[We are only three people here].':
      'You deserved [what you should have had], and we did not give it to you; we will [next step] by [day and time].',
    '[It was her second shift].':
      'You deserved [what you should have had], and we did not give it to you; we will [next step] by [day and time].',
    '[The kitchen was two cooks short that night].':
      'You deserved [what you should have had], and we did not give it to you; we will [next step] by [day and time].',
  },
  allows: [
    'The staff shortage was our planning mistake.',
    'The new colleague has been trained since.',
    'We have hired two new starters for the evening shift.',
    'Our staff will meet you at the gate.',
    'The team is small but your order leaves by 4pm.',
    'You were left alone at the desk for an hour, and that was our mistake.',
  ],
});
