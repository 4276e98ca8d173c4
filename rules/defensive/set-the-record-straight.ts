import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'This begins a correction of the customer. The fact is kinder without it.',
  why: 'Winning the point over a detail costs the customer who made it.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(technically|strictly speaking|in legal terms|legally speaking|contractually)',
    '(from|in) (a|the) (technical|legal|contractual|purely technical) (point of view|standpoint|stand point|perspective|sense)',
    '(set|put|keep) the (record|facts) straight',
    '(just to be clear|just for the record|for the record|let me be clear|let us be clear|in actual fact|contrary to (what|your|the)|for accuracy|for your information|in the interest of (accuracy|fairness|balance|clarity)|in our defense|in our defence|in fairness to|to be fair to|for what it is worth)',
    '(wish|want|like|need|have|must|feel|important|obliged|allow|let) .{0,2} (point out|clarify that|correct|stress that|emphasize that|remind you|bring to your kind|bring to your attention that|highlight that|underline that|put on record|set out|draw your attention) .{0,3} (that|some|a|the|few|to|notice|inaccurac*|you|your)',
    '(like|wish|want|pleased) to inform you that (our|the|we|as|all|your|drivers|each|every|it)',
    '(kindly|please) (be (aware|noted|informed|advised|reminded|mindful)|note) (that|of)? .{0,12} (not|only|never|no|may|always|must|cannot|before|hardly|responsible|liable|own|as per|platform|valid)',
    '(bear|keep) in mind (that|a|the|we|you|many|most|this)',
    '(it|this) (should|must|has to|needs to) .{0,1} (be)? .{0,1} (said|noted|pointed out|mentioned|borne|stressed|emphasized|remembered) .{0,2} (that|here|in mind)?',
  ],
  unless: [
    '(please|kindly) .{0,3} (note|aware|advised|informed) .{0,8} (will|refund*|credited|days|until|by|reply|send|new|extended)',
    '(not|no) technically',
    '(our|my) (mistake|fault|error)',
    '(refunded|refund|replace|apologize|sorry|regret)',
    '(would|could|can) you',
  ],
  rewrites: ['from what we can see', 'what we know so far is that'],
  span: 'match',
  flags: {
    '[For the record], nobody shouted.': 'From what we can see, nobody shouted.',
    '[Just to be clear], the tram was on time.': 'From what we can see, the tram was on time.',
    'It was, [technically], your second visit.': 'It was, from what we can see, your second visit.',
  },
  allows: [
    'I would like to inform you of my first findings by noon.',
    'Our technical team has fixed it.',
    'Please note that the refund will be with you by Friday.',
    'A clear answer is what you should have had.',
  ],
});
