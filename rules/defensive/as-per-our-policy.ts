import { defineRule } from '../defineRule';

const RULES =
  '((policy|policies|terms|rules|guidelines|regulations|procedure|procedures|protocol|conditions|sla|tariff|agreement) (and conditions|of (sale|use|service|carriage|business|hire))?)';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A rule is no reason to the customer. Say what the rule is for.',
  why: 'Pointing at a policy ends the conversation at the point where the customer needs a way forward.',
  source: ['ICTS', 'Amy Castro', 'customerservicelife.com'],
  evidence: 'practice',
  match: [
    `(as per|as stated in|as set out in|per|under|following|according to|in line with|in accordance with|in keeping with|because of|due to|as part of|given|based on|owing to) (our|its|their) .{0,3} ${RULES}`,
    `(as per|per|under|according to|in line with|in accordance with) (the|a) .{0,2} ${RULES}`,
    `(as per|per|as|by|under|following|due to|because of) (company|hotel|store|standard|airline|corporate|bank|house|general|our company) (policy|procedure|protocol|rule|rules|regulations|regulation|terms)`,
    '[as (a matter of)? (policy|rule|principle)] (we|,)',
  ],
  unless: [
    '(get|entitled|owed|due|receive|refund) .{0,4} (full|whole|back|refund)',
    'and now .',
    '(settle|name|named|add|on|to) .{0,1} (the|your) policy',
    '$forward',
    '(policy|policies|terms|rules) .{0,3} you (can|may)',
    '(have|will|has) .{0,2} (refunded|refund|replaced|replace|credited|waived|credit|waive|waiving)',
    '(new|against|broke|beyond|outside|exception|exceptions|hide behind|despite|aside|whatever|bend|bent|regardless) .',
    '(i|we) .{0,1} (know|realize|understand|agree) .{0,3} (our|the|that|what) .',
    'you (can|may|could) .{0,8} (policy|terms|rules)',
    '(policy|policies|terms|rules) .{0,1} (let|lets|allow|allows|cover|covers|give|gives|entitle|entitles) you',
    '(copy|link|read|find|attached|privacy) .{0,4} (policy|terms|rules)',
    '(changed|changing|reviewing|reviewed|review|updating|rewriting|change|update|rewrite|reviewing) .{0,2} (our|the|this|that) .{0,2} (policy|rules|procedure|procedures|guidelines)',
    '(but|however|instead) .{0,3} (i|we) (can|will|have|could) !(not) .',
    '(insurance|your|travel) policy .{0,2} (covers|includes|number)',
    '(in terms of|not (our|the) policy|terms with) .',
    'false hope',
    '(password|passwords|passcode|pin|username|login|characters|digits|upload|uploads|attachments) .',
  ],
  unlessSteps: { near: ['gesture'] },
  rewrites: ['Because {the reason}', ''],
  flags: {
    '[As per our policy], opened boxes stay with the buyer.': 'Because [the reason], opened boxes stay with the buyer.',
    "We keep the deposit [under our house rules], and I've attached the form.":
      "We keep the deposit because [the reason], and I've attached the form.",
    'Offers may end at any time [under company policy].': 'Offers may end at any time because [the reason].',
    '- [Per our terms and conditions], pets stay outside': '- Because [the reason], pets stay outside',
    '[Under our cancellation policy], the first night is charged.': 'Because [the reason], the first night is charged.',
    '[As per our SLA], credits are for outages longer than an hour.':
      'Because [the reason], credits are for outages longer than an hour.',
    'The gate closes at six [according to our safety rules].': 'The gate closes at six because [the reason].',
    '[As a matter of policy], we book the later ferry.': 'Because [the reason], we book the later ferry.',
  },
  allows: [
    'Under our terms you get the whole amount back.',
    'As per your wish, the sofa comes on Friday.',
    'I know what our policy says, and I have set it aside for you.',
    'Due to our mistake, your parcel went to Leeds.',
  ],
});
