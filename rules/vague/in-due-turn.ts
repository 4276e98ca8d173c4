import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Say when it is this customer’s turn.',
  why: 'In turn, in stages and in some form tell the customer that nobody knows when, or will not say.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(. (is|are|will be|get) (being)? .{0,1})? (handled|treated|answered|processed|dealt with|worked on|worked through|reviewed|seen to|assessed) .{0,4} (in|by) .{0,2} (order|sequence|turn|rotation)':
      [
        '[Claims are handled in strict order of date].',
        '- [All requests are processed in turn].',
        '[Please note that applications are assessed in the order of arrival].',
      ],
    '(is|are|being|be) .{0,3} (released|sent|rolled|rolling|going|published|issued|paid|restored|refunded|delivered|shipped|invited|contacted|made) .{0,3} (in (waves|batches|stages|phases|tranches)|on a rolling basis|wave by wave|step by step|bit by bit|little by little|batch by batch|stage by stage)':
      [
        '[The vouchers are being sent out in waves].',
        '[Refunds are paid in batches].',
        'Your form is complete, and [the visas are issued in stages].',
      ],
    '(duration|length|timing|timescale|timeframe|processing time|processing times|turnaround|turnaround times|exact date) (of|for)? .{0,3} (varies|vary|depends|depend|differs|is with|is up to|can not be|is hard to|is difficult to)':
      ['[The length of the repair varies].'],
    '(on|upon|after|following|subject to|pending) (the)? completion of (the|these|those|all|our) .{0,2} (checks|review|process|investigation|formalities|procedure|procedures|works)':
      ['[Upon completion of our checks, you get the money].'],
  },
  unless: [...QUESTION, 'from $month'],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: ['yours is due on {day}', weOrI('we expect yours to be done by {day and time}')],
  allows: ['Is the form processed in order?'],
});
