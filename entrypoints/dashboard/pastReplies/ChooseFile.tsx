import { type DragEvent, useState } from 'react';
import { i18n } from '#i18n';

interface ChooseFileProps {
  /** Of the file that is open. */
  name: string | undefined;
  onFile: (file: File) => void;
}

/** Accepts a file that is chosen or dropped. */
export function ChooseFile({ name, onFile }: ChooseFileProps) {
  const [isOver, setIsOver] = useState(false);

  function over(event: DragEvent, inside: boolean) {
    event.preventDefault();
    setIsOver(inside);
  }

  function drop(event: DragEvent) {
    over(event, false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  return (
    <label
      className={isOver ? 'drop-file over' : 'drop-file'}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={drop}
    >
      <span className="button">{name ? i18n.t('pastReplies.file.another') : i18n.t('pastReplies.file.choose')}</span>
      <span className="quiet">{name ?? i18n.t('pastReplies.file.drop')}</span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,.jsonl,.ndjson"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again once it is fixed.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
