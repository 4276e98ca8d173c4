import { useRef, useState } from 'react';
import { AskFirst } from '../../components/page/AskFirst';
import { takeBack } from '../../utils/stats/imports/importedFiles';
import { importName, type StoredImport } from '../../utils/stats/imports/storedImport';
import { reasonOf } from '../../utils/stats/storageTrouble';
import { useFilters } from './filters';
import { useImported } from './useImported';

/** The files whose figures are here, each with the way to take it back. */
export function ImportedFiles() {
  const files = useImported();
  const [outcome, setOutcome] = useState('');
  const said = useRef<HTMLParagraphElement>(null);

  async function remove(file: StoredImport) {
    setOutcome(
      await takeBack(file.id).then(
        () => `The figures of ${importName(file)} are gone.`,
        (error: unknown) => reasonOf(error, 'imported figures'),
      ),
    );
    if (useFilters.getState().source === file.id) useFilters.setState({ source: '' });
    // The button goes with its row: the focus must not be lost.
    said.current?.focus();
  }

  return (
    <>
      {files.length > 0 && (
        <div className="table-scroll">
          <table>
            <caption>Added so far</caption>
            <thead>
              <tr>
                <th scope="col">Agent</th>
                <th scope="col">Days</th>
                <th scope="col">Added on</th>
                <th scope="col">
                  <span className="visually-hidden">Take back</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {files.map((file) => (
                <tr key={file.id}>
                  <th scope="row">{importName(file)}</th>
                  <td>
                    {file.from} to {file.to}
                  </td>
                  <td>{file.imported}</td>
                  <td>
                    <AskFirst
                      opener="Take back…"
                      openerName={`Take back ${importName(file)}, ${file.from} to ${file.to}`}
                      question="Remove these figures here? You can add the file again later."
                      confirm="Remove them"
                      keep="Keep them"
                      onAsk={() => setOutcome('')}
                      onConfirm={() => void remove(file)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p role="status" ref={said} tabIndex={-1}>
        {outcome}
      </p>
    </>
  );
}
