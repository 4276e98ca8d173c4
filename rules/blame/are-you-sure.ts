import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This sounds as if you doubt the customer. Ask for what you need.',
  why: 'A customer who has to prove that they are honest does not come back.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '[(are|were) you .{0,2} (sure|certain|positive) that] (it|the|this|they|there|he|she|we|all|both|everything|nothing|nobody) .':
      [
        '[Are you sure that] it was plugged in?',
        'Hello Sam, [are you absolutely certain that] the parcel was empty?',
        '[Were you quite sure that] there was a label on the box?',
      ],
    '[(are|were) you .{0,2} (sure|certain|positive)] (it|they|there|he|she|both|everything|nothing|nobody|(the|your|this|that|our) .{1,3}) {be|have|do|work|fit|come|say} .':
      ['- [Are you sure] the router is switched on?'],

    // Are you sure you typed it right?
    '[(are|were) you .{0,2} (sure|certain|positive) that] you {type|enter|use|follow|press|plug|read|charge|check|send|set|put|turn|switch|connect|click|install|pick|order|book|close|lock|leave|save|measure|wash|pay} .':
      ['[Are you certain that] you pressed the button?'],
    '[(are|were) you .{0,2} (sure|certain|positive)] you {type|enter|use|follow|press|plug|read|charge|check|send|set|put|turn|switch|connect|click|install|pick|order|book|close|lock|leave|save|measure|wash|pay} .':
      [
        '[Are you sure] you typed the code right?',
        "I've reset your password, but [are you sure] you entered the new one?",
      ],
  },
  rewrites: ['could you check whether'],
  allows: [],
});
