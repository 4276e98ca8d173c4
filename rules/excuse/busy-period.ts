import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Being busy explains the wait to us, not to the customer.',
  why: 'It tells the customer that others came first.',
  source: ['seed 000', 'seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    /\b(?:high|higher|heavy|heavier|huge|large|unusual|unusually|record|unprecedented|increased?|extreme|extremely|overwhelming|sheer|massive|sudden)(?: \w+){0,2} (?:volumes?|demand|traffic|influx|rush|load|occupancy|workload|(?:number|amount|quantity) of (?:\w+ )?(?:requests|calls|orders|emails|messages|enquiries|inquiries|guests|customers|parties|groups|events|tickets|contacts|reports|visitors))\b/,
    /\b(?:busy|busier|busiest|peak|hectic|festive|high)(?: (?!at\b)\w+)? (?:times?|periods?|seasons?|weekends?|nights?|days?|months?|weeks?|hours|year|schedule)\b|\b(?:very|such|extremely|really|exceptionally|so) (?:large|busy|full|hectic) (?!you)\w+/,
    /\b(?:we|we've|i|team|staff|lines?|kitchen|restaurant|hotel|pool|bar|department|depot|desk|reception)(?:'re| are| were| was| is| have been| had been| has been)?(?: \w+){0,2} (?:busy|swamped|overwhelmed|inundated|overloaded|snowed under|slammed|overbooked|fully booked|fully occupied|at (?:full )?capacity)\b|\b(?:we|hotel|pool|bar|restaurant|office|shop|plane|flight|class)(?:'re| are| were| was| is) (?:\w+ )?(?:full|packed|crowded)\b|\b(?:a|the|our|this) (?:\w+ )?backlogs?\b/,
    /\b(?:due to|because of|owing to|over|given|being|it was|with)(?: \w+){0,3} (?:christmas|easter|holidays?|holiday season|black friday|bank holiday|season|half term|thanksgiving|new year|sales period)\b/,
  ],
  unless: [
    /\byour? (?:\w+ )?(?:very )?busy\b|\byou(?:'re| are) (?:\w+ )?busy\b|\bnext time\b|\bbusy (?:road|street|area|city|location)/,
    /\b(?:thank|glad|happy|pleased|delighted|enjoy\w*|look(?:ing)? forward)\b(?!.{0,200}\b(?:sorry|delay\w*|apolog\w+)\b)/,
  ],
  unlessSteps: { near: ['action', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: "I'm sorry that we {what went wrong}; I will {next step} by {day and time}",
      we: "We're sorry that we {what went wrong}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[Due to high call volumes, nobody picked up].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
    '[December is our busiest month of the year].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
    '[I have been swamped this week].': "I'm sorry that we [what went wrong]; I will [next step] by [day and time].",
    '[We still have a backlog of orders from the holidays].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
  },
  allows: [
    'I know that you are busy, so here is the short version.',
    'The room faces a busy street; I have moved you to the garden side.',
    'I have refunded the fee; we had a backlog of returns.',
    'Would a quiet time on Tuesday suit you?',
  ],
});
