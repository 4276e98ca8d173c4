import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../../rules/engine/expressions/inflect';

describe('the forms of a verb', () => {
  it.each([
    ['refund', 'refund refunds refunded refunding'],
    ['send', 'send sends sent sending'],
    ['take', 'take takes took taken taking'],
    ['give', 'give gives gave given giving'],
    ['forget', 'forget forgets forgot forgotten forgetting'],
    ['break', 'break breaks broke broken breaking'],
    ['write', 'write writes wrote written writing'],
    ['choose', 'choose chooses chose chosen choosing'],
    ['see', 'see sees saw seen seeing'],
    ['know', 'know knows knew known knowing'],
    ['speak', 'speak speaks spoke spoken speaking'],
    ['go', 'go goes went gone going'],
    ['get', 'get gets got gotten getting'],
    ['ship', 'ship ships shipped shipping'],
    ['try', 'try tries tried trying'],
    ['let', 'let lets letting'],
    ['have', 'have has had having'],
    ['be', 'be am is are was were been being'],
    ['cancel', 'cancel cancels cancelled canceled cancelling canceling'],
    ['skip', 'skip skips skipped skipping'],
    ['lose', 'lose loses lost losing'],
    ['fall', 'fall falls fell fallen falling'],
    ['make', 'make makes made making'],
    ['apologize', 'apologize apologizes apologized apologizing'],
  ])('%s', (verb, forms) => {
    expect(formsOf(verb).sort()).toEqual(forms.split(' ').sort());
  });
});
