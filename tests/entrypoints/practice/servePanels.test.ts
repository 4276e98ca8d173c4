import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { servePanels } from '../../../entrypoints/practice/servePanels';
import { PANEL_PORT } from '../../../utils/coach/coachView';
import { FakePort } from '../../support/fakePort';
import { sampleView } from '../../support/sampleView';

const listeners = new Set<(port: FakePort) => void>();

function connect(name = PANEL_PORT): FakePort {
  const port = new FakePort(name);
  for (const listener of listeners) listener(port);
  return port;
}

beforeEach(() => {
  fakeBrowser.reset();
  listeners.clear();
  Object.assign(fakeBrowser.runtime, {
    onConnect: {
      addListener: (listener: (port: FakePort) => void) => listeners.add(listener),
      removeListener: (listener: (port: FakePort) => void) => listeners.delete(listener),
    },
  });
});

describe('servePanels', () => {
  it('shows the view to panels, also to one that comes later', () => {
    const panels = servePanels(new AbortController().signal, vi.fn());
    const early = connect();
    panels.show(sampleView());
    expect(early.postMessage).toHaveBeenCalledExactlyOnceWith(sampleView());
    expect(connect().postMessage).toHaveBeenCalledExactlyOnceWith(sampleView());
  });

  it('hands requests on', () => {
    const onRequest = vi.fn();
    servePanels(new AbortController().signal, onRequest);
    connect().say({ type: 'go-to', flagId: 'flag-1' });
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'go-to', flagId: 'flag-1' });
  });

  it('does not talk to panels that are gone, nor to strangers', () => {
    const panels = servePanels(new AbortController().signal, vi.fn());
    const gone = connect();
    gone.hangUp();
    const stranger = connect('something-else');
    panels.show(sampleView());
    expect(gone.postMessage).not.toHaveBeenCalled();
    expect(stranger.postMessage).not.toHaveBeenCalled();
  });

  it('hangs up when it ends', () => {
    const done = new AbortController();
    servePanels(done.signal, vi.fn());
    const port = connect();
    done.abort();
    expect(port.disconnect).toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });
});
