// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { IncidentForm } from '../../../components/incidents/IncidentForm';
import { EMPTY_INCIDENT } from '../../../components/incidents/incidentDraft';

const TEXTS: [label: string, text: string][] = [
  ['What failed', 'Two payments for one order'],
  ['Cause', 'The form was sent twice'],
  ['Effect on the customer', 'An overdrawn account'],
  ['What fixed it', 'Refunded'],
  ['What keeps it from happening again', 'The button is disabled after a press'],
];

function show() {
  const onSave = vi.fn();
  function Caller() {
    const [draft, setDraft] = useState(EMPTY_INCIDENT);
    return <IncidentForm draft={draft} onChange={setDraft} onSave={onSave} />;
  }
  render(<Caller />);
  return { onSave, user: userEvent.setup() };
}

const opener = () => screen.getByRole('button', { name: 'Write it down' });
const save = () => screen.getByRole('button', { name: 'Save' });
const field = (name: string) => screen.getByRole('textbox', { name });

describe('IncidentForm', () => {
  it('is folded until wanted', async () => {
    const { user } = show();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(opener());
    expect(opener()).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('textbox')).toHaveLength(TEXTS.length);
  });

  it('saves, clears and folds, and says where it is kept', async () => {
    const { onSave, user } = show();
    await user.click(opener());
    for (const [label, text] of TEXTS) await user.type(field(label), ` ${text} `);
    await user.click(save());
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      failed: 'Two payments for one order',
      cause: 'The form was sent twice',
      effect: 'An overdrawn account',
      fix: 'Refunded',
      prevention: 'The button is disabled after a press',
    });
    expect(screen.getByRole('status')).toHaveTextContent('Saved. It is kept on this machine for your team lead.');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(opener()).toHaveFocus();
    await user.click(opener());
    for (const [label] of TEXTS) expect(field(label)).toHaveValue('');
  });

  it('takes the kind of the cause and where it failed, and asks for neither', async () => {
    const { onSave, user } = show();
    await user.click(opener());
    await user.type(field('What failed'), 'Late');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of cause' }), 'A supplier or partner failed');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where it failed' }), 'Delivery or arrival');
    await user.click(save());
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ failed: 'Late', causeKind: 'supplier', stage: 'delivery' }),
    );
    await user.click(opener());
    expect(screen.getByRole('combobox', { name: 'Kind of cause' })).toHaveDisplayValue('Not said');
  });

  it('needs what failed, and says so at the field', async () => {
    const { onSave, user } = show();
    await user.click(opener());
    await user.type(field('Cause'), 'unknown');
    await user.type(field('What failed'), '  ');
    await user.click(save());
    expect(onSave).not.toHaveBeenCalled();
    expect(field('What failed')).toHaveFocus();
    expect(field('What failed')).toBeInvalid();
    expect(field('What failed')).toHaveAccessibleDescription(
      'Write in a few words what failed. The other fields can stay empty.',
    );

    await user.type(field('What failed'), 'The lift');
    expect(field('What failed')).toBeValid();
    await user.click(save());
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ failed: 'The lift', cause: 'unknown' }));
  });

  it('folds without losing anything', async () => {
    const { user } = show();
    await user.click(opener());
    await user.type(field('Cause'), 'unknown');
    await user.click(opener());
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(opener());
    expect(field('Cause')).toHaveValue('unknown');
  });

  it('gives the text back, should the storage have failed', async () => {
    const { user } = show();
    await user.click(opener());
    await user.type(field('What failed'), 'The lift');
    await user.click(save());
    await user.click(screen.getByRole('button', { name: 'Bring the text back' }));
    expect(field('What failed')).toHaveValue('The lift');
    expect(opener()).toHaveFocus();
  });

  it('keeps what is too long in the form, and says by how much', async () => {
    const { user, onSave } = show();
    await user.click(opener());
    await user.click(field('What failed'));
    await user.paste('x'.repeat(2001));
    await user.click(save());
    expect(screen.getByRole('alert')).toHaveTextContent('“What failed” has 2,001 characters, and 2,000 fit.');
    expect(onSave).not.toHaveBeenCalled();
    expect(field('What failed')).toHaveValue('x'.repeat(2001));
  });
});
