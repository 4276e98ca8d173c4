import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Ask, and let the customer tell',
  why: 'Listening before solving calms, and it finds the facts that your files do not hold.',
  source: ['seed 000', 'seed 003', 'seed 004', 'Min 2020'],
  match: [
    /\?(?!["'])/,
    /\b(?:like|love|want|wish|keen|eager) to (?:\w+ )?(?:know|understand|hear|learn|discuss|speak|talk)\b.{0,40}\b(?:what|why|how|more|about|further|with you|your|better|from you)\b/,
    /\b(?:please|kindly|request(?:ing)? you to|could you|can you|if you (?:could|can|would)|feel free to|just)(?: [\w&]+){0,3} (?:share|send|tell|provide|elaborate|describe|confirm|explain|drop|d\.?m|direct message|message|write|forward|reply|help us)\b.{0,80}\b(?:details?|information|info|number|id|#|code|screenshots?|more|note|line|message|e?mail|us|what|which|when|where|how|why|form|experience|story|account|booking|order|reservation)\b/,
    /\b(?:please|kindly|request(?:ing)? you to)(?: \w+){0,2} (?:contact|reach|connect|get in touch|fill|call|e-?mail)\b.{0,90}\b(?:so (?:that )?(?:we|i|our)|(?:and|for us to) (?:we|i|assist|help|look)|with (?:your|the|more|details)\b|along with|discuss|your (?:details|order|booking|account|transaction|contact)|form|details|better understand)/,
    /\b(?:i|we) can be (?:reached|contacted)\b.{0,60}\b(?:discuss|talk|speak)|\bwhat(?:'s| is) (?:your|the) \w+ ?\w*[,.]? (?:so|number)\b|\blets? (?:me|us) know (?:about |exactly )?(?:what|which|when|where|how|why|your|more|the|at|via)\b|\bso (?:that )?(?:we|i) (?:can|could|may) (?:\w+ )?(?:look|check|find|investigate|understand|review|trace|see|assist|help|connect|get this)\b/,
  ],
  unless: [
    /\b(?:anything|something) (?:else|further|more) (?:i|we|that)\b.{0,200}\?|\b(?:any|anything|more|other|further) (?:(?:else|other|further|more) )*(?:questions?|queries|concerns|assistance|help)\b(?!.{0,200}\?.)/,
    /\bwhy (?:don't you|not)\b|\bright\?$|^really\?$/,
  ],
  present: [
    'What is your order number?',
    "We'd like to understand what went wrong that evening.",
    'Could you send me a photo of the label?',
    'Please share your booking details so that I can find the charge.',
    'Please tell us more about what happened at the desk.',
  ],
  absent: [
    'Is there anything else I can help you with?',
    'If you have any further questions, please contact us.',
    'For further assistance, please write to us.',
    'Please check your inbox.',
  ],
});
