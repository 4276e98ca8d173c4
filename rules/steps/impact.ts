import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Say what it cost the customer',
  why: 'Naming the consequence for this customer shows that somebody read the whole story.',
  source: ['seed 002', 'Lazare', 'Packard & Berger 2021'],
  match: [
    /\b(?:mean(?:s|t)|so|and) (?:that )?you (?:had to (?!go through|experience|endure|face)\w+|(?:have )?(?:missed|lost|wasted|waited|ended up|went without)|were (?:left|forced|stuck|stranded|late|unable|without)|could not|couldn't)\b/,
    /\b(?:sorry|apologize) (?:that )?you (?:had to (?:wait|call|chase|pay|explain|repeat|drive|travel|come|ring|ask|contact|stay|sleep|buy|cancel|return|queue|spend)|missed|lost|wasted|waited|spent|were (?:left|stuck|stranded|forced|kept))\b/,
    /\b(?:left|leaving) you (?:\w+ )?(?:without|waiting|stranded|out of pocket|stuck|short|with (?:no|a|an|nothing))\b|\b(?:kept|keeping) you (?:\w+ )?(?:waiting|awake|up|from)\b|\bcosts? you (?:\w+ )?(?:a|an|time|money|hours|days|your|the|\d+)\b/,
    /\b(?:ruin|spoil|disrupt|overshadow|cut short|interrupt)(?:ed|s|t|ing)? your (?!experience\b)\w+|\byou(?:'ve| have)?(?: \w+)? (?:waited|been waiting|been (?:left )?without) .{0,20}\b(?:hours?|days?|weeks?|minutes?|months?)\b|\bmade you (?:\w+ )?(?:late|miss|wait|lose|pay|feel)\b/,
  ],
  unless: [/\b(?:sorry|apolog\w+|regret) (?:\w+ )?(?:if|in case|should)\b|\bany\b|\bmay have\b|\?$/],
  present: [
    'That meant you had to drive to the shop twice.',
    "I'm sorry that you waited three weeks for this.",
    'It left you without a phone over the weekend.',
    'The noise spoiled your anniversary.',
  ],
  absent: [
    'Sorry if it kept you waiting.',
    'So you had to go through this, sorry.',
    'Do you have to travel far?',
    'We know what you mean.',
  ],
});
