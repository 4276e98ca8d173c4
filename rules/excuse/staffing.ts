import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Staffing is our side of the story; the customer needs theirs first.',
  why: 'A reason from inside the company asks the customer to care about our troubles before theirs are solved.',
  source: ['seed 002', 'seed 004', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: [
    /\b(?:short|under|low|thin)[ -]?(?:of |on )?(?:staff(?:ed|ing)?|handed)\b|\b(?:staff|staffing|personnel|driver|crew|labor|labour|team) (?:\w+ )?(?:shortages?|absences?|sickness|turnover|constraints|holidays)\b|\b(?:lack|shortage|short) of (?:\w+ )?(?:staff|drivers|people|hands|personnel|crew|manpower)\b/,
    /\b(?:several|some|a few|two|three|many) (?:\w+ )?absences\b|\bout of (?:the )?office\b|\b(?:off|out|called in|away) sick\b|\b(?:is|was|were|are|being) (?:\w+ )?on (?:\w+ )?(?:leave|vacation|holiday)\b|\b(?:people|staff|colleagues|team) (?:have |had )?(?:left|quit|resigned)\b|\blost (?:several|some|many|a few|two|three) (?:\w+ )?(?:people|staff|members|colleagues)\b/,
    /\bnew (?:members? of (?:staff|the team|our team)|starters?|hires?|recruits?|employees?|team members?|staff)\b|\b(?:manager|agent|colleague|waiter|waitress|receptionist|driver|cook|chef|person|member|advisor|technician|he|she|they)(?: \w+){0,2} (?:is|was|were|are|'s) (?:\w+ )?(?:new|inexperienced|learning)\b(?! (?:to you|number))|\b(?:only|just) (?:have|had) (?:one|two|three|a few|\d) (?:people|persons?|staff|members?|colleagues?|drivers?|cooks?|agents?)\b|\blimited (?:staff|personnel|team)|\b(?:a |still )(?:trainees?|in training|being trained|learning the ropes)\b/,
    /\b(?:are|'re|being|as|only|just) (?:only |just )?(?:a|one) (?:very )?(?:small|tiny|little) team\b|\b(?:team|staff|we)(?:'re| is| are| was| were) (?:\w+ )?stretched\b/,
  ],
  unless: [/\b(?:glad|happy|pleased|delighted|welcome|thank|introduc\w+|hir(?:ed|ing)|recruit(?:ed|ing))\b/],
  unlessSteps: { near: ['action', 'commitment', 'prevention'] },
  span: 'sentence',
  rewrites: [
    {
      i: "I'm sorry that we {what went wrong}; I will {next step} by {day and time}",
      we: "We're sorry that we {what went wrong}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[We were short-staffed on Sunday].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
    '[Your call was answered late because two colleagues were off sick].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
    '[I am told that a new member of staff packed your box].':
      "I'm sorry that we [what went wrong]; I will [next step] by [day and time].",
  },
  allows: [
    'We have hired two new starters for the evening shift.',
    'I have sent a new charger; a colleague was off sick and your order stayed in the queue.',
    'Our staff will meet you at the gate.',
    'The team is small but your order leaves by 4pm.',
  ],
});
