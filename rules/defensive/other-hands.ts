import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'This hands the problem to somebody else. The customer came to you: say what you will do.',
  why: 'Who owns what behind the scenes is no help to somebody who bought from you.',
  source: ['seed 003', 'seed 004', 'ICTS'],
  evidence: 'practice',
  match: [
    // In whose hands it is.
    'in the (hands|care|custody|gift) of (their|the|a|another|your|those|others|. $) .{0,3}',
    'in the hands of !(our|my|the) .',
    '(by|through|via) .{0,4} (and not|rather than|not) (by|through|via|with|from) (us|our|.) ',
    '(not|never|nor) (flown|run|operated|handled|made|owned|managed|carried out|organized|performed|delivered|sold|billed|issued|collected) by (us|our)',
    '(managed|handled|processed|run|operated|billed|administered|pulled in|carried out|collected|taken|sent|set|decided) .{0,1} (by|through|via) .{1,5} (and|so) (we|i) .{0,1} ((do|does|can|could|are|have) (not|only|no)|just|simply|only)',
    '(automated|automatic|automatically generated|computerized) (and|so) .{0,4} (not|no|nobody|without) .',
    '(are|is|were) (generated|issued|sent out|triggered|calculated) automatically (when|whenever|if|once|as soon) .',
    'not (our|my) own (drivers|staff|employees|people|personnel|crew|team|couriers|engineers|app|product|vehicles|buses)',
    '(drivers|couriers|riders|hosts|sellers|contractors|tutors|cleaners|trainers|artists|stylists|engineers|partners|surveyors) .{0,4} (is|are) .{0,1} (self employed|independent|freelance|freelancers|not employed|not employees|their own boss)',
    'who (is|are) (an|a)? .{0,1} (independent|separate|external) (firm|company|business|contractor|body|organization)',
    'their own (insurance|contract|terms|rules|procedure|responsibility|liability) .{0,2} (so|and|therefore|which) .',
    // What we are only.
    '(we|i) .{0,1} (only|just|merely|simply|solely) (paint|pass|forward|relay|host|list|connect|act|display|resell|rent|operate|introduce|run the|show what|sell the|deliver what|book the|print the|use the|follow the) .',
    '(acts|act|acting|serves|operates) (solely|only|purely|merely|exclusively|simply) as (a|an|the)? !(mentioned|stated|described|shown|outlined) .',
    '(we|i) are (only|just|merely|simply)? (a|an|the)? (platform|marketplace|intermediary|managing agents|broker|reseller|middleman|letting agent|booking site) (and|so|not|here|which) .',
    // What is not ours to decide.
    'not (for|up to|down to|ours) (us)? to (manage|decide|say|judge|police|change|influence|tell|check|comment|control|determine|dictate|set|supervise|sort|solve|answer)',
    '(no|not any|little|without) .{0,2} (control|influence|say|sway|authority|jurisdiction|insight|visibility) (over|on|upon|into|in how|in what|in when) .',
    'over which .{0,3} (no|not) .',
    '(can|could) not (police|supervise|dictate|oversee|vouch for|see or|look into|steer) .',
    '(we|i) (have|has) no (way|means) of .',
    '(the|your|third party|accommodation|service|payment|network|external) .{0,1} (provider|supplier|carrier|courier|seller|operator|bank|insurer|promoter|manufacturer|partner|landlord|retailer|airline|processor) .{0,1} (is|are|remains|was|who) .{0,2} (responsible|liable|in charge|accountable) .',
    '(provider|supplier|carrier|courier|seller|operator|bank|insurer|promoter|manufacturer|partner|landlord|retailer|airline|processor) , who .{0,1} (is|are) (responsible|liable|in charge|accountable) .',
    // Where it lies.
    '(risk|responsibility|liability|onus|burden|duty) .{0,3} (is|passes|passed|lies|sits|rests|transfers|transferred|goes|falls|moves) .{0,2} (with|to|on|upon) (them|you|the .|him|her|whoever)',
    '(issue|problem|dispute|matter|claim|contract|complaint|question|disagreement) .{0,1} (is|lies|sits|exists|rests|stays|remains) .{0,2} between .',
    '(would|must|will) .{0,1} (originate|stem|come|have come|result|arise|derive) from (the|your|our|another) .{0,2} ($partner|manufacturer|feed)',
    '(have to|must|can only|would|need to) (direct|refer|redirect|point|send) you (back)? (to|towards) .',
    '(please|kindly) (address|direct|refer|take) (yourself|your .|this|it|any claim|any complaint|your .) (back)? to (the|your|their|them|whoever)',
    '(best|only|right|proper|quickest) (course of action|course|route|bet|port of call|address) .{0,3} (is|would be|remains) .{0,1} to .{0,3} (with them|with the|with your|to the|to your|to them|them directly|the (seller|supplier|carrier|bank|landlord|manufacturer))',
    'once .{1,6} (leaves|left|leave|has left|handed|passed|goes|gone) .{0,4} (us|our|door|hands|building|warehouse|carrier|courier|bank|network|premises|shop|kitchen) .{0,6} (not|no|in the|is with|with them|out of|they|their)',
    '(we|i) (ourselves|myself) .{0,1} (do|did|have|can|could|are|were) (not|nothing|no) .',
    '(falls|fall|comes|come|is) .{0,1} under (their|the .|another) .{0,2} (responsibility|remit|control|jurisdiction|contract)',
    '(can|could|will) not be held (to|responsible|liable|accountable) .',
    '(them|him|her|they) you (want|need|should) .{0,3}',
    '(is|are|was|were) .{1,6} not (ours|mine)',
  ],
  unless: [
    '$forward',
    '(sorry|mistake|should have|our fault|my fault|our responsibility|wrongly) .',
    '(but|so|and|still|yet) (i|we) (have|will|should|am|are going) !(not|no) .',
    '(report|survey|assessment|expert|expert opinion|awaiting) .',
    '(your|their) own (drivers|time|pace)',
    '(ours|mine) (alone|to (fix|solve|sort))',
    '?',
  ],
  unlessSteps: { near: ['ownership', 'gesture'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'You came to me with this, so I will {your next step} and write to you by {day and time}',
      we: 'You came to us with this, so we will {your next step} and write to you by {day and time}',
    },
  ],
  flags: {
    '[The tutors on our site are self-employed].':
      'You came to us with this, so we will [your next step] and write to you by [day and time].',
    '[It is not for us to judge what the seller writes].':
      'You came to us with this, so we will [your next step] and write to you by [day and time].',
    '[The parking is run by the council and not by the cinema].':
      'You came to us with this, so we will [your next step] and write to you by [day and time].',
    '[We only rent out the hall].':
      'You came to us with this, so we will [your next step] and write to you by [day and time].',
    '[The issue lies between the garage and the maker].':
      'You came to us with this, so we will [your next step] and write to you by [day and time].',
    '[I have to direct you to the organiser for that].':
      'You came to me with this, so I will [your next step] and write to you by [day and time].',
  },
  allows: [
    'The report is in the hands of our surveyor, who will ring you on Friday.',
    'Your parcel was collected by the courier at nine.',
    'They are not our own vans, but we will pay for the damage.',
    'It was not for you to chase this, and we are sorry.',
  ],
});
