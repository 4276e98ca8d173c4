// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { WatchingStatus } from '../../../components/panel/WatchingStatus';
import type { Watching } from '../../../utils/coach/reply/coachView';

const INBOX = 'https://inbox.example.com/*';

describe('WatchingStatus', () => {
  it('offers to coach a page that nobody knows, and says what the browser will ask', async () => {
    const onHost = vi.fn();
    render(
      <WatchingStatus
        hasChecklist={false}
        watching={{ on: false, why: 'not-a-helpdesk', host: INBOX }}
        onHost={onHost}
      />,
    );
    expect(
      screen.getByText(/Your browser will ask you to allow it on inbox\.example\.com, and nowhere else/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Coach my replies on inbox.example.com' }));
    expect(onHost).toHaveBeenCalledExactlyOnceWith({ type: 'choose-host', host: INBOX });
  });

  it('offers generic mode where the reply field was not recognised', async () => {
    const onHost = vi.fn();
    const host = 'https://acme.zendesk.com/*';
    render(
      <WatchingStatus hasChecklist={false} watching={{ on: false, why: 'unrecognised-field', host }} onHost={onHost} />,
    );
    expect(screen.getByText('Not watching: the reply field was not recognised')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Use generic mode' }));
    expect(onHost).toHaveBeenCalledExactlyOnceWith({ type: 'use-generic', host });
  });

  it.each<[string, Watching]>([
    ['a page whose address is not known', { on: false, why: 'not-a-helpdesk' }],
    ['a note', { on: false, why: 'internal-note', host: INBOX }],
    ['a page that is watched', { on: true, helpdesk: 'Zendesk' }],
  ])('offers nothing for %s', (_, watching) => {
    render(<WatchingStatus hasChecklist={false} watching={watching} onHost={vi.fn()} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says how to be offered a page whose address is not known', () => {
    render(<WatchingStatus hasChecklist={false} watching={{ on: false, why: 'not-a-helpdesk' }} onHost={vi.fn()} />);
    expect(screen.getByText(/click the Amends button in the toolbar/)).toBeVisible();
  });

  it('offers nothing where nobody can answer, as on the practice page', () => {
    render(<WatchingStatus hasChecklist={false} watching={{ on: false, why: 'not-a-helpdesk', host: INBOX }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that notes cannot be told in generic mode', () => {
    render(
      <WatchingStatus hasChecklist={false} watching={{ on: true, helpdesk: 'inbox.example.com', generic: true }} />,
    );
    expect(screen.getByText('Watching what you write on inbox.example.com')).toBeVisible();
    expect(screen.getByText(/notes cannot be told from replies/)).toBeVisible();
  });

  it('says plainly why it stays silent where nobody knows who will read it', () => {
    render(<WatchingStatus hasChecklist={false} watching={{ on: false, why: 'unknown-mode' }} />);
    expect(screen.getByText('Not watching: Amends cannot tell whether the customer will read this')).toBeVisible();
    expect(screen.getByText(/It stays silent, as this may be a note to colleagues/)).toBeVisible();
  });

  it('says what went wrong as an alert', () => {
    const watching: Watching = { on: false, why: 'not-a-helpdesk', host: INBOX };
    const { rerender } = render(<WatchingStatus hasChecklist={false} watching={watching} />);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    rerender(<WatchingStatus hasChecklist={false} watching={watching} trouble="You did not allow it." />);
    expect(screen.getByRole('alert')).toHaveTextContent('You did not allow it.');
  });
});
