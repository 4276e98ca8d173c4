import { defineRule } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

const RULES =
  '((policy|policies|terms|rules|guidelines|regulations|procedure|procedures|protocol|conditions|sla|tariff|agreement) (and conditions|of (sale|use|service|carriage|business|hire))?)';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A rule is no reason to the customer. Say what the rule is for.',
  why: 'Pointing at a policy ends the conversation at the point where the customer needs a way forward.',
  source: ['ICTS', 'Amy Castro', 'customerservicelife.com'],
  evidence: 'practice',
  match: {
    [`(as per|as stated in|as set out in|per|under|following|according to|in line with|in accordance with|in keeping with|because of|due to|as part of|given|based on|owing to) (our|its|their) .{0,3} ${RULES}`]:
      [
        '[As per our policy], opened boxes stay with the buyer.',
        "We keep the deposit [under our house rules], and I've attached the form.",
        '- [Per our terms and conditions], pets stay outside',
        '[Under our cancellation policy], the first night is charged.',
        '[As per our SLA], credits are for outages longer than an hour.',
        'The gate closes at six [according to our safety rules].',
      ],
    [`(as per|per|under|according to|in line with|in accordance with) (the|a) .{0,2} ${RULES}`]: [],
    '(as per|per|as|by|under|following|due to|because of) (company|hotel|store|standard|airline|corporate|bank|house|general|our company) (policy|procedure|protocol|rule|rules|regulations|regulation|terms)':
      ['Offers may end at any time [under company policy].'],
    '[as (a matter of)? (policy|rule|principle)] (we|,)': ['[As a matter of policy], we book the later ferry.'],
  },
  unless: [
    ...WAY_FORWARD,
    '(get|entitled|owed|due|receive|refund) .{0,4} (full|whole|back|refund)',
    '(new|broke|beyond|outside|exception|exceptions|hide behind|despite|aside|whatever|bend|bent|regardless) .',
    '(copy|link|read|find|attached|privacy) .{0,4} (policy|terms|rules)',
    '(password|passwords|passcode|pin|username|login|characters|digits|upload|uploads|attachments) .',
  ],
  unlessSteps: { near: ['gesture'] },
  rewrites: ['Because {the reason}', ''],
  allows: [
    'Under our terms you get the whole amount back.',
    'As per our privacy policy, you find your data here.',
    'As per our policy, a password has 12 characters.',
    'I made an exception as per our new policy.',
  ],
});
