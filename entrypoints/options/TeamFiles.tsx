import { type ChangeEvent, useState } from 'react';
import { i18n } from '#i18n';
import { downloadFile } from '../../utils/files/downloadFile';
import { exportRulePack, exportSettings, importFile, LARGEST_FILE } from '../../utils/policy/settingsFile';
import type { RulePack } from '../../utils/policy/teamPhrase';
import { ProblemList } from './ProblemList';

interface Outcome {
  said?: string;
  problems?: string[];
}

/** Settings and rule packs as files, for teams without an administrator's policy. */
export function TeamFiles({ pack }: { pack: RulePack }) {
  const [outcome, setOutcome] = useState<Outcome>({});

  async function saveSettings() {
    try {
      downloadFile('amends-settings.json', await exportSettings(), 'application/json');
      setOutcome({});
    } catch {
      setOutcome({ problems: [i18n.t('storage.settingsUnreadable')] });
    }
  }

  async function read({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    // The same file can be chosen again once it is fixed.
    target.value = '';
    if (file) setOutcome(await outcomeOf(file));
  }

  return (
    <div className="setting">
      <p className="quiet">{i18n.t('options.files.lead')}</p>
      <div className="row">
        <button type="button" className="button" onClick={saveSettings}>
          {i18n.t('options.files.saveSettings')}
        </button>
        {pack.phrases.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => downloadFile('amends-rule-pack.json', exportRulePack(pack), 'application/json')}
          >
            {i18n.t('options.files.savePhrases')}
          </button>
        )}
        <label className="button file-button">
          {i18n.t('options.files.open')}
          <input type="file" accept=".json,application/json" onChange={read} />
        </label>
      </div>
      <p role="status">{outcome.said}</p>
      <div role="alert">
        <ProblemList title={i18n.t('options.files.mistakes')} problems={outcome.problems ?? []} />
      </div>
    </div>
  );
}

async function outcomeOf(file: File): Promise<Outcome> {
  try {
    // A character takes four bytes at most.
    const text = file.size > 4 * LARGEST_FILE ? ' '.repeat(LARGEST_FILE + 1) : await file.text();
    const imported = await importFile(text);
    if ('problems' in imported) return imported;
    const { length } = imported.fields;
    if (length === 0) return { said: i18n.t('options.files.nothingChanged') };
    return { said: i18n.t('options.files.takenOver', length, { count: length, file: file.name }) };
  } catch {
    return { problems: [i18n.t('options.files.unreadable')] };
  }
}
