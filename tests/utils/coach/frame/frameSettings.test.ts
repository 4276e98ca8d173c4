import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { AgentChoices } from '../../../../utils/coach/frame/agentChoices';
import type { AgentSettings } from '../../../../utils/coach/frame/agentSettings';
import { FrameSettings } from '../../../../utils/coach/frame/frameSettings';
import { NO_OFFERS } from '../../../../utils/offers/teamOffers';
import { NO_PACK } from '../../../../utils/policy/teamPhrase';

const GMAIL = { protocol: 'https:', hostname: 'mail.google.com' };

const settled = (changes: Partial<AgentSettings> = {}): AgentSettings => ({
  dismissedPhrases: [],
  dismissedRules: [],
  silencedHelpdesks: ['gmail'],
  usualQuality: 'never',
  readerChoice: 'normal',
  hintBesideReply: true,
  blankNotice: true,
  teamOffers: NO_OFFERS,
  hosts: { chosen: [], generic: [] },
  allowedSites: [],
  rulesOff: [],
  severities: {},
  teamPhrases: NO_PACK,
  ...changes,
});

/** A frame whose background gives these answers, and a controller that ends its fields. */
function openFrame(...answers: (AgentSettings | undefined)[]) {
  const done = new AbortController();
  const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const answer of answers) asked.mockResolvedValueOnce(answer as never);
  const settings = new FrameSettings(done.signal);
  const onChange = vi.fn();
  const onFailure = vi.fn();
  const enterField = (signal = done.signal) => new AgentChoices(settings, signal, () => onChange(), onFailure);
  const change = (data: AgentSettings) =>
    fakeBrowser.runtime.onMessage.trigger({ amends: 'settingsChanged', data }, {});
  return { done, asked, settings, onChange, onFailure, enterField, change };
}

describe('FrameSettings', () => {
  it('are requested once, however many fields the frame has', async () => {
    const { asked, settings, enterField, onChange } = openFrame(settled());
    await settings.read();
    for (let fields = 0; fields < 3; fields += 1) expect(enterField().silence('gmail', GMAIL)).toBe(true);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('are requested once for fields that are entered at the same time', async () => {
    const { asked, enterField, onChange } = openFrame(settled());
    const fields = [enterField(), enterField()];
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
    expect(fields.map((field) => field.usualQuality)).toEqual(['never', 'never']);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('reach every field when they change, except those that are gone', async () => {
    const { settings, enterField, onChange, change } = openFrame(settled());
    await settings.read();
    const gone = new AbortController();
    const [field] = [enterField(), enterField(gone.signal)];
    gone.abort();
    await change(settled({ silencedHelpdesks: [] }));
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(field?.silence('gmail', GMAIL)).toBe(false);
  });

  it('are requested again by the next field after they could not be read', async () => {
    const { settings, asked, enterField, onChange, onFailure } = openFrame(undefined, undefined, settled());
    await expect(settings.read()).rejects.toThrow();
    enterField();
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledTimes(1));
    expect(enterField().hintBesideReply).toBe(false);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    expect(asked).toHaveBeenCalledTimes(3);
  });
});
