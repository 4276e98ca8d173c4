import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Who was ill or away is ours to cover; the customer only knows that nobody came.',
  why: 'A private reason asks for sympathy from the person who is owed some.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(manager|owner|chef|cook|driver|man|woman|lady|girl|person|team|receptionist|technician|technicians|engineer|engineers|plumber|electrician|plasterer|builder|fitter|installer|colleague|colleagues|accountant|agent|host|wife|husband|dad|father|mum|mom|mother|son|daughter|brother|sister|teacher|instructor|dentist|doctor|nurse|groomer|stylist|baker|waiter|cleaner|housekeeper|staff|gardener|he|she|i) (have|has|had|who)? {be} .{0,3} (sick|ill|unwell|hospitalized|injured|pregnant|bereaved|in hospital|on leave|on holiday|on vacation|on annual leave|off sick|off work|off duty|off that|off this|off on|away on|away at|away that|out of office|out of the office|at lunch|on break|abroad)',
    '(out of office|out of the office|called in sick|off sick|off ill|away sick|on sick leave|on paternity leave|on maternity leave)',
    '(manager|owner|chef|supervisor|colleague|technician|engineer|host|concierge|he|she) {be} not (on duty|on site|working|in that|in on|at work|there that)',
    '(outside|out of) (our|the|normal|office|working|business|opening) .{0,2} hours',
    '(office|team|department|support|desk|reception|we) {be} .{0,1} (closed|not open|not staffed|unmanned) (on|over|at|during) .{0,2} (weekend|weekends|holiday|holidays|night|nights|saturday|saturdays|sunday|sundays)',
    '(my|our) (dad|father|mum|mom|mother|wife|husband|son|daughter|brother|sister|dog|cat|baby|family|plasterer|plumber|driver|chef|cook|manager|electrician|builder) {be|have|break|fall|catch|die|lose|give} !(been)? .{0,2} (hospital|operation|surgery|out|baby|accident|ill|sick|emergency|flu|covid|away|birth|leg|arm|back|funeral|cold|exam|exams|wedding)',
    '(he|she|i) (have|has|had) .{0,2} (baby|newborn|flu|covid|operation|migraine|accident|funeral|family emergency)',
    '(i|we) {be} (away|ill|sick|abroad|traveling|asleep|at my|at a|at the|in the middle|in a meeting|in hospital|on a|on the road|driving|all) .{0,4} (hospital|graduation|wedding|funeral|fair|meeting|school|doctor|dentist|of|plane|flight|holiday|vacation|show|that|until|sick|conference|course|training|road|day|night)',
    '(had|have) all .{0,1} (gone|been|left) (to|at) (a|the|our)',
    '(accountant|bookkeeper|manager|technician|engineer|owner|doctor|chef|cook|colleague|driver|gardener|caretaker|he|she|they|staff|team) (is|are|was|were|works|work|comes) only .{0,2} (on|until|at|from|in|part) .{0,1} (monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|mornings|afternoons|nights|weekends|weekdays|duty|site|time|season)',
    '($because|had|with|through|dealing with) (a|an|some|the|my|our|his|her)? .{0,1} (sickness|illness|illnesses|bereavement|funeral|family emergency|personal reasons|personal matter|personal circumstances|private reasons|family reasons|family matters|health reasons|health problems|health issues|medical emergency)',
    '(i|we) (am|are) .{0,1} (allowed|entitled to) .{0,2} (day off|days off|break|holiday|life|sleep|lunch)',
    '(i|we) .{0,2} (have|had|need|needed) .{0,2} (day off|days off|time off|weekend off)',
    '(man|team|technician|office|department|manager|crew|engineer|engineers|staff|colleagues|plumber|electrician) (do|does|did) not work .{0,1} (on|at|over|during|in) .{0,2} (weekend|weekends|holidays|night|nights|saturday*|sunday*|evenings|august)',
    '(could|can|did|was|were) not .{0,2} {get|find|reach|send|come|book} .{0,1} (a|an|the|any|another) .{0,1} (plumber|technician|engineer|electrician|mechanic|driver|locksmith|repairman|handyman|specialist|contractor|fitter) (on|at|over|until|during|that|in|before)',
    '(i|he|she|they|driver|chef|manager|owner|colleague|fitter|engineer) {be|have} (been)? .{0,2} off (with|ill|sick) (a|an|his|her|my|their|the|covid|flu|stress|all|for|since|$)',
    '(i|we) {be} .{0,1} #Gerund .{0,8} when you (rang|called|wrote|came|phoned|messaged|arrived|knocked)',
    '(his|her|their|my|our) (grandson|grandchildren|children|kids|son|daughter|mother|father|baby|mum|mom|dad|parents) .{0,2} to (look after|care for|mind|collect|pick up)',
  ],
  unless: [
    '(am|are) (here|at|in|on) .{0,4} (until|till)',
    '$wayout',
    '$ours',
    '$told',
    '(thank|glad|pleased|delighted)',
    'your (wife|husband|dad|father|mum|mom|mother|son|daughter|baby|dog)',
    '?',
  ],
  rewrites: [
    {
      i: 'Somebody should have been there for you, and I will {next step} myself by {day and time}',
      we: 'Somebody should have been there for you, and we will {next step} by {day and time}',
    },
    {
      i: "I'm sorry that you had nobody to turn to; {name} will {next step} by {day and time}",
      we: "We're sorry that you had nobody to turn to; {name} will {next step} by {day and time}",
    },
  ],
  flags: {
    '[Your call was answered late because two colleagues were off sick].':
      'Somebody should have been there for you, and we will [next step] by [day and time].',
    '[I was at a trade fair that week].':
      'Somebody should have been there for you, and I will [next step] myself by [day and time].',
    '[The bookkeeper is only here on Mondays].':
      'Somebody should have been there for you, and we will [next step] by [day and time].',
    '[Our cook had an accident].':
      'Somebody should have been there for you, and we will [next step] by [day and time].',
  },
  allows: [
    'My manager is on leave, but I can decide this for you.',
    'I am at the desk until six.',
    'I have sent a new charger; a colleague was off sick and your order stayed in the queue.',
    'I am sorry that your son was ill.',
    'Is your mother in hospital?',
    'Our driver will be on the road at nine and reach you by noon.',
  ],
});
