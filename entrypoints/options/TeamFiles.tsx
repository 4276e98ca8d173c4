import { type ChangeEvent, useState } from 'react';
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
      setOutcome({ problems: ['Your settings cannot be read: the browser does not let Amends use its storage.'] });
    }
  }

  async function read({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    // The same file can be chosen again once it was mended.
    target.value = '';
    if (file) setOutcome(await outcomeOf(file));
  }

  return (
    <div className="setting">
      <p className="quiet">
        A file carries what a team settles to other machines: save it here, and open it there. A file with a mistake
        changes nothing.
      </p>
      <div className="row">
        <button type="button" className="button" onClick={saveSettings}>
          Save settings
        </button>
        {pack.phrases.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => downloadFile('amends-rule-pack.json', exportRulePack(pack), 'application/json')}
          >
            Save team phrases
          </button>
        )}
        <label className="button file-button">
          Open a file…
          <input type="file" accept=".json,application/json" onChange={read} />
        </label>
      </div>
      <p role="status">{outcome.said}</p>
      <div role="alert">
        <ProblemList title="Nothing was changed. The file has mistakes:" problems={outcome.problems ?? []} />
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
    if (length === 0) return { said: 'Nothing was changed: your team’s policy settles all that is in this file.' };
    return { said: `Taken over: ${length === 1 ? 'one setting' : `${length} settings`} from ${file.name}.` };
  } catch {
    return { problems: ['The file could not be read, or the browser does not let Amends use its storage.'] };
  }
}
