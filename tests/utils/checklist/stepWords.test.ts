import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHECKLIST_STEPS, PHASES } from '../../../rules/checklist/checklist';
import { SITUATION_PLANS } from '../../../rules/checklist/situations';
import { situationLabel, situationMeaning } from '../../../utils/checklist/situationWords';
import { phaseLabel, stepWords } from '../../../utils/checklist/stepWords';
import { speak } from '../../support/words';

type Plan = keyof typeof SITUATION_PLANS;

const STEPS = [...CHECKLIST_STEPS.values()];

describe('in English, as the catalogue of rules has it', () => {
  it.each(STEPS)('the step $id', ({ id, label, why }) => {
    expect(stepWords(id)).toEqual({ label, why });
  });

  it.each(PHASES)('the phase $id', ({ id, label }) => {
    expect(phaseLabel(id)).toBe(label);
  });

  it.each(Object.keys(SITUATION_PLANS) as Plan[])('the situation %s', (situation) => {
    const { label, meaning } = SITUATION_PLANS[situation];
    expect(situationLabel(situation)).toBe(label);
    expect(situationMeaning(situation, true)).toBe(meaning);
  });
});

describe('as the team settled it', () => {
  it('asks for a card where gifts are not permitted', () => {
    const words = stepWords('gesture', { giftsAllowed: false, whoMayGive: 'anyone' });
    expect(words).toEqual({
      label: 'Add something personal: a heartfelt message or a card',
      why: 'Your team may not send gifts; a few honest lines, or a card, show that you know what it meant.',
    });
  });

  it('says who may give gifts, if the team has written it down', () => {
    expect(stepWords('gesture', { whoMayGive: 'anyone, up to 30 euros' }).note).toBe(
      'Who may give: anyone, up to 30 euros',
    );
    expect(stepWords('gesture', { whoMayGive: '' })).not.toHaveProperty('note');
  });

  it('leaves every other step as it is', () => {
    const team = { giftsAllowed: false, whoMayGive: 'anyone' };
    for (const { id } of STEPS) if (id !== 'gesture') expect(stepWords(id, team)).toEqual(stepWords(id));
  });
});

describe.each(['de', 'es', 'fr'] as const)('in the language %s', (language) => {
  afterEach(() => speak('en'));

  it('has words of its own for every step and situation', async () => {
    speak(language);
    vi.resetModules();
    const steps = await import('../../../utils/checklist/stepWords');
    const situations = await import('../../../utils/checklist/situationWords');
    for (const { id, label, why } of STEPS) {
      const words = steps.stepWords(id);
      expect(words.label).toMatch(/^\p{Lu}/u);
      expect(words.why).toMatch(/\.$/);
      expect(words.label).not.toBe(label);
      expect(words.why).not.toBe(why);
    }
    for (const situation of Object.keys(SITUATION_PLANS) as Plan[]) {
      expect(situations.situationLabel(situation)).not.toBe(SITUATION_PLANS[situation].label);
      expect(situations.situationMeaning(situation, true)).not.toBe(SITUATION_PLANS[situation].meaning);
    }
  });
});
