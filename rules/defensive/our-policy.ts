import { defineRule, weOrI } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'A rule is no reason to the customer. Say what it is for.',
  why: 'Pointing at a policy ends the conversation at the point where the customer needs a way forward.',
  source: ['ICTS', 'Amy Castro', 'customerservicelife.com'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    // As per our policy …
    '(since|against|within|violation of|breach of|violated|compliance|by|with|subject to) (our|its|their|the hotel|the airline|the company|the store|the general|the applicable|the standard|general) .{0,3} (policy|policies|terms|rules|guidelines|regulations)':
      [],
    '(by|with|to|of|since|within) (our|company|standard|the tariff|the general|general|tariff) .{0,1} (procedure|procedures|protocol|conditions|tariff)':
      [],

    // Our policy says …
    '(our|the|company|store|hotel|this|that|it|these|fare|ticket|house) !(and|but|so|or)? !(and|but|so|or)? (policy|policies|terms|rules|guidelines|regulations|regulation) (clearly|only|also|simply|strictly|always|currently|explicitly|plainly|and conditions|of (sale|use|service|hire))? {be|state|say|stipulate|require|prohibit|dictate|forbid|exclude|have|do|prevent|foresee|provide|apply|specify|demand|limit/base} .':
      {
        "[The company's rules do not allow this].": "We can't [do what you asked], because [the reason].",
        '[Our guidelines require a receipt].': "We can't [do what you asked], because [the reason].",
        '[Our terms require a receipt], and the page is attached.':
          "We can't [do what you asked], because [the reason], and the page is attached.",
        "[The shop's rules don't allow pets], so could you leave him with a friend?":
          "We can't [do what you asked], because [the reason], so could you leave him with a friend?",
        "I've attached the ombudsman's details, but [our policy says no].":
          "I've attached the ombudsman's details, but we can't [do what you asked], because [the reason].",
      },
    'our .{0,2} (procedure|procedures|conditions) .{0,1} (is|are|state|states|say|says|require|requires|do|does|prevent|prevents) .':
      ['[Our booking conditions require a deposit].'],
    '(is|are|was) (just|simply|also|only|simply|unfortunately|purely|all|still|merely)? (our|company|standard|normal|common|store|hotel|a matter of|a question of) .{0,1} (policy|procedure|practice|protocol)':
      ["- [It's company policy]", '[That is standard procedure], and the form is on page two.'],
    '(rules|policy|policies|terms|regulations|regulators|law|laws|insurer|license|procedure) .{0,3} not .{0,1} (allow|permit|let|support|cover|foresee|provide|leave)':
      [],
    '(clause|section|article|paragraph|rule|term|condition|point) #Value of .{0,2} (our|the|your) .': [],
  },
  unless: [
    ...WAY_FORWARD,
    '(i|we) .{0,1} (know|realize|understand|agree) .{0,3} (our|the|that|what) .',
    'false hope',
    '(password|passwords|passcode|pin|username|login|characters|digits|upload|uploads|attachments) .',
  ],
  unlessSteps: { near: ['gesture'] },
  span: 'clause',
  rewrites: [
    weOrI("We can't {do what you asked}, because {the reason}"),
    weOrI("I know that's hard to hear; what we can do is {your offer}"),
  ],
  allows: [
    'I know what our policy says, and I have set it aside for you.',
    'Our policy is that passwords need 12 characters.',
  ],
});
