import { defineStep } from '../defineStep';
import { QUESTION } from '../shared/exceptions';
import { CHANGED } from './prevention/changed';
import { NOW_ON } from './prevention/nowOn';

export default defineStep({
  label: 'Say what changes so that it stays fixed',
  why: 'A change that outlasts this ticket tells the customer that the complaint did some good.',
  source: ['seed 002', 'seed 003', 'Lewicki 2016'],
  when: 'recovery',
  match: [
    // So that it does not happen again.
    '(so|ensure|ensuring|sure|prevent|preventing|avoid|avoiding|stop|stopping) .{0,16} (not|never|cannot) (.{0,2} {happen|occur|reoccur|recur|repeat}|let (it|this|that))',
    'to (handle|manage|deal with|communicate|address) .{0,6} better (in (the)? future|going forward|from now on|next time)',
    'so that? (i|we|it|they|this) (can|will|could|do|does) not .{0,5} (again|twice|even if|any more|anymore|in future|next)',
    'so that? (no|other|future|next|nobody) .? (customers|customer|guests|guest|one|body|users|user|passengers|else|family|patient)',
    // We have changed something.
    '(has|have) $nowOrAlso? been $nowOrAlso? (fitted|refitted|installed|renewed|retrained|refurbished|redesigned|revised|rewritten|reprinted|replaced throughout)',
    '(refurbish*|renovat*|upgrade|upgrades|retrain*|training) .{0,6} ((planned|scheduled) (for|in|to|next|this|from)|to (start|begin|commence)|will (start|begin)|starts|begins|with (the|our) (team|staff))',
    '(is|am|are|will be) .{0,2} (rewriting|redesigning|rebuilding|revising|retraining) (that|the|our|this)',
    '(since|as of|from) (this morning|today|yesterday|last week|this week|tonight|tomorrow|now on|now onward*|next (week|month|$weekday)|$weekday) .{0,8} (is|are|has|have|gets|get|needs|need|goes|go|cannot|no|only|does|do|will|must|nobody|every|each|any|two|a|the)',
    '(every|each|all|orders|bookings|rooms|calls|promises|keys|letters|reports|requests) .{0,12} (from now on|as of today|since yesterday|from this week)',
    '(is|are|will be) (all)? (being|getting)? {replace|refurbish|renovate|redecorate|upgrade|renew|resurface|refit|modernize|soundproof|repaint/past} .{0,4} (in (the)? ($month|spring|summer|autumn|winter|new year|coming)|this (year|month|week|winter|spring|summer|autumn)|next (year|month|week|winter|spring|summer|autumn)|as part of)',
    ...NOW_ON,
    ...CHANGED,
  ],
  unless: [
    ...QUESTION,
    '(please|you can|you should|you could|you must|you may|you will) .{0,5} (avoid|prevent|make sure|ensure|want)',
    // What the customer should do so that it does not happen again.
    '^ (please|kindly|make sure|just|always|remember|be sure|next time) !(accept|forgive|excuse|know|rest|be) .{1,16} (so|happen|occur|again)',
    '(from|since) $day (i am|till|until|to)',
    '(policy|price|prices|fee|terms|address) .{0,3} (has|have) been',
  ],
  present: [
    'We have changed the label so that this does not happen again.',
    "I've spoken to the depot to make sure the mistake is not repeated.",
    'We are retraining the night team this week.',
    'Double glazing has now been fitted.',
    'From today a second person checks every order.',
    'The carpets are being replaced in March.',
    'From now on we check every seal.',
    'Pedals now get counted on the packing list.',
    'The desk now rings every guest before noon.',
    'There is now a spare key at the porter.',
    'Since Monday we test the pump on two meters.',
    'From this weekend the bar closes at ten.',
    'I have put it on the rota.',
    'We have moved over to printed tickets.',
    'The wording was changed for all customers.',
    'Two new lamps went in on Friday.',
    'I have moved the sign so that no other guest trips over it.',
    'A refurbishment of the pool is planned for April.',
    'I am going through your call with the team to handle such days better in future.',
    'From January two cooks share the late shift.',
    'A second packer counts all orders from now on.',
  ],
  absent: [
    'Kindly keep the lid closed so that it does not happen again.',
    'Our prices have been revised.',
    'You may want to lock the case so that it does not open again.',
  ],
});
