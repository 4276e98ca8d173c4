import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message:
    'General advice after the fact sounds like “you should have listened”. Say what you will do for this customer.',
  why: 'The customer gets a rule for everybody instead of an answer to what happened to them.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '(we|i|our .{1,3}|which|and) .{0,2} (always|generally|usually|do|clearly|strongly|repeatedly) {recommend|advise|suggest|encourage|ask|urge|remind/base} .':
      ['[We always recommend a second alarm clock].', '[We do ask people to clear the path].'],
    '(we|i|our .{1,3}|checklist|page|website|mail|email|guide|sms|app) .{0,2} {recommend|advise|encourage|ask|urge|remind|request|expect/base} .{0,2} ($customers|people|everyone|everybody|anyone|families) .':
      ['Hi Pat, [the app always reminds families to charge it], and a spare battery is at the desk.'],
    '$customers .{0,6} (are|is) .{0,1} (advised|asked|encouraged|expected|reminded|urged|requested|required|welcome|invited) .{0,1} (to|on|in)':
      ['[Guests are advised to bring earplugs].', '[Customers are asked to keep the box].'],
    '(good|best) practice .{0,1} to': [],
    '(most|experienced|many|other|seasoned|regular|smart|lots of|a lot of) ($customers|people|families|folks) (plan|check|set|pop|book|bring|call|arrive|read|keep|carry|use|wait|allow|order) .':
      ['[Experienced travelers plan an hour more].'],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(we|i) (will|have|can) .',
    '(keep|retain|hold|save) .{0,4} (receipt|receipts)',
  ],
  span: 'clause',
  rewrites: [weOrI("We'll {do this} by {day and time}"), weOrI("Here's what we can do for you: {your offer}")],
  allows: ['We advise guests to book, and I will do it for you.'],
});
