import { defineRule } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'The sentence is kinder without “always”.',
  why: 'It turns the annoyance into the customer’s own choice, where plain advice would help.',
  source: ['seed 004', 'customerservicelife.com'],
  evidence: 'practice',
  match: {
    'you (can|could|may|might) [always] (cancel|choose|turn|switch|skip|disable|opt|upgrade|decline|book|select|buy|uninstall|close|ignore|remove|mute|move)':
      {
        'You can [always] skip the video.': 'You can skip the video.',
        '- You could [always] choose the later boat': '- You could choose the later boat',
        'You can [always] cancel, and the form is on page two.': 'You can cancel, and the form is on page two.',
        "I've looked at the plan, and you can [always] turn the sound off.":
          "I've looked at the plan, and you can turn the sound off.",
        'You may [always] decline the cookies.': 'You may decline the cookies.',
        "If the music's too loud, you can [always] mute it.": "If the music's too loud, you can mute it.",
      },
  },
  unless: [...WAY_FORWARD, '(refund*|waive*|credited|sorry|mistake|wrong|our fault|should not)'],
  rewrites: [''],
  allows: ['You can always choose a refund instead.'],
});
