import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'The checks missed this one: say what you check now.',
  why: 'A careful routine held against a fault asks the customer to doubt what they saw.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    '(strict|stringent|rigorous|thorough|meticulous) .{0,2} (quality|hygiene|cleaning|safety|security|background|vetting|testing|inspection|selection) .{0,1} (control|controls|check|checks|protocol|protocols|process|procedures|standards|regime|measures)',
    '(through|pass|passes|undergo|undergoes) .{0,3} (quality|point) (check|checks|control|controls|inspection|quality check)',
    '(all|every|each) .{0,5} (is|are|get|gets) $careful? ($checked|packed|prepared|selected|wrapped|packaged) (by|before|twice|daily|to|at|every|with|several|for|from|in|prior)',
    '(all|every|each|our) .{0,4} (is|are|get|gets) $careful ($checked|packed|prepared|selected|wrapped|packaged)',
    '(follow|follows|adhere|adheres|comply|complies|stick|work|works) .{0,2} (strict|strictest|stringent|rigorous|detailed|strictly|highest) .{0,2} (protocol|protocols|rules|procedure|procedures|guidelines|checklist|checklists|regulations|standards|process)',
    '(all|every|each|our) .{0,5} (is|are|get|gets) .{0,1} (controlled|monitored|sampled) .{0,2} (before|at|daily|twice|prior)',
    '(we|they|our .{1,2}) {test|inspect|examine|control|try/base} .{1,6} (before|prior to) (each|every|it|they|any) .{0,2} (release|releases|launch|dispatch|delivery|leaves|leave|goes|go|ships)',
  ],
  unless: [
    '(now|new|introduc*|tighten*|added|from today|since then|will|shall) .',
    '(since|after) (your|then) .',
    '(not|never|nobody|failed|should) .{0,4} ($checked|packed|follow|followed|adhere|comply)',
    '(you|customers|guests|passengers|drivers) (must|have to|need to|can|should) .',
    '$butnot',
    '?',
  ],
  unlessSteps: { near: ['prevention'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I should have noticed {what went wrong} before it reached you, and I will {what you do about it} by {day and time}',
      we: 'We should have noticed {what went wrong} before it reached you, and we will {what you do about it} by {day and time}',
    },
    {
      i: 'This is what I check from today on: {what is different now}',
      we: 'This is what we check from today on: {what is different now}',
    },
  ],
  flags: {
    '[Every mattress goes through a strict quality control].':
      'We should have noticed [what went wrong] before it reached you, and we will [what you do about it] by [day and time].',
    '[All rooms are checked twice before a guest arrives].':
      'We should have noticed [what went wrong] before it reached you, and we will [what you do about it] by [day and time].',
    '[I follow a strict procedure with every dog].':
      'I should have noticed [what went wrong] before it reached you, and I will [what you do about it] by [day and time].',
    '[Our glasses are carefully packed in straw].':
      'We should have noticed [what went wrong] before it reached you, and we will [what you do about it] by [day and time].',
  },
  allows: [
    'We have introduced a strict hygiene check after your letter.',
    'Your phone was carefully checked by Ida, who found the loose cable.',
    'Every parcel is now checked twice before it leaves.',
    'All bags must be checked in an hour before the flight.',
    'Nobody checked the room before you came.',
  ],
});
