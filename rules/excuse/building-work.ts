import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'New, old or being rebuilt: that is our plan, not the customer’s comfort.',
  why: 'The customer paid for today, and the work explains only why they did not get it.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    /\b(?:due to|because of|caused by|owing to|result of|given|with|during|under(?:going)?|in the (?:middle|process|midst) of)(?: [\w']+){0,4}? (?:renovat\w+|refurbish\w*|construction|building works?|remodel\w*|redecorat\w*|road ?works|improvement works?|expansion)\b/,
    /\b(?:renovation|refurbishment|construction|building work|remodel(?:l)?ing|works?)s?\b.{0,30}\b(?:in progress|under ?way|ongoing|taking place|being carried out|still going on)\b|\bnever a (?:good|right|convenient) time\b/,
    /\b(?:only|just|recently|newly|barely|still)(?: \w+){0,2} (?:opened|open for|taken over|moved in|finding our feet|settling in|launched|been (?:completed|built|opened))\b|\bteething (?:problems|issues|troubles)\b|\bwe(?:'re| are)(?: \w+)? (?:new|(?:still )?in (?:beta|our early|the early)|a (?:\w+ )?(?:new|young|growing) (?:hotel|business|company|app|restaurant|team|shop|store))\b/,
    /\b(?:hotel|building|tower|property|house|it|resort|rooms?|wing|inn)(?: \w+)? (?:was|were|is) (?:\w+ )?(?:built|constructed|converted|designed) (?:in|from|over|back|more|as|before|for|to)\b|\b(?:due to|because of|given|being) (?:\w+ ){0,3}(?:location|proximity|in the (?:city|town|heart|center))\b|\b(?:as|since|because|given that) (?:we|our \w+|the \w+|it)(?:'re| are| is) (?:\w+ )?(?:located|situated|in the (?:city|town|heart|center)|close to|next to|near|an? (?:city|town|airport|busy|old|older|historic))\b/,
    /\b(?:hotel|building|house|property|it|rooms?|lift|pipes?)(?:'s| is| are) (?:\w+ ){0,2}\d+ years old\b|\b(?:age|size|layout|nature|design|structure) of (?:the|our|this|these) (?:\w+ )?(?:building|property|hotel|house|rooms?|site|premises|plane|aircraft|bathrooms?)\b|\b(?:as|being|since we are|because we are) (?:a|an) (?:\w+ )?(?:old|older|historic|historical|listed|heritage|budget|small|period|victorian|century) (?:\w+ )?(?:building|property|hotel|house|business|company|shop)\b/,
  ],
  unless: [/\b(?:you will be|look(?:ing)? forward|invite|visit us|glad|delighted|happy|pleased|thank|enjoy\w*)\b|\?$/],
  unlessSteps: { near: ['action', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: "I'm sorry that {what it was like for you}; I will {next step} by {day and time}",
      we: "We're sorry that {what it was like for you}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[The pool is closed due to renovation].':
      "We're sorry that [what it was like for you]; we will [next step] by [day and time].",
    '[I must add that we have only just opened].':
      "We're sorry that [what it was like for you]; we will [next step] by [day and time].",
    '[My answer is the age of the building].':
      "I'm sorry that [what it was like for you]; I will [next step] by [day and time].",
  },
  allows: [
    'You will find us beside the construction site.',
    'We look forward to showing you the rooms after the renovation.',
    'I have moved you away from the construction to the garden wing.',
    'The size of the box is on the label.',
  ],
});
