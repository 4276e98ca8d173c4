import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Promise to check back',
  why: 'Coming back after the fix proves that the customer was not just a ticket to close.',
  source: ['seed 000', 'seed 001', 'seed 003'],
  match: [
    /\b(?:we|i)(?:'ll| will| shall| am going to|'m going to| are going to)(?: (?:also|then|personally|be sure to|make sure to|and))* (?:check (?:back|in|on|again|with you|that|whether)|follow(?:ing)? up|be following up|update you|keep (?:you|an eye)|let you know|(?:write|call|ring|email|message|contact)(?: to)? you (?:again|back|once|when|as soon|after|on|to|tomorrow|today|next|by|at|with)|report back|come back to you|get back to you (?:with|on|once|when|by|tomorrow|today))\b/,
    /\b(?:will|'ll) (?:\w+ )?(?:\w+ )?(?:and|then) (?:follow up|check (?:back|in)|update you|let you know|keep you|report back|(?:call|ring|write to|email) you (?:again|back|once|when|by|on|tomorrow|today|next))\b|\b(?:will|'ll)\b.{2,60} and (?:follow up|check (?:back|in)|update you|let you know|keep you (?:posted|updated|informed)|report back)\b/,
    /\b(?:we|i)(?:'ll| will) (?:\w+ )?(?:tell|inform|advise|notify|indicate|send)\b.{0,20}\b(?:status|progress|outcome|result|updates?)\b/,
    /\bkeep(?:ing)? you (?:posted|updated|informed|in the loop|up to date)\b/,
  ],
  unless: [/\b(?:please|you can|could you|if you) (?:\w+ )?follow up|\?$/],
  present: [
    'I will check back with you on Friday.',
    "We'll research this and follow up with you tonight.",
    "I'll keep you posted every two hours.",
    'We will update you as the engineer reports.',
  ],
  absent: [
    'Please follow up with the agent.',
    'We will look into it.',
    'Let us know if it happens again.',
    'Check your inbox for the label.',
  ],
});
