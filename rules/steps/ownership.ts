import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Own what went wrong',
  why: 'Saying plainly that you failed is the part of an apology that does the most for trust.',
  source: ['seed 002', 'seed 004', 'Lewicki 2016', 'Lazare'],
  match: [
    /\b(?:we|i)(?:'ve| have| had| really| clearly| simply| just| badly| also)* (?:let (?:you|your \w+|\w+ of you) down|f(?:e|a)ll(?:en)? (?:well |far |badly )?short|messed|dropped the ball|overlooked|mishandled|miscalculated|misread|misunderstood|overcharged|undercharged|forgot(?:ten)?|neglected|got (?:this|that|it|things|your [\w ]{1,25}) (?:\w+ )?wrong|missed (?:the|your|our|a|this)|made (?:a|an|the|this|some) (?:\w+ )?(?:mistakes?|errors?)|failed (?:you|to|in|on|at)|(?:sent|gave|told|quoted|charged|shipped|booked|delivered)(?: you)? (?:the wrong|a wrong|twice|too much|wrongly))\b/,
    /\b(?:we|i) (?:did not|didn't|have not|haven't|had not|hadn't) (?:\w+ )?(?:meet|live up|do (?:enough|more|better)|deliver|keep|honor|call|reply|respond|answer|tell|handle|get (?:this|it|that|back))\b/,
    /\b(?:our|my) (?:own |part |end )?(?:mistakes?|errors?|fault|oversights?|failures?|failings?|shortcomings?|responsibility|slip)\b/,
    /\b(?:oversights?|mistakes?|errors?|failures?|lapses?) (?:on|by|from|in) (?:our|my) (?:part|side|end|behalf)\b|\b(?:apolog\w+|sorry) for (?:the|this|these|such an?|an?) (?:\w+ )?(?:oversights?|mistakes?|errors?|lapses?|poor|failures?)\b/,
    /\b(?:we|i|our \w+(?: \w+)?) should (?:not |never )?have (?!to\b)|\b(?:we|i)(?: do| will)? (?:take|accept|bear|own)(?: the| full| complete)* (?:responsibility|blame|up to)|\bthat(?:'s| is| one's| one is) on (?:us|me)\b|\b(?:we|i)(?: do| fully| completely| totally)* agree (?:(?:with|that) (?:you|your)\b|(?:that )?(?:it|this|that)(?:'s| is| was) not)/,
    /\b(?:sorry|apologize)(?: that)? (?:we|i)(?:'ve| have)? (?!(?:was|were|are|am|can|could|do|have|had) )(?:\w+ed|kept|lost|broke|left|made|put|took|sent|gave) (?:you|your|the|this|to)\b/,
  ],
  unless: [
    /\bif (?:we|i|there|this|you)\b|\b(?:any|whether)\b.{0,40}\b(?:we|i) (?:failed|missed|made)|\?$|\bnot (?:our|my) (?:\w+ )?(?:fault|mistake|error|responsibility)|\bif it was\b/,
  ],
  present: [
    'We let you down on Friday.',
    "I'm sorry, I got your address wrong.",
    'That was our mistake.',
    'We should have called you before the van left.',
    'I take full responsibility for this.',
    "I'm sorry that we kept you waiting.",
  ],
  absent: [
    'This was not our fault.',
    'If we made a mistake, we are sorry.',
    'Have we missed anything on your list?',
    'Your order was delayed.',
  ],
});
