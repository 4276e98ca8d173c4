import { defineRule } from '../defineRule';

const OTHERS =
  '($customers|people|folks|households|players|students|families|motorists|drivers|candidates|owners|flatmates|neighbors|classmates|colleagues|integrators|commuters|participants|sellers)';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This compares the customer with others who did better. Speak of them alone.',
  why: 'Nobody likes to hear that the others managed.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    `(many|most|lots of|a lot of|plenty of|some|several|quite a few) .{0,3} ${OTHERS} .{0,1} {overlook|miss|put|collect|pick|set|plan|keep|save|tend|mistake|confuse|skip|print|write|bring|book|measure|mix/base} .`,
    `(many|most|lots of|several|all|the) .{0,3} ${OTHERS} (collected|picked up|picked|claimed|registered|booked|submitted|renewed|switched|arrived|returned) (theirs|it|them|in time|on time|early|before|on #Weekday)`,
    `(lots of|many|most|plenty of|some) ${OTHERS} do and (then)? .`,
    `(${OTHERS}|those|folks) (who|that) (picked|chose|booked|bought|took|paid|came|arrived|registered|opted|updated|linked|backed up|checked|called|asked|ordered|collected) .{1,10} (got|had|have|did|were|was|are|is|received|could|can|managed|find|found) .`,
    `${OTHERS} (also|too|themselves) (have|had|bear|carry) (a|an|some|the|their)? (duty|responsibility|obligation|part) .`,
    '(also|too|likewise) (have|has|had) (a|an|some|their)? (duty|responsibility|obligation|part to play) .',
    `it is the (responsibility|duty|job|task) of (each|every|the|all) .{0,2} ${OTHERS}`,
    `(count|rely|depend) .{0,4} on .{0,1} (our|the)? ${OTHERS} to .`,
    'if .{0,2} (neighbors|people|guests|folks|customers|parents|everyone|everybody|residents|others) .{1,10} (more|a bit|a little) .{0,2} (considerate|considerately|careful|carefully|patient|thoughtful|early|earlier|tidy) .',
    '(so many|too many) .{0,2} (folks|people|guests|customers|parents) {pass|try|claim|abuse|misuse|take|bring|pretend|fake/ing} .',
    '(who|those who|whoever) (comes|come|arrives|arrive|books|book|orders|order|cancels|cancel|leaves|leave) .{1,6} (too late|late|early|must|have to|has to|comes|gets|pays) .',
    `(where|if|when) (a|the) (customer|guest|passenger|member|tenant|user|player|buyer|client) (has|have|did|does|is|was) not .`,
    '(criminals|fraudsters|scammers|thieves) .{0,2} (often|commonly|usually|typically|also)? .{0,1} (get|obtain|piece|collect|find|take|use|gain) .',
    '(common|usual|oldest|most common|most frequent|typical) (story|stories|excuse|excuses|mistake|misunderstanding|error|reason) (we|i|people|is|are|that|here|with) .',
    '(a|as) (common|frequent|classic|typical|popular|easy) (mistake|misunderstanding|slip|oversight|error|one) .{0,3}',
  ],
  unless: [
    '$forward',
    '$amends',
    '(our|my) (mistake|fault|error|failure)',
    '(thank|thanks) .',
    '(we|i) (made|make|broke|missed|should|failed) .',
    '?',
    'list of .',
    '(owners|people) , who .',
    '(before then|left standing)',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'For you I can {your offer}', we: 'For you we can {your offer}' },
    'The quickest way from here is {the next step}',
  ],
  flags: {
    '[Lots of parents save the date in their calendar].': 'For you we can [your offer].',
    '[Guests who booked breakfast got a table at once].': 'For you we can [your offer].',
    '[Cyclists also have a duty of care].': 'For you we can [your offer].',
    '[Many customers overlook the second switch].': 'For you we can [your offer].',
    '[Forgetting the second form is a common mistake].': 'For you we can [your offer].',
  },
  allows: [
    'Many people were left on the platform because of us, and each gets the fare back.',
    'Guests who were moved have had their money back since Monday.',
    'Some players keep two profiles; which one is yours?',
  ],
});
