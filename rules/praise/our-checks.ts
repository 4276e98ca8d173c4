import { defineRule, weOrI } from '../defineRule';
import { BUT_NOT, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'The checks missed this one: say what you check now.',
  why: 'A careful routine held against a fault asks the customer to doubt what they saw.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(strict|stringent|rigorous|thorough|meticulous) .{0,2} (quality|hygiene|cleaning|safety|security|background|vetting|testing|inspection|selection) .{0,1} (control|controls|check|checks|protocol|protocols|process|procedures|standards|regime|measures)':
      ['[Every mattress goes through a strict quality control].', '[We have strict quality controls].'],
    '(through|pass|passes|undergo|undergoes) .{0,3} (quality|point) (check|checks|control|controls|inspection|quality check)':
      [],
    '(all|every|each) .{0,5} (is|are|get|gets) $carefully? ($checked|packed|prepared|selected|wrapped|packaged) (by|before|twice|daily|to|at|every|with|several|for|from|in|prior)':
      ['[All rooms are checked twice before a guest arrives].', 'Hi Tess, [all our cots are inspected daily].'],
    '(all|every|each|our) .{0,4} (is|are|get|gets) $carefully ($checked|packed|prepared|selected|wrapped|packaged)': [
      '[Our glasses are carefully packed in straw].',
    ],
    '(follow|follows|adhere|adheres|comply|complies|stick|work|works) .{0,2} (strict|strictest|stringent|rigorous|detailed|strictly|highest) .{0,2} (protocol|protocols|rules|procedure|procedures|guidelines|checklist|checklists|regulations|standards|process)':
      ['[I follow a strict procedure with every dog].'],
    '(all|every|each|our) .{0,5} (is|are|get|gets) .{0,1} (controlled|monitored|sampled) .{0,2} (before|at|daily|twice|prior)':
      [],
    '(we|they|our .{1,2}) {test|inspect|examine|control|try/base} .{1,6} (before|prior to) (each|every|it|they|any) .{0,2} (release|releases|launch|dispatch|delivery|leaves|leave|goes|go|ships)':
      ['- [We test each fuse before it ships], and a spare is in the post.'],
  },
  unless: [...QUESTION, ...BUT_NOT, '(since|after) (your|then) .'],
  unlessSteps: { near: ['prevention'] },
  span: 'clause',
  rewrites: [
    weOrI('we should have caught {the fault} before it reached you'),
    weOrI('from today, we {check this first}'),
  ],
  allows: ['We have introduced a strict hygiene check after your letter.'],
});
