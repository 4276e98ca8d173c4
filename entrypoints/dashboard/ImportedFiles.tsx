import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { AskFirst } from '../../components/page/AskFirst';
import { takeBack } from '../../utils/stats/imports/importedFiles';
import { importName, type StoredImport } from '../../utils/stats/imports/storedImport';
import { reasonOf } from '../../utils/stats/storageTrouble';
import { useFilters } from './filters';
import { useImported } from './useImported';

/** The files whose figures are here, each with a way to take it back. */
export function ImportedFiles() {
  const files = useImported();
  const [outcome, setOutcome] = useState('');
  const said = useRef<HTMLParagraphElement>(null);

  async function remove(file: StoredImport) {
    setOutcome(
      await takeBack(file.id).then(
        () => i18n.t('imports.list.gone', { name: importName(file) }),
        (error: unknown) => reasonOf(error, 'imported figures'),
      ),
    );
    if (useFilters.getState().source === file.id) useFilters.setState({ source: '' });
    // The button is removed with its row: the focus must not be lost.
    said.current?.focus();
  }

  return (
    <>
      {files.length > 0 && (
        <div className="table-scroll">
          <table>
            <caption>{i18n.t('imports.list.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{i18n.t('imports.list.agent')}</th>
                <th scope="col">{i18n.t('imports.list.days')}</th>
                <th scope="col">{i18n.t('imports.list.addedOn')}</th>
                <th scope="col">
                  <span className="visually-hidden">{i18n.t('imports.list.takeBack')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {files.map((file) => (
                <tr key={file.id}>
                  <th scope="row">{importName(file)}</th>
                  <td>{i18n.t('imports.list.fromTo', { from: file.from, to: file.to })}</td>
                  <td>{file.imported}</td>
                  <td>
                    <AskFirst
                      opener={i18n.t('imports.list.takeBackAsk')}
                      openerName={i18n.t('imports.list.takeBackOne', {
                        name: importName(file),
                        from: file.from,
                        to: file.to,
                      })}
                      question={i18n.t('imports.list.question')}
                      confirm={i18n.t('imports.list.remove')}
                      keep={i18n.t('imports.list.keep')}
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
