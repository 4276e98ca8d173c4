import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';

/** The part of a stored setting that a page needs. */
export interface StoredItem<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(onChange: (value: T) => void): () => void;
}

interface Stored<T> {
  /** Undefined until it has been read. */
  value: T | undefined;
  change: (value: T) => void;
  /** What went wrong, as a sentence. */
  trouble: string | undefined;
}

/** A setting, kept in sync with other pages that change it. A change shows at once, and reverts if saving fails. */
export function useStoredItem<T>(item: StoredItem<T>): Stored<T> {
  const [value, setValue] = useState<T>();
  const [trouble, setTrouble] = useState<string>();
  const saving = useRef(0);

  useEffect(() => {
    // A read overtaken by a change is dropped.
    let fresh = true;
    item.getValue().then(
      (stored) => fresh && setValue(stored),
      () => fresh && setTrouble(i18n.t('storage.settingsUnreadable')),
    );
    const unwatch = item.watch((changed) => {
      fresh = false;
      // After several quick choices, an earlier one must not reappear over a later one.
      if (saving.current === 0) setValue(changed);
    });
    return () => {
      fresh = false;
      unwatch();
    };
  }, [item]);

  async function change(next: T) {
    setValue(next);
    saving.current += 1;
    try {
      await item.setValue(next);
      setTrouble(undefined);
    } catch {
      setTrouble(i18n.t('storage.notSaved'));
    }
    saving.current -= 1;
    if (saving.current === 0) item.getValue().then(setValue, () => undefined);
  }

  return { value, change, trouble };
}
