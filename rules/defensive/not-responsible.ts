import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This steps away from the problem. Say what you can do about it.',
  why: 'Taking responsibility is what customers value most in an apology, and this refuses it.',
  source: ['Lewicki 2016', 'seed 002'],
  evidence: 'research',
  when: 'recovery',
  match: {
    '(not|never|neither|nor|nothing) .{0,3} (responsible|liable|accountable|answerable) (for|if|in|when|to)?': {
      '[We are not responsible for lost keys].':
        "We can't [pay for the repair]; what we can do is [help with the claim].",
      "I've asked the cleaners, but [we're not responsible for lost items].":
        "I've asked the cleaners, but we can't [pay for the repair]; what we can do is [help with the claim].",
    },
    '(no|not|never|disclaim*|any) .{0,3} (responsibility|liability|accountability) .{0,1} (for|in|if|over|with|when|to|towards|whatsoever)':
      ['- [We accept no liability for bicycles]'],
    '(decision|responsibility) .{0,8} (lies|rests) (exclusively|solely|entirely|only)? with .': [
      '[The responsibility lies with your bank].',
    ],
    '(is|are|was|were) not (ours|on us|our (problem|issue|area|doing|department|job|responsibility|concern|business|product))':
      ["[The lift isn't ours], and the owner lives in Leeds."],
    '(not|rather than) (by|at|through|on) (us|our (team|side|company|end|level|staff|personnel|hotel|app|part))': [],
    '(we|i) .{0,1} (do|did) not .{0,1} (deal with|handle|touch|own|operate|employ|inspect) .{0,1} (with|the|any|these|those|this|it|them|that|lost|goods) .':
      ['[We did not handle the boxes at any point].'],
    '(we|i) .{0,1} (are|am) .{0,1} (only|just|merely|simply|purely) (the|a|an) (platform|agent|intermediary|marketplace|reseller|broker|tenant|operator|retailer|middleman|franchise|shop)':
      ['[I am just the agent here].'],
    '(not|nor) (employed|hired|owned|run|operated|managed|controlled|set|made|decided|produced|supplied) by (us|our|this)':
      [],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(you|your) .{0,4} not .{0,1} (responsible|liable|pay|owe)',
    '(well|properly|better|correctly|right|carefully|enough|fast|quickly) .',
  ],
  span: 'clause',
  rewrites: [
    weOrI("We can't {pay for the repair}; what we can do is {help with the claim}"),
    weOrI("We'll find out {who has it} and write to you by {day and time}"),
  ],
  allows: ['You are not responsible for the damage.'],
});
