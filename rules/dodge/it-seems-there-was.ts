import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: '"It seems" leaves open whether anything happened. Say what did.',
  why: 'The customer has just told you what happened, and "it appears" does not believe them yet.',
  source: ['Lazare', 'Battistella'],
  evidence: 'practice',
  unlessSteps: { near: ['ownership'] },
  match: [
    '(it|there) .{0,1} (seems|appears|looks|seemed|appeared|sounds) .{0,5} (issue|issues|problem|problems|error|delay|delays|glitch|mistake|mix|hiccup|hiccups|trouble|failure|bug|fault|oversight|miscommunication|difficulty|difficulties|wrong|inconvenience|breakdown)',
    '(it|there) .{0,1} (may|might) .{0,2} (have|be) .{0,2} (seemed|appeared|felt|looked|sounded)',
    '(it|there) .{0,1} (seems|appears|looks|seemed|appeared) .{0,5} (missed|lost|overlooked|delayed|misplaced|dropped|forgotten|mishandled|inconvenienced)',
    'you .{0,1} (experienced|encountered|faced) .{0,3} (hiccup|hiccups|blip|bump|bumps)',
  ],
  unless: [
    '(our|my) .{0,2} (error|mistake|fault|side|end|part)',
    '(we|i) .{0,2} (missed|lost|overlooked|misplaced|dropped|forgot|mishandled|delayed|made|caused|sent|missed|broke|charged)',
  ],
  span: 'to-clause-end',
  rewrites: [
    { i: 'I {what I got wrong}', we: 'we {what we got wrong}' },
    { i: 'I {what I got wrong}, and that is on me', we: 'we {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[It appears there was an issue with your order].': 'We [what we got wrong].',
    'I checked, and [it looks like your parcel was misplaced].': 'I checked, and I [what I got wrong].',
    '[It seems you had trouble with the form].': 'We [what we got wrong].',
  },
  allows: [
    'It seems we missed your call.',
    'It looks great with the new lamp.',
    'It appears that you have two accounts; which one shall I close?',
  ],
});
