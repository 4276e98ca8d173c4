import { defineRule, weOrI } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: '“We do” answers the complaint with a correction. Begin with what this customer had.',
  why: 'Saying what you have in general tells the customer that they must have been wrong.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '(we|they|$employee|he|she|our .|our . .) (do|does) (also|actually|in fact|currently|always|generally|sometimes|regularly|indeed|however|clearly|try to)? {have|offer|provide|require|serve|keep|clean|maintain|inspect|check|train|inform|advise|warn|mention|state|notify|display|disclose|list|charge|ask|try|strive|make|ensure|work|take|allow|need|supply|test|stock|recommend|monitor|protect|follow|send|call|tell|deliver|explain|value|expect|give|care|show|vary|come/base}':
      [
        '[We do offer quiet rooms on request].',
        '[They do check every box before it leaves].',
        '[Our staff do try to answer every call].',
        "I've read your note, but [we do clean the pool every day].",
        '- [Our drivers do call ahead]',
        "[We do have a lift], and it's behind the bar.",
        '[They do test each kettle].',
      ],
  },
  unless: [
    ...WAY_FORWARD,
    '(sorry|wrong|mistake|apologize|apologies|apology)',
    '(we|i) (will|can|could|would be happy|would love|would like to)',
    '(discount|discounts|free|complimentary)',
    'do have to .',
    '(hope|believe|think) .',
  ],
  span: 'clause',
  rewrites: ['This time {it went wrong}', weOrI("We'll find out why and write to you by {day and time}")],
  allows: [
    'We do offer a free repair for this.',
    'We do have a spare one, and I am sorry that nobody offered it.',
    'We do have a lift at the back, and we can meet you there.',
  ],
});
