import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: '"We do" answers the complaint with a correction. Begin with what this customer met.',
  why: 'Saying what you have in general tells the customer that they must have been wrong.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    /(?<!\b(?:what|where|when|how|why|which) (?:do )?)\b(?:we|they|he|she|our \w+) (?:do|did|does) (?:(?:also|actually|in fact|currently|always|generally|sometimes|regularly|indeed|however) )?(?:have|offer|provide|require|serve|keep|clean|maintain|inspect|check|train|inform|advise|warn|mention|state|notify|display|disclose|list|charge|ask|try|strive|make sure|ensure|work|take|allow|need|supply|test|stock|recommend|monitor|protect|follow|send|call|notify|tell|deliver|explain|value|expect|have to|give|care)\b/i,
  ],
  unless: [
    /\b(?:sorry|wrong|mistake|apologi\w+)\b/i,
    /\b(?:we|i)(?:'ll| can| could| will|'d be happy| would be happy| would love)(?! not)\b|\b(?:discount\w*|free|complimentary)\b/i,
    /\bdo (?:take|give|value|care|have) (?:full responsibility|responsibility|your|a duty|a solution|good news)/i,
  ],
  span: 'sentence',
  rewrites: [
    'What you met was different: {what went wrong}',
    {
      i: 'I will ask {who} to check {what} by {day and time}',
      we: 'We will ask {who} to check {what} by {day and time}',
    },
  ],
  flags: {
    '[We do offer quiet rooms on request].': 'What you met was different: [what went wrong].',
    '[They do check every box before it leaves].': 'What you met was different: [what went wrong].',
    '[Our staff do try to answer every call].': 'What you met was different: [what went wrong].',
  },
  allows: [
    'We do apologise for the wait.',
    'We do offer a free repair for this.',
    'What do you need, and where do we send it?',
  ],
});
