import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'This hands the problem to somebody else. Say what you will do.',
  why: 'Who owns what behind the scenes is no help to somebody who bought from you.',
  source: ['seed 003', 'seed 004', 'ICTS'],
  evidence: 'practice',
  match: {
    // In whose hands it is.
    '(drivers|couriers|riders|hosts|sellers|contractors|tutors|cleaners|trainers|artists|stylists|engineers|partners|surveyors) .{0,4} (is|are) .{0,1} (self employed|independent|freelance|freelancers|not employed|not employees|their own boss)':
      ['[The tutors on our site are self-employed].', "I've noted your call, but [the couriers are self-employed]."],
    '(by|through|via) .{0,4} (and not|rather than|not) (by|through|via|with|from) (us|our|.) ': [
      '[The parking is run by the council and not by the cinema].',
    ],
    '(managed|handled|processed|run|operated|billed|administered|pulled in|carried out|collected|taken|sent|set|decided) .{0,1} (by|through|via) .{1,5} (and|so) (we|i) .{0,1} ((do|does|can|could|are|have) (not|only|no)|just|simply|only)':
      [],

    // What we are only.
    '(we|i) .{0,1} (only|just|merely|simply|solely) (paint|pass|forward|relay|host|list|connect|act|display|resell|rent|operate|introduce|run the|show what|sell the|deliver what|book the|print the|use the|follow the) .':
      ['[We only rent out the hall].', '- [We only list the flats]'],
    '(we|i) are (only|just|merely|simply)? (a|an|the)? (platform|marketplace|intermediary|managing agents|broker|reseller|middleman|letting agent|booking site) (and|so|not|here|which) .':
      [],

    // What is not ours to decide.
    'not (for|up to|down to|ours) (us)? to (manage|decide|say|judge|police|change|influence|tell|check|comment|control|determine|dictate|set|supervise|sort|solve|answer)':
      ['[It is not for us to judge what the seller writes].'],
    '(no|not any|little|without) .{0,2} (control|influence|say|sway|authority|jurisdiction|insight|visibility) (over|on|upon|into|in how|in what|in when) .':
      [],
    'over which .{0,3} (no|not) .': [],
    '(can|could) not (police|supervise|dictate|oversee|vouch for|see or|look into|steer) .': [],
    '(the|your|third party|accommodation|service|payment|network|external) .{0,1} (provider|supplier|carrier|courier|seller|operator|bank|insurer|promoter|manufacturer|partner|landlord|retailer|airline|processor) .{0,1} (is|are|remains|was|who) .{0,2} (responsible|liable|in charge|accountable) .':
      [],

    // Where it lies.
    '(issue|problem|dispute|matter|claim|contract|complaint|question|disagreement) .{0,1} (is|lies|sits|exists|rests|stays|remains) .{0,2} between .':
      ['[The issue lies between the garage and the maker].'],
    '(have to|must|can only|would|need to) (direct|refer|redirect|point|send) you (back)? (to|towards) .': [
      '[I have to direct you to the organiser for that].',
    ],
    'once .{1,6} (leaves|left|leave|has left|handed|passed|goes|gone) .{0,4} (us|our|door|hands|building|warehouse|carrier|courier|bank|network|premises|shop|kitchen) .{0,6} (not|no|in the|is with|with them|out of|they|their)':
      ["[Once the parcel has left our warehouse it's out of sight], and the code's in your mail."],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(report|survey|assessment|expert|expert opinion|awaiting) .',
    '(sorry|mistake|should have|our fault|my fault|our responsibility|wrongly) .',
  ],
  unlessSteps: { near: ['ownership', 'gesture'] },
  span: 'clause',
  rewrites: [
    weOrI("You came to us with this, so we'll {take it up with them} and write to you by {day and time}"),
    weOrI("We'll ask {name} ourselves and tell you the answer by {day and time}"),
  ],
  allows: ['I am sorry that we only pass it on.'],
});
