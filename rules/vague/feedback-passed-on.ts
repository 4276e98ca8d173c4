import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Say who will read it and what happens then.',
  why: 'Feedback that is passed on without a name or a result sounds like a drawer being closed.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    /\b(?:pass(?:ed|ing)?|forward(?:ed|ing)?|shar(?:e|ed|ing)|relay(?:ed|ing)?|refer(?:red|ring)?|report(?:ed|ing)?|communicat(?:e|ed|ing)|direct(?:ed|ing)?|submit(?:ted|ting)?|send|sent|sending|rais(?:e|ed|ing)|convey(?:ed|ing)?|tak(?:e|ing)|taken|brought|bring|discuss(?:ed|ing)?|review(?:ed|ing)?) (?:\w+ ){0,2}(?:this|these|your|the|it|them|all|any)(?: (?!with you)\w+){0,5}? (?:along|on|onto|over|to|with|as feedback)(?: (?:the|our|my|your|all|to|relevant|appropriate|concerned|each|entire|whole|members? of))* (?:\w+ ){0,2}(?:teams?|departments?|managers?|management|staff|colleagues?|internally|crew|housekeep\w+|engineers?|developers?|product|chef|kitchen|supervisors?|people|person|office|head|owners?|executive)\b/,
    /\b(?:comments?|feedback|concerns?|suggestions?|thoughts|remarks|observations?|input|review|complaint|points?)\b.{0,25}\b(?:(?:will|has|have|had|are|is) (?:be|been|being) (?:\w+ )?|(?:are|is|get) )(?:passed|forwarded|shared|relayed|noted|referred|taken|considered|reviewed|raised|logged|sent|addressed|discussed|brought|escalated|directed|communicated|registered)\b/,
    /\b(?<!to )(?:pass|passing|passed|note|noted|noting|log|logged|feed ?back) (?:\w+ ){0,2}(?:your|this|these|the|all) (?:\w+ ){0,2}(?:comments?|feedback|concerns?|suggestions?|thoughts|input|remarks|points?|along|on)\b|\bpass (?:this|it|that|them) (?:along|on|onto|over)\b/,
    /\b(?:this|it|that|these|they)(?:'s)? (?:(?:has|have|had|will|is|are) )?(?:been|be|being) (?:\w+ )?(?:passed|forwarded|raised|shared|reported|noted|referred|relayed|logged)\b/,
    /\b(?:have|'ve|will|'ll) (?:\w+ )?(?:noted? (?:this|it|that|your)|let (?:\w+ ){1,4}know about (?:your|this|it))\b/,
    /\b(?:is|are|be|been) made (?:\w+ )?aware\b|\b(?:consider|take|use|bear|keep|incorporate|work on) (?:\w+ )?(?:your|this|these|all|the) (?:\w+ ){0,2}(?:comments?|feedback|concerns?|suggestions?|points?|input)\b(?! (?:form|page|button))|\bkeep (?:this|that|it|your \w+) in mind\b|\btak(?:e|en|ing) (?:\w+ ){1,4}(?:under advisement|into (?:account|consideration)|on board)\b/,
  ],
  unless: [
    /\b(?:kind|great|lovely|wonderful|positive|nice|warm|generous|glowing|sweet|thoughtful) (?:\w+ )?(?:words?|comments?|feedback|review|remarks|message)\b|\bcompliments?\b|\b(?:thrilled|delighted|happy|excited|pleased|love) to (?:hear|read|know|see|share|pass)\b|\?$/,
  ],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I will go through this with {name} and tell you by {day and time} what we change',
      we: 'We will go through this with {name} and tell you by {day and time} what we change',
    },
  ],
  flags: {
    '[Your comments will be shared with the kitchen].':
      'We will go through this with [name] and tell you by [day and time] what we change.',
    '[I will pass your feedback on to the relevant team].':
      'I will go through this with [name] and tell you by [day and time] what we change.',
    '[My manager has been made aware].':
      'I will go through this with [name] and tell you by [day and time] what we change.',
    '[We will take your suggestions into account].':
      'We will go through this with [name] and tell you by [day and time] what we change.',
  },
  allows: [
    'We will pass your kind words on to Ana.',
    'I have sent the invoice to your office.',
    'I will take this to Ana now and call you by 3pm.',
    'Please share the photo with us.',
  ],
});
