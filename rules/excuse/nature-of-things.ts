import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'How such things are in general does not help with this one: say what you can do about it.',
  why: 'A lecture on the material or the trade tells the customer that the fault is meant to be there.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(by|of) (its|their) .{0,1} nature',
    '(by nature|in the nature of|lies in the nature|nature of (the|this|that|such|these|our|every) .{0,1} (material|product|business|work|process|industry|plan|beast|service|fabric|game|treatment|wood|leather|house|building|place|job|trade|sport|sea|animal))',
    '{be} (a|an) .{0,2} (natural|living|live|organic|breathing|wearing|handmade|sensitive|delicate) .{0,2} (material|product|structure|phenomenon|part|item|fiber|stone|process|ingredient|fabric|thing|system)',
    '{be} (a|the) .{0,1} (property|characteristic|feature|trait|limitation) of (the|this|that|all|any|such|our|every|android|ios|windows)',
    '(no two|no 2) .{0,2} {be} .{0,1} (alike|the same|identical)',
    '(every|each) .{0,1} (face|skin|body|person|patient|case|hide|piece|item|one|room|device|car|child|dog|stone|head|phone|batch|garment|home|house|tree|egg) ({heal|react|respond|age|wear|behave|vary|differ}|{be|look} .{0,1} (different|unique|individual|special|handmade|made by hand))',
    '(varies|vary|differs|differ) (from one|from person|from device|from case|from home|from place|from room|between|greatly|widely)',
    '(colors|sizes|shades|times|results|weights|portions|tones|measurements|levels|speeds) (may|can|do|will|could|often|always)? (vary|differ|fluctuate)',
    '(is|are) (a)? part of (life|nature|living|staying|camping|island life|country life|traveling|the charm|the experience|the romance)',
    '(is|are) (very|notoriously|extremely|highly|particularly) (sensitive|delicate|temperamental|fragile|brittle|unpredictable|complex|complicated)',
    '(challenge|challenging|demanding|difficult|hard|tricky|tough) for (any|every|all|even|most) .{0,2} (algorithm|keyboard|system|app|company|hotel|airline|business|camera|machine|provider|software|team|driver|courier)',
    '{be} (subject to|exposed to) .{0,2} (forces|wear|stress|weather|conditions|fluctuation|fluctuations|change|variation|variations|strain|pressure|factors)',
    '(depends on|depending on|comes down to|come down to|is down to|affected by|influenced by|a matter of|determined by) (how|what|where|the|your|many|several|various|a number|a lot|all sorts|tracking) .{0,3} (used|worn|laid|stored|kept|cared|driven|house|handset|factors|speed|water|conditions|washed|handled|use|usage|home|environment|surroundings|treated|things|style|out)',
    '(can|could|may|might|will|do|does) .{0,1} (all)? .{0,1} (play a part|play a role|be a factor|be factors|contribute)',
    '(wood|timber|leather|linen|wool|cotton|silk|stone|marble|metal|brass|silver|foam|fabric|paint|skin|hair|rubber|plaster|concrete|bread|wine|fruit|flowers|plants|teeth|instruments|slates|tires|batteries|shoes|jeans|wooden|colors|screens|seals) .{0,1} (will|can|may|does|do|tend to|tends to|naturally|always|also)? .{0,1} {shrink|fade|move|stretch|crack|warp|breathe|swell|bleed|pill|yellow|degrade|soften|expand|scratch|discolor|settle|wilt|oxidize|tarnish|crease|wrinkle|vary|suffer/base}',
    'with (linen|wool|cotton|leather|wood|timber|silk|stone|foam|hair|children|toddlers|puppies|electronics|batteries|old) .{0,3} (there|you|it|some|a) .{0,3} (is|are|get|have|always|certain|will|little)',
    '(that|this|it) is (hair|life|wood|leather|nature|technology|football|farming|the sea|the beauty|the charm|tradition|travel|dogs|kids|software) .{0,2} (for you|of it|of a|of the|of an)',
    '(needs|need|requires|takes|require|take) .{0,1} time (for|to) .{0,2} (settle|dry|heal|adjust|cook|prepare|cool|learn|process|adapt|chemicals|mature|bed)',
    '{be} .{0,1} (known|notorious|famous) for (it|that|this|such)',
    '(act of god|acts of god|force majeure|natural phenomenon|mother nature|nature does not|nature did|nature has|nature is)',
    '(freshly|fresh|to order|by order|on demand|from scratch|by hand) .{0,4} (so|which|and|therefore) .{0,6} (time|longer|minutes|wait|waiting)',
    '(type|types|kind|kinds|sort|model|models|class|category) of .{0,2} (building|material|product|device|boiler|lock|room|fabric|car|plan|phone|machine|mattress|system) .{0,2} (do|does|will|needs|need|tend|tends|must)',
    '(it|this|that) is (a|an) .{0,1} (3d|online|live|beta|multiplayer|free|shared|real time) .{0,1} (game|service|app|version|hosting|event|software|product|plan)',
    '(sea|waves|tide|tides|algae|seaweed|jellyfish|mosquitoes|ants|insects|bugs|flies|birds|wasps|geckos|spiders|lizards) {be} .{0,3} (normal|common|natural|rough|unavoidable|typical|inevitable|everywhere|to be expected)',
  ],
  unless: [
    '$wayout',
    '$ours',
    '$told',
    '(look forward|glad|delighted|happy|pleased|thank|proud|love|loved|sorry that|your taste|your needs|depending on your)',
    '$instruct',
    '(try|restart|reinstall)',
    '?',
  ],
  rewrites: [
    {
      i: 'Yours should not have {what went wrong}, and I will {next step} by {day and time}',
      we: 'Yours should not have {what went wrong}, and we will {next step} by {day and time}',
    },
    {
      i: 'What I can do for you now is {an option that helps}',
      we: 'What we can do for you now is {an option that helps}',
    },
  ],
  flags: {
    '[Oak is a living material and a few gaps are part of it].':
      'Yours should not have [what went wrong], and we will [next step] by [day and time].',
    '[No two hides are alike].': 'Yours should not have [what went wrong], and we will [next step] by [day and time].',
    '[How long it lasts comes down to how it is used].':
      'Yours should not have [what went wrong], and we will [next step] by [day and time].',
    '[Long surnames are a challenge for any keyboard, I find].':
      'Yours should not have [what went wrong], and I will [next step] by [day and time].',
    '[Every skin reacts differently].':
      'Yours should not have [what went wrong], and we will [next step] by [day and time].',
  },
  allows: [
    'Skin reacts differently, and I would like to hear how yours did.',
    'The price depends on the size of your car.',
    'Does your skin react to wool?',
    'I have sent you a new table top, as oak will move in dry air.',
    'We love every piece that you made.',
    'Every room has a kettle.',
  ],
});
