/** Apologies, and what customers feel. rules/FRAGMENTS.md has an example of each. */
export const FEELINGS: Record<string, string> = {
  gladOrThankful:
    '((glad|happy|pleased|delighted|thrilled|chuffed|overjoyed|lovely|wonderful|great|good|nice) .{0,2} (you|to hear|to read|to see|to know|hearing|reading)|(thank|thanks|appreciate|grateful) .{0,5} (kind|lovely|nice|positive|great|wonderful|glowing|compliment|compliments|noticing|praise|praising|mentioning|recognizing|amazing|patience|stars|rating))',
  sorry: '(sorry|soz|apologies|apology|apologize|apologizing|regret|regrets|regretful|pardon|forgive)',
  sorryFiller: '(again|also|too|indeed|though|anyway|sincerely|deeply|truly|very much|so much)',
  toHear:
    '(to hear|to read|to see|to learn|to know|to note|to find|to be told|to discover|to understand|to notice|hearing|reading)',
  saddened:
    '(sad|saddened|saddens|gutted|disheartened|disappointed|dismayed|distressed|surprised|astonished|concerned|pains|upset)',
  pity: '(shame|pity|unfortunate|regrettable|disappointing|sad|saddening|disheartening|too bad)',
  feel: '(feel|felt|feeling|think|thought|believe|believed|perceive|perceived|consider|considered|regard|view|deem|interpret|interpreted)',
  upset:
    '(disappointed|unhappy|dissatisfied|unsatisfied|displeased|discontented|frustrated|upset|annoyed|irritated|bothered|offended|insulted|angry|confused|worried|concerned|stressed|embarrassed|inconvenienced|underwhelmed|unimpressed|disheartened)',
  hoped:
    '(hoped|hoping|expected|expecting|imagined|imagining|envisaged|envisioned|pictured|wished|anticipated|anticipating|had in mind|looking for)',
  emotion:
    '(frustrat*|disappoint*|upset*|annoy*|stress*|worr*|anxi*|anger*|angry|inconvenient|unpleasant|distress*|infuriat*|madden*|dishearten*|alarm*|scary|scared|embarrass*|exhaust*|painful|awful|awfull|horrible|unsettl*|frighten*|terrif*|humiliat*|hurt*|furious|livid|raging|fuming|heartbreak*|gutted|miserable|rotten|nightmare|ordeal|shaken|betrayed|unfair|nerve*|dreadful|irritat*|aggravat*|outrag*|exasperat*|troubl*|disconcert*|bummer|tough|unnerv*|shock*|discourag*|tiring|uncomfortabl*|grim|gutting|daunting|distraught)',
  upsetting:
    '(frustrating|disappointing|upsetting|annoying|stressful|worrying|infuriating|maddening|exhausting|awful|horrible|unpleasant|disheartening|distressing|nerve*|scary|frightening|terrifying|humiliating|heartbreaking|rotten|miserable|dreadful|exasperating|horrendous|unsettling|alarming|gutting|shocking|a nightmare|no fun|tough|heart wrenching)',
  angryOrHurt:
    '(upset|frustrated|annoyed|disappointed|angry|worried|furious|livid|raging|fuming|mortified|exhausted|cross|devastated|gutted|concerned|scared|anxious|hurt|mad|stressed|shouting|shouting too|the same|let down|unhappy|irritated)',
};
