import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Pointing at the small print says that the customer should have read it.',
  why: 'It turns "this surprised me" into "you did not look", and leaves the surprise unanswered.',
  source: ['ICTS', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(is|are|was|were) #Adverb? (advertised|described|sold|listed|marketed) as .',
    '(is|are|was|were) #Adverb? as (described|advertised|pictured|shown|listed)',
    '(is|are|was|were|been) .{0,2} (disclosed|stated|advertised|outlined|communicated|specified|published|posted|displayed|documented) .{0,3} (on|in|via|at|under|through|during|upon|before|prior|to)',
    '(is|are|was|were) (all|both)? (clearly|widely|plainly|explicitly|prominently|available|visible) .{0,1} (listed|shown|mentioned|described|written|view|see|marked|explained|read) .{0,3} (on|in|via|at|under|during|before|prior)',
    '(website|site|terms|listing|description|confirmation|contract|ticket|faq|page|app) .{0,1} clearly #Verb',
    '(you|customer|guest) .{0,1} (agreed|accepted|signed|consented|agree|accept) .{0,4} (terms|conditions|policy|contract|agreement)',
    '(by|when) (booking|signing|ordering|purchasing|buying|using|accepting) .{0,5} you .{0,2} (agree|agreed|accept|accepted)',
  ],
  unless: [
    'not .{0,2} (as|described|advertised|disclosed|stated|communicated|listed|shown|posted)',
    'should .{0,4} (stated|communicated|disclosed|specified|published|posted|displayed)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I can see why {what surprised you} came as a surprise',
      we: 'We can see why {what surprised you} came as a surprise',
    },
    'It should be easier to see that {what surprised you}',
  ],
  flags: {
    '[The fee is clearly stated on our website].': 'We can see why [what surprised you] came as a surprise.',
    '[By booking with us you agreed to pay in full].': 'We can see why [what surprised you] came as a surprise.',
    '[I see that you accepted the terms when you signed].': 'I can see why [what surprised you] came as a surprise.',
  },
  allows: [
    'You can find the form on our website.',
    'The price on the label was wrong, and we have changed it.',
    'Where on the page did you look for the fee?',
  ],
});
